// Participants and permits of a return, and their sums and medians over municipalities.
import { type Label, label } from '../language/label.ts';
import { type EvidenceGrade, evidenceGrade } from '../survey/count-method.ts';
import type { MunicipalReturn } from '../survey/editions.ts';
import { place } from '../survey/finding.ts';
import { answersOf } from '../survey/form.ts';
import { notesTo } from '../survey/transcription.ts';
import { codesWhere, type KnownAnswer, readSection, type Statistic, statisticOf } from './known-answers.ts';

/** The residents who took part, in persons; null where the municipality gives no count. */
export function participantsIn(ret: MunicipalReturn): number | null {
  const answers = answersOf(ret.sections.participants);
  return answers?.counted === 'yes' ? answers.total : null;
}

/** A count of participants, and whether the municipality counted a part only („vismaz“). */
export interface ParticipantCount {
  readonly persons: number;
  readonly isAtLeast: boolean;
  /** What a reader has to know before comparing it, such as from what age people are counted. */
  readonly notes: readonly Label[];
}

/** As `participantsIn`, with whether it is a lower bound. */
export function participantCountIn(ret: MunicipalReturn): ParticipantCount | null {
  const persons = participantsIn(ret);
  const isAtLeast = answersOf(ret.sections.participants)?.certainty === 'at_least';
  const notes = notesTo(ret, place('participants', 'total'));
  return persons === null ? null : { persons, isAtLeast, notes };
}

/** How well a count of participants is backed; null where there is none, or where the edition does not ask how it was made. */
export function evidenceIn(ret: MunicipalReturn): EvidenceGrade | null {
  const answers = answersOf(ret.sections.participants);
  if (answers === null || participantsIn(ret) === null || !('count_source' in answers)) return null;
  return evidenceGrade(answers);
}

/** The permits issued in the year. „Nav“ is a count too: none were issued. Null is unknown. */
export function permitsIn(ret: MunicipalReturn): number | null {
  return readSection(ret.sections.permits, ({ issued }) => issued, 0);
}

/** A municipality with at least this many permits is among those with the most. */
export const MANY_PERMITS = 21;

/** The sum of what is known; null, not zero, where nothing is. */
export function sumOf(answers: readonly KnownAnswer<number>[]): number | null {
  return answers.length === 0 ? null : answers.reduce((sum, { answer }) => sum + answer, 0);
}

/** The sum of participants; with a part that is a lower bound it is one itself. */
export function participantsSum(
  answers: readonly KnownAnswer<ParticipantCount>[],
): Pick<Statistic, 'value' | 'atLeast'> {
  return { value: sumOf(answers.map(persons)), ...lowerBounds(answers) };
}

const persons = ({ territory, answer }: KnownAnswer<ParticipantCount>): KnownAnswer<number> => ({
  territory,
  answer: answer.persons,
});

function lowerBounds(answers: readonly KnownAnswer<ParticipantCount>[]): Pick<Statistic, 'atLeast'> {
  const atLeast = codesWhere(answers, ({ isAtLeast }) => isAtLeast);
  return atLeast.length === 0 ? {} : { atLeast };
}

/** The notes to counts that are compared, each with the name of its municipality; null where there are none. */
export function countNotes(answers: readonly KnownAnswer<ParticipantCount>[]): Label | null {
  const notes = answers.flatMap(({ territory: { name }, answer }) =>
    answer.notes.map(({ lv, en }) => label(`${name}: ${afterColon(lv)}`, `${name}: ${afterColon(en)}`)),
  );
  if (notes.length === 0) return null;
  return label(notes.map(({ lv }) => lv).join(' '), notes.map(({ en }) => en).join(' '));
}

/** A sentence within a line. */
function afterColon(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}

/** Residents who took part, in persons, over the municipalities that count them. */
export const participantsTotal = statisticOf(participantCountIn, participantsSum);

/** Permits issued in the year. */
export const permitsTotal = statisticOf(permitsIn, (answers) => ({ value: sumOf(answers) }));

/**
 * The median: what is typical of a municipality where one large city would carry an average. Halfway between two
 * values where their number is even; null of nothing.
 */
export function medianOf(values: readonly number[]): number | null {
  const ordered = values.toSorted((a, b) => a - b);
  const [lower, upper] = [
    ordered[Math.ceil(ordered.length / 2) - 1],
    ordered[Math.floor(ordered.length / 2)],
  ];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

const median = (answers: readonly KnownAnswer<number>[]) => medianOf(answers.map(({ answer }) => answer));

/** Participants of the median municipality, over those that count them. Lower bounds above it do not move it. */
export const participantsMedian = statisticOf(participantCountIn, (answers) => {
  const value = median(answers.map(persons));
  return { value, ...lowerBounds(answers.filter(({ answer }) => value !== null && answer.persons <= value)) };
});

/** Hours that the return of the median municipality took, over those that say it. */
export const hoursMedian = statisticOf(hoursIn, (answers) => ({ value: median(answers) }));

function hoursIn(ret: MunicipalReturn): number | null {
  const answers = answersOf(ret.sections.contacts);
  return answers !== null && 'hours_spent' in answers ? answers.hours_spent : null;
}

/** Permits of the median municipality. */
export const permitsMedian = statisticOf(permitsIn, (answers) => ({ value: median(answers) }));
