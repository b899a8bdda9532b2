// Projects that many municipalities take part in, so that one project is not counted under many names.
// Titles and numbers as the 2025 returns and the programmes' own registers give them.
import type { programmes } from './code-lists.ts';
import { normalised, numberKey } from './text/normalised.ts';

export interface KnownProject {
  readonly title: string;
  readonly programme: keyof typeof programmes;
  /** As the programme writes it; null where no number is in use. */
  readonly number: string | null;
  /** Names under which the project has been found in returns. */
  readonly otherNames: readonly string[];
}

export const knownProjects: readonly KnownProject[] = [
  {
    title: 'Sabiedrības digitālo prasmju attīstība',
    programme: 'rrf_digital',
    number: '2.3.2.1.i.0/1/23/I/CFLA/001',
    otherNames: ['Sabiedrības digitalizācija'],
  },
  {
    title: 'Atbalsts pieaugušo individuālajās vajadzībās balstītai pieaugušo izglītībai',
    programme: 'esf_adult',
    number: '4.2.4.2/1/24/I/001',
    otherNames: ['Mācības nodarbinātajiem'],
  },
  {
    title: 'Nacionālie koordinatori dalības pieaugušo izglītībā veicināšanai Latvijā',
    programme: 'erasmus_national_coordinators',
    number: '101144108-NCLV2024-2025-ERASMUS-EDU-2023-AL-AGENDA-IBA',
    otherNames: ['Nacionālie koordinatori'],
  },
  { title: 'PROTI un DARI 2.0', programme: 'youth', number: null, otherNames: [] },
  {
    title: 'Pedagogu profesionālā atbalsta sistēmas izveide',
    programme: 'other',
    number: '4.2.2.3/1/24/I/001',
    otherNames: [],
  },
];

/** The known project with a number, however it is spaced and punctuated. */
export function knownByNumber(number: string): KnownProject | null {
  const key = numberKey(number);
  return knownProjects.find((known) => known.number !== null && numberKey(known.number) === key) ?? null;
}

/** The known project whose title stands in a text, in any case of the noun and whatever stands around it. */
export function knownByTitle(text: string): KnownProject | null {
  const searched = normalised(text);
  return knownProjects.find((known) => searched.includes(titleStem(known.title))) ?? null;
}

/** The known project that goes by exactly this other name. */
export function knownByOtherName(name: string): KnownProject | null {
  const key = normalised(name);
  return knownProjects.find((known) => known.otherNames.some((other) => normalised(other) === key)) ?? null;
}

/** A number cut short („2.3.2.1.i“) is incomplete, not another project; a project without one cannot differ. */
export function isNumberOf(number: string, known: KnownProject): boolean {
  if (known.number === null) return true;
  const written = numberKey(number);
  const own = numberKey(known.number);
  return own.startsWith(written) || written.includes(own);
}

/** A title without its last ending: „… attīstība“ and „… attīstības“ are one title. */
export function titleStem(title: string): string {
  return normalised(title).replace(/(?<=\p{L}{4})(?:[aeiuāēīū]{1,2}|[aeiu]s|[āēīū]m)$/u, '');
}
