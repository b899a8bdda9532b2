// Two people on one section. The question is what is weighed: a list is one question with all its rows, because
// a row that one person removes makes the rows of the other mean something else.
import { canonicalJson } from '../survey/canonical.ts';
import type { FlatAnswer, RawValue } from '../survey/flat-answer.ts';

/** One question that two people have changed, each not knowing of the other. */
export interface QuestionConflict {
  /** Id of the question; empty where answers came without one. */
  readonly question: string;
  /** What stood there when the person began, what another made of it since, and what the person has typed. */
  readonly base: readonly FlatAnswer[];
  readonly theirs: readonly FlatAnswer[];
  readonly mine: readonly FlatAnswer[];
}

export interface Merged {
  /** Every change of either; where both changed a question to something else, that of the other. */
  readonly answers: readonly FlatAnswer[];
  /** Questions that the other alone has changed. */
  readonly fromOthers: readonly string[];
  readonly conflicts: readonly QuestionConflict[];
}

/** Brings together what two people made of the same section, question by question. */
export function mergeSection(
  base: readonly FlatAnswer[],
  theirs: readonly FlatAnswer[],
  mine: readonly FlatAnswer[],
): Merged {
  const [before, other, own] = [byQuestion(base), byQuestion(theirs), byQuestion(mine)];
  const answers: FlatAnswer[] = [];
  const fromOthers: string[] = [];
  const conflicts: QuestionConflict[] = [];
  for (const question of new Set([...own.keys(), ...other.keys(), ...before.keys()])) {
    const was = before.get(question) ?? [];
    const there = other.get(question) ?? [];
    const here = own.get(question) ?? [];
    const otherChanged = !areSame(was, there);
    const ownChanged = !areSame(was, here);
    answers.push(...(otherChanged ? there : here));
    if (!otherChanged || areSame(there, here)) continue;
    if (ownChanged) conflicts.push({ question, base: was, theirs: there, mine: here });
    else fromOthers.push(question);
  }
  return { answers, fromOthers, conflicts };
}

/** The questions in which two states of a section differ. */
export function changedQuestions(
  before: readonly FlatAnswer[],
  after: readonly FlatAnswer[],
): readonly string[] {
  const [was, is] = [byQuestion(before), byQuestion(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (question) => !areSame(was.get(question) ?? [], is.get(question) ?? []),
  );
}

function byQuestion(answers: readonly FlatAnswer[]): ReadonlyMap<string, readonly FlatAnswer[]> {
  const questions = new Map<string, FlatAnswer[]>();
  for (const answer of answers) {
    const question = answer.place.question ?? '';
    const group = questions.get(question);
    if (group === undefined) questions.set(question, [answer]);
    else group.push(answer);
  }
  return questions;
}

/** Whether the same was typed at the same places, in whatever order it came. */
function areSame(some: readonly FlatAnswer[], others: readonly FlatAnswer[]): boolean {
  return essence(some) === essence(others);
}

function essence(answers: readonly FlatAnswer[]): string {
  const typed = answers.map(({ place: { section, row, field }, value }) =>
    canonicalJson([section, row, field, plain(value)]),
  );
  return typed.sort().join();
}

/** The value as JSON carries it, which is how a draft is kept. */
function plain(value: RawValue): unknown {
  return JSON.parse(JSON.stringify(value));
}
