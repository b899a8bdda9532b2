// Population by municipality, sex and age: from counts, however they were published, to the facts of a year.
import { type Label, label } from '../language/label.ts';
import type { TerritoryProfile } from '../survey/dataset.ts';
import { territoriesOf } from '../survey/territories.ts';
import type { FileFinding } from './file-finding.ts';
import type { ProfilesRead } from './profile-table.ts';

/** One number of a table, with the codes or names of what it counts; null where the table does not part by that. */
export interface PopulationCount {
  readonly area: string;
  readonly sex: string | null;
  readonly age: string | null;
  readonly year: string | null;
  /** Null where the table has a mark instead of a number. */
  readonly value: number | null;
}

/** Ages in full years, both included; the oldest group is open. */
export interface Ages {
  readonly from: number;
  readonly to: number;
}

const OLDEST = 999;
const ALL: Ages = { from: 0, to: OLDEST };
const YOUNG: Ages = { from: 13, to: 24 };
const ADULTS: Ages = { from: 25, to: 64 };
const TOTAL = /^(total|t|pavisam|kopā|abi dzimumi|males and females|vīrieši un sievietes)$/i;
const SOURCE = 'Centrālā statistikas pārvalde, iedzīvotāju skaits gada sākumā';

/** `Y13`, „13 gadi“, `Y15-19`, `Y_GE85`, „85+“, `Y_LT1`; the total is all ages. Null where the text is no age. */
export function agesOf(text: string | null): Ages | null {
  if (text === null || TOTAL.test(text.trim())) return ALL;
  const plain = text.trim().replace(/^Y_?/i, '');
  const [, from, to, isOpen] =
    /^(\d{1,3})(?:\s*[-–_]\s*(\d{1,3})|(\s*\+| gadi un vairāk| years and over))?(?: gad\p{L}+| years?)?$/u.exec(
      plain,
    ) ?? [];
  if (from !== undefined)
    return { from: Number(from), to: isOpen === undefined ? Number(to ?? from) : OLDEST };
  const [, oldest] = /^(?:GE|≥)(\d{1,3})$/i.exec(plain) ?? [];
  if (oldest !== undefined) return { from: Number(oldest), to: OLDEST };
  return /^(LT1|<1)$/i.test(plain) ? { from: 0, to: 0 } : null;
}

/** Facts of the municipalities of a year, on top of what is stored; areas that are no municipality of it are left out. */
export function readPopulation(
  counts: readonly PopulationCount[],
  year: number,
  stored: readonly TerritoryProfile[],
): ProfilesRead {
  const ofYear = counts.filter((one) => one.year === null || one.year.trim() === String(year));
  if (ofYear.length === 0) return { profiles: [], findings: [texts.anotherYear], notes: [] };
  const known = new Map(stored.map((one) => [one.territory, one]));
  const findings: FileFinding[] = [];
  const notes = new Map<string, Label>();
  const absent: string[] = [];
  const profiles = territoriesOf(year).flatMap(({ code, name }): readonly TerritoryProfile[] => {
    const own = ofYear.filter(({ area }) => [code, name].includes(area.trim()));
    if (own.length === 0) absent.push(name);
    if (own.length === 0) return [];
    const byAges = personsByAges(own);
    if (byAges === null) {
      findings.push(texts.twice(name));
      return [];
    }
    const sum = (ages: Ages, words: string) => {
      const total = tiled(byAges, ages);
      if (total === null) {
        const note = texts.agesMissing(words, missing(byAges, ages));
        notes.set(note.lv, note);
      }
      return total;
    };
    const before = known.get(code);
    const population = sum(ALL, agesText(ALL)) ?? before?.population ?? null;
    const young = sum(YOUNG, agesText(YOUNG)) ?? before?.youngPeople13to24 ?? null;
    const adults = sum(ADULTS, agesText(ADULTS)) ?? before?.adults25to64 ?? null;
    if (population !== null && (young ?? 0) + (adults ?? 0) > population) findings.push(texts.larger(name));
    return [
      {
        ...{ territory: code, year, areaKm2: before?.areaKm2 ?? null, parishes: before?.parishes ?? null },
        ...{ population, populationDate: `${year}-01-01`, youngPeople13to24: young, adults25to64: adults },
        source: SOURCE,
      },
    ];
  });
  if (profiles.length === 0 && findings.length === 0) findings.push(texts.noMunicipality);
  if (absent.length > 0) notes.set('absent', texts.absent(absent.join(', ')));
  return { profiles: findings.length > 0 ? [] : profiles, findings, notes: [...notes.values()] };
}

function agesText({ from, to }: Ages): string {
  return to === OLDEST ? `${from}+` : `${from}–${to}`;
}

/** What a table says of some ages: for both sexes together, and by sex. */
interface Group extends Ages {
  readonly total: (number | null)[];
  readonly parts: Map<string, number | null>;
}

/** Persons of both sexes by ages; null where the table says the same twice. What is known of one sex alone is left out. */
function personsByAges(counts: readonly PopulationCount[]): readonly (Ages & { persons: number })[] | null {
  const groups = new Map<string, Group>();
  for (const { age, sex, value } of counts) {
    const ages = agesOf(age);
    if (ages === null) continue;
    const group: Group = groups.get(agesText(ages)) ?? { ...ages, total: [], parts: new Map() };
    groups.set(agesText(ages), group);
    if (sex === null || TOTAL.test(sex.trim())) group.total.push(value);
    else if (group.parts.has(sex)) return null;
    else group.parts.set(sex, value);
  }
  const all = [...groups.values()];
  if (all.some(({ total }) => total.length > 1)) return null;
  return all.flatMap(({ from, to, total, parts }) => {
    const [whole = null] = total;
    const both = [...parts.values()];
    const summed = both.length === 2 ? both.reduce<number | null>(plus, 0) : null;
    const persons = whole ?? summed;
    return persons === null ? [] : [{ from, to, persons }];
  });
}

function plus(sum: number | null, value: number | null): number | null {
  return sum === null || value === null ? null : sum + value;
}

/** The sum of groups that cover the ages exactly, the widest first; null where none do. */
function tiled(groups: readonly (Ages & { persons: number })[], { from, to }: Ages): number | null {
  const next = groups
    .filter((one) => one.from === from && one.to <= to)
    .toSorted((one, other) => other.to - one.to);
  for (const group of next) {
    const rest = group.to >= to ? 0 : tiled(groups, { from: group.to + 1, to });
    if (rest !== null) return group.persons + rest;
  }
  return null;
}

/** Ages that no group covers without reaching beyond the ages asked. */
function missing(groups: readonly Ages[], asked: Ages): string {
  const inside = groups.filter((one) => one.from >= asked.from && one.to <= asked.to);
  const last = asked.to === OLDEST ? 100 : asked.to;
  const gaps: Ages[] = [];
  for (let age = asked.from; age <= last; age += 1) {
    if (inside.some((one) => one.from <= age && one.to >= age)) continue;
    const before = gaps.at(-1);
    if (before?.to === age - 1) gaps[gaps.length - 1] = { from: before.from, to: age };
    else gaps.push({ from: age, to: age });
  }
  return gaps.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

const texts = {
  anotherYear: {
    cell: null,
    message: label('Tabulā nav šī gada iedzīvotāju skaita.', 'The table has no population of this year.'),
    remedy: label(
      'Statistikas datubāzē izvēlieties šo gadu.',
      'Choose this year in the statistical database.',
    ),
  },
  noMunicipality: {
    cell: null,
    message: label('Tabulā nav nevienas pašvaldības.', 'The table has no municipality.'),
    remedy: label('Izvēlieties teritorijas pa pašvaldībām.', 'Choose areas by municipality.'),
  },
  twice: (name: string): FileFinding => ({
    cell: null,
    message: label(
      `${name}: viena un tā pati vecuma grupa ir divreiz.`,
      `${name}: the same ages stand twice.`,
    ),
    remedy: label('Lejupielādējiet tabulu no jauna.', 'Download the table anew.'),
  }),
  larger: (name: string): FileFinding => ({
    cell: null,
    message: label(
      `${name}: vecuma grupas kopā ir lielākas par visu iedzīvotāju skaitu.`,
      `${name}: the age groups together are more than the whole population.`,
    ),
    remedy: label('Pārbaudiet tabulu.', 'Check the table.'),
  }),
  agesMissing: (ages: string, gaps: string): Label =>
    label(
      `Iedzīvotājus ${ages} gadu vecumā no tabulas saskaitīt nevar${gaps === '' ? '' : `: nav atsevišķi vecuma ${gaps}`}. Šis skaitlis paliek, kāds bija.`,
      `Residents aged ${ages} cannot be summed from the table${gaps === '' ? '' : `: it lacks ages ${gaps} by themselves`}. That number stays as it was.`,
    ),
  absent: (names: string): Label => label(`Tabulā nav: ${names}.`, `Not in the table: ${names}.`),
};
