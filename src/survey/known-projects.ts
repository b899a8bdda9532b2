// Projects known by title and number, and which of them a free text says the respondent takes part in.
import type { programmes } from './code-lists.ts';
import { normalised, numberKey } from './text/normalised.ts';
import { sentencesIn } from './text/sentences.ts';

export interface KnownProject {
  /** Id of the ministry's record of it in the register, the same in every installation. */
  readonly id: string;
  readonly title: string;
  readonly programme: keyof typeof programmes;
  /** As the programme writes it; null where no number is in use. */
  readonly number: string | null;
  /** Names under which the project has been found in returns. */
  readonly otherNames: readonly string[];
}

export const knownProjects: readonly KnownProject[] = [
  {
    id: '3f0c2a51-6f1b-4d0e-9a77-1c5b8e2d4a11',
    title: 'Sabiedrības digitālo prasmju attīstība',
    programme: 'rrf_digital',
    number: '2.3.2.1.i.0/1/23/I/CFLA/001',
    otherNames: ['Sabiedrības digitalizācija'],
  },
  {
    id: '3f0c2a51-6f1b-4d0e-9a77-1c5b8e2d4a12',
    title: 'Atbalsts pieaugušo individuālajās vajadzībās balstītai pieaugušo izglītībai',
    programme: 'esf_adult',
    number: '4.2.4.2/1/24/I/001',
    otherNames: ['Mācības nodarbinātajiem'],
  },
  {
    id: '3f0c2a51-6f1b-4d0e-9a77-1c5b8e2d4a13',
    title: 'Nacionālie koordinatori dalības pieaugušo izglītībā veicināšanai Latvijā',
    programme: 'erasmus_national_coordinators',
    number: '101144108-NCLV2024-2025-ERASMUS-EDU-2023-AL-AGENDA-IBA',
    otherNames: ['Nacionālie koordinatori'],
  },
  {
    id: '3f0c2a51-6f1b-4d0e-9a77-1c5b8e2d4a14',
    title: 'PROTI un DARI 2.0',
    programme: 'youth',
    number: null,
    otherNames: [],
  },
  {
    id: '3f0c2a51-6f1b-4d0e-9a77-1c5b8e2d4a15',
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
export function isNumberOf(number: string, known: Pick<KnownProject, 'number'>): boolean {
  if (known.number === null) return true;
  const written = numberKey(number);
  const own = numberKey(known.number);
  return own.startsWith(written) || written.includes(own);
}

/** A title without its last ending: „… attīstība“ and „… attīstības“ are one title. */
export function titleStem(title: string): string {
  return normalised(title).replace(/(?<=\p{L}{4})(?:[aeiuāēīū]{1,2}|[aeiu]s|[āēīū]m)$/u, '');
}

const quotedAfterProject = /projekt\p{L}*\s+(?:Nr\.?\s*\S+\s+)?[„“"]([^„“”"]{4,})[“”"]/giu;

/** The titles that stand in quotation marks after the word project: „projektā „Sabiedrības digitalizācija““. */
export function quotedProjectsIn(text: string): readonly string[] {
  return [...text.matchAll(quotedAfterProject)].map((match) => (match[1] ?? '').trim());
}

/** A project that is only hoped for is not taken part in. */
const planned = /(?<!\p{L})(?:plāno|gatavo|iecer|cer(?:am|ēt)|pieteik(?:um|ts|ta))\p{L}*/iu;

/** Titles of the projects named in a text: known ones by title or number, others by „projekts „X““. */
export function projectsNamedIn(text: string): readonly string[] {
  const sentences = sentencesIn(text).filter((sentence) => !planned.test(sentence));
  return [...new Set(sentences.flatMap(namedInSentence))];
}

function namedInSentence(sentence: string): readonly string[] {
  const known = knownProjects.filter((project) => isNamed(project, sentence));
  const others = quotedProjectsIn(sentence).filter(
    (title) => !known.some((project) => normalised(title).includes(titleStem(project.title))),
  );
  return [...known.map((project) => project.title), ...others];
}

/*
 * „Sabiedrības digitālo prasmju attīstība“ is a project when it is quoted, called a project or given with its
 * number; as plain words it is also a direction of work.
 */
function isNamed({ title, number }: KnownProject, sentence: string): boolean {
  if (number !== null && numberKey(sentence).includes(numberKey(number))) return true;
  if (!normalised(sentence).includes(titleStem(title))) return false;
  return /projekt/iu.test(sentence) || quotes(sentence).some((q) => q.startsWith(titleStem(title)));
}

function quotes(sentence: string): readonly string[] {
  return [...sentence.matchAll(/[„“"]([^„“”"]+)/gu)].map((match) => normalised(match[1] ?? ''));
}

/** Words that say no more than that something is a project. */
const sayNothing =
  /^(?:projekt\p{L}*|nr|eiropas|savienības|atveseļošanas|fonda|esf|erasmus|varam|viaa|izm|jspa|dalība|īstenošana|īstenošanā|piedalīšanās|un)$/u;

/** Whether a text gives a project's title, with its number perhaps, and tells nothing of it. */
export function namesOnly(
  text: string,
  { title, number }: { readonly title: string; readonly number: string | null },
): boolean {
  const stem = titleStem(title);
  const withoutNumber = number === null ? text : text.replaceAll(number, ' ');
  const [before, after] = normalised(withoutNumber).split(stem);
  if (before === undefined || after === undefined || stem === '') return false;
  // What follows the stem is the ending of the title's last word: at most two letters.
  const rest = `${before} ${after.replace(/^\p{L}{1,2}(?!\p{L})/u, '')}`.split(' ');
  return rest.every((word) => word === '' || sayNothing.test(word));
}
