// Which projects a free text says the respondent takes part in.
import { type KnownProject, knownProjects, titleStem } from './known-projects.ts';
import { normalised, numberKey } from './text/normalised.ts';
import { sentencesIn } from './text/sentences.ts';

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
