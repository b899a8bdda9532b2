// The table of municipalities of a year, as the template has it: a row a municipality, a column a fact.
import { type Label, label } from '../language/label.ts';
import type { TerritoryProfile } from '../survey/dataset.ts';
import { place } from '../survey/finding.ts';
import type { FlatAnswer } from '../survey/flat-answer.ts';
import { isBlank } from '../survey/reading/read-value.ts';
import { territoriesOf } from '../survey/territories.ts';
import {
  answersOfFacts,
  checkFacts,
  FACTS,
  factsOf,
  profileOfFacts,
  territoryFacts,
} from '../survey/territory-facts.ts';
import { address } from '../workbook/cell-address.ts';
import type { FileFinding } from './file-finding.ts';

export type FileCell = string | number | null;
export type FileRows = readonly (readonly FileCell[])[];

export interface ProfilesRead {
  /** Of municipalities that the file says something about; only without findings. */
  readonly profiles: readonly TerritoryProfile[];
  /** With any, nothing of the file is taken. */
  readonly findings: readonly FileFinding[];
  /** What the file does not say. */
  readonly notes: readonly Label[];
}

const heads = {
  code: label('Kods', 'Code'),
  name: label('Pašvaldība', 'Municipality'),
  year: label('Gads', 'Year'),
};

const questions = territoryFacts.sections.facts.questions;
const factIds = Object.keys(factsOf(null));
const columnIds: ReadonlyMap<string, string> = new Map(
  [
    ...Object.entries(heads),
    ...Object.entries(questions).map(([id, question]) => [id, question.label] as const),
  ].flatMap(([id, { lv, en }]) => [lv, en].map((text) => [text.toLowerCase(), id] as const)),
);

/** The template with what is known, heads first. */
export function profileRows(year: number, profiles: readonly TerritoryProfile[]): FileRows {
  const known = new Map(profiles.map((one) => [one.territory, one]));
  return [
    [...Object.values(heads), ...Object.values(questions).map((one) => one.label)].map(({ lv }) => lv),
    ...territoriesOf(year).map(({ code, name }) => [
      ...[code, name, year],
      ...Object.values(factsOf(known.get(code) ?? null)),
    ]),
  ];
}

/** Whether the first row is that of the template, in either language. */
export function isProfileTable([first = []]: FileRows): boolean {
  return first.some((cell) => columnOf(cell) === 'code');
}

/** Facts of a column that is left out stay as they are; a row without any facts, of a municipality without any, is skipped. */
export function readProfileTable(
  rows: FileRows,
  year: number,
  stored: readonly TerritoryProfile[],
): ProfilesRead {
  const [first = [], ...lines] = rows;
  const columns = first.map(columnOf);
  const findings: FileFinding[] = [];
  const profiles: TerritoryProfile[] = [];
  first.forEach((cell, across) => {
    if (columns[across] === null && !isBlank(cell))
      findings.push({ cell: address(1, across + 1), ...texts.unknownColumn });
    if (columns[across] !== null && columns.indexOf(columns[across] ?? null) !== across)
      findings.push({ cell: address(1, across + 1), ...texts.columnTwice });
  });
  const known = new Map(stored.map((one) => [one.territory, one]));
  const asked = new Map(territoriesOf(year).map((one) => [one.code, one]));
  const seen = new Set<string>();
  lines.forEach((line, down) => {
    if (line.every((cell) => isBlank(cell))) return;
    const at = (column: string) => address(down + 2, columns.indexOf(column) + 1);
    const cellOf = (column: string) => line[columns.indexOf(column)] ?? null;
    const code = String(cellOf('code') ?? '').trim();
    if (!asked.has(code)) findings.push({ cell: at('code'), ...texts.unknownCode });
    else if (seen.has(code)) findings.push({ cell: at('code'), ...texts.codeTwice });
    seen.add(code);
    const saidYear = cellOf('year');
    if (!isBlank(saidYear) && Number(saidYear) !== year)
      findings.push({ cell: at('year'), ...texts.anotherYear });
    const before = known.get(code) ?? null;
    const given = factIds.filter((fact) => columns.includes(fact));
    if (!asked.has(code) || (before === null && given.every((fact) => isBlank(cellOf(fact))))) return;
    const answers = [
      ...answersOfFacts(before).filter(({ place: { question } }) => !given.includes(question ?? '')),
      ...given.map(
        (fact): FlatAnswer => ({ place: place(FACTS, fact), value: cellOf(fact), cell: at(fact) }),
      ),
    ];
    const checked = checkFacts(answers);
    if (checked.sections !== null) profiles.push(profileOfFacts(code, year, checked.sections));
    for (const one of checked.findings) {
      const column = columns.includes(one.place.question) ? one.place.question : null;
      findings.push({ cell: one.cell ?? at(column ?? 'code'), message: one.message, remedy: one.remedy });
    }
  });
  return { profiles: findings.length > 0 ? [] : profiles, findings, notes: [] };
}

/** The id of the column with this head: `code`, `name`, `year` or that of a fact. */
function columnOf(cell: FileCell): string | null {
  return (
    columnIds.get(
      String(cell ?? '')
        .trim()
        .toLowerCase(),
    ) ?? null
  );
}

const texts = {
  unknownColumn: {
    message: label('Šādas kolonnas veidnē nav.', 'The template has no such column.'),
    remedy: label('Izdzēsiet kolonnu vai labojiet tās nosaukumu.', 'Delete the column or mend its name.'),
  },
  columnTwice: {
    message: label('Šāda kolonna jau ir.', 'There is such a column already.'),
    remedy: label('Atstājiet vienu no tām.', 'Keep one of them.'),
  },
  unknownCode: {
    message: label('Šajā gadā nav pašvaldības ar šādu kodu.', 'No municipality of this year has this code.'),
    remedy: label('Ņemiet kodus no veidnes.', 'Take the codes from the template.'),
  },
  codeTwice: {
    message: label('Šī pašvaldība tabulā ir divreiz.', 'This municipality is in the table twice.'),
    remedy: label('Atstājiet vienu rindu.', 'Keep one row.'),
  },
  anotherYear: {
    message: label('Rinda ir par citu gadu.', 'The row is about another year.'),
    remedy: label('Augšupielādējiet tabulu pie tās gada.', 'Upload the table to its own year.'),
  },
};
