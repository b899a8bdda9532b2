// What municipalities are known to have answered to one question, and who is not known to have.
import type { MunicipalReturn } from '../survey/editions.ts';
import { answersOf, type Empty, isKnown } from '../survey/form.ts';
import type { Territory } from '../survey/territories.ts';
import type { Fold } from './fold.ts';
import type { Population } from './indicator.ts';

export interface KnownAnswer<A> {
  readonly territory: Territory;
  readonly answer: A;
}

/** The known answers in the order of those asked, with their population. */
export interface KnownAnswers<A> {
  readonly asked: readonly Territory[];
  readonly answers: readonly KnownAnswer<A>[];
  readonly population: Population;
}

/** Collects one answer of each return by municipality; `read` gives null where it is unknown. */
export function knownAnswers<A extends object | string | number | boolean>(
  read: (ret: MunicipalReturn) => A | null,
): Fold<Map<string, A>, KnownAnswers<A>> {
  return {
    start: () => new Map(),
    step: (known, ret) => {
      const answer = read(ret);
      return answer === null ? known : known.set(ret.territory, answer);
    },
    finish: (known, asked) => {
      const answers = asked.flatMap((territory) => {
        const answer = known.get(territory.code);
        return answer === undefined ? [] : [{ territory, answer }];
      });
      const notAnswered = asked.filter((t) => !known.has(t.code)).map((t) => t.code);
      return { asked, answers, population: { asked: asked.length, answered: answers.length, notAnswered } };
    },
  };
}

/**
 * The value of a section: `read` of its answers, null where they do not say, `nothing` where it is empty because there is nothing to report
 * („nav“, „nav attiecināms“), and null where it is unknown.
 */
export function readSection<S extends object, A>(
  section: S | Empty,
  read: (answers: S) => A | null,
  nothing: A,
): A | null {
  const answers = answersOf(section);
  if (answers !== null) return read(answers);
  return isKnown(section) ? nothing : null;
}

/** The ATVK codes of the municipalities whose answer fulfils a condition, in the order of the report. */
export function codesWhere<A>(
  answers: readonly KnownAnswer<A>[],
  holds: (answer: A) => boolean,
): readonly string[] {
  return answers.filter((known) => holds(known.answer)).map((known) => known.territory.code);
}

/** A number with its population; `value` is null where nobody is known to have answered. */
export interface Statistic {
  readonly value: number | null;
  /** ATVK codes of those who counted a part only, so that the value is a lower bound; absent where there are none. */
  readonly atLeast?: readonly string[];
  readonly population: Population;
}

/** What `combine` makes of the known answers, with the population that they are known for. */
export function statisticOf<A extends object | number>(
  read: (ret: MunicipalReturn) => A | null,
  combine: (answers: readonly KnownAnswer<A>[]) => Omit<Statistic, 'population'>,
): Fold<Map<string, A>, Statistic> {
  const { start, step, finish } = knownAnswers(read);
  return {
    start,
    step,
    finish: (state, asked) => {
      const { answers, population } = finish(state, asked);
      return { ...combine(answers), population };
    },
  };
}
