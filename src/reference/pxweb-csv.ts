// A CSV of population as PxWeb writes it: columns of what is counted first, then a column of numbers for each year, or for
// each year with a sex or an age.
import { readNumber } from '../survey/reading/read-number.ts';
import { territories, territoryByCode } from '../survey/territories.ts';
import { isSex } from './json-stat.ts';
import { agesOf, type PopulationCount } from './population.ts';
import type { FileRows } from './profile-table.ts';

const known = new Set(territories.map(({ name }) => name));
const TOTAL = /^(total|t|pavisam|kopā)$/i;

/** Null where no column holds municipalities. */
export function readPxwebCsv(rows: FileRows): readonly PopulationCount[] | null {
  const start = rows.findIndex((row) => row.some((cell) => isArea(String(cell ?? ''))));
  const heads = rows
    .slice(0, Math.max(start, 0))
    .findLast((row) => row.filter((cell) => cell !== '').length > 1);
  if (heads === undefined) return null;
  const lines = rows.slice(rows.indexOf(heads) + 1);
  const column = (across: number) => lines.map((line) => String(line[across] ?? '').trim());
  const wide = heads.map((_, across) => column(across));
  const isYear = (text: string) => /^(?:19|20|21)\d\d$/.test(text);
  const area = wide.findIndex((cells) => cells.some(isArea));
  const year = wide.findIndex((cells) => cells.every((cell) => cell === '' || isYear(cell)));
  const sex = wide.findIndex((cells) => cells.some(isSex));
  const numbers = heads.flatMap((head, across) =>
    /\b(?:19|20|21)\d\d\b/.test(String(head ?? '')) ? [across] : [],
  );
  const values = numbers.length > 0 ? numbers : [heads.length - 1];
  const age = wide.findIndex(
    (cells, across) =>
      ![area, year, sex, ...values].includes(across) &&
      cells.some((cell) => agesOf(cell) !== null && !TOTAL.test(cell)),
  );
  const at = (line: FileRows[number], across: number) => (across < 0 ? null : String(line[across] ?? ''));
  return lines.flatMap((line) =>
    values.map((across): PopulationCount => {
      const head = headOf(String(heads[across] ?? ''));
      return {
        area: at(line, area) ?? '',
        sex: at(line, sex) ?? head.sex,
        age: at(line, age) ?? head.age,
        year: at(line, year) ?? head.year,
        value: readNumber(line[across] ?? null),
      };
    }),
  );
}

/** „2026 Vīrieši 0-4“: what of it is the year, the sex and the age. */
function headOf(head: string): Pick<PopulationCount, 'year' | 'sex' | 'age'> {
  const [year = null] = /\b(?:19|20|21)\d\d\b/.exec(head) ?? [];
  const words = head.split(/\s+/).filter((word) => word !== year);
  return {
    year,
    sex: words.find(isSex) ?? null,
    age: words.find((word) => agesOf(word) !== null && !TOTAL.test(word)) ?? null,
  };
}

function isArea(text: string): boolean {
  return known.has(text.trim()) || territoryByCode(text.trim()) !== null;
}
