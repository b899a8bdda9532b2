// What one edition of a form takes over from the one before, question by question: a plain value that the
// comparison of years and the prefilling of forms both read.
import type { Form } from './form.ts';
import type { RowsQuestion } from './question.ts';

/** `section.question`. */
export type QuestionPath<F extends Form> = {
  [S in keyof F['sections'] & string]: `${S}.${keyof F['sections'][S]['questions'] & string}`;
}[keyof F['sections'] & string];

/** `section.question.field`, for the fields of rows. */
export type FieldPath<F extends Form> = {
  [S in keyof F['sections'] & string]: {
    [Q in keyof F['sections'][S]['questions'] & string]: F['sections'][S]['questions'][Q] extends RowsQuestion
      ? `${S}.${Q}.${keyof F['sections'][S]['questions'][Q]['fields'] & string}`
      : never;
  }[keyof F['sections'][S]['questions'] & string];
}[keyof F['sections'] & string];

/**
 * What became of a question. `prefill` tells whether last year's answer stands in the new form until it is
 * confirmed; where it does not, it is only shown beside the question.
 */
export type Change =
  | { readonly change: 'same'; readonly prefill: boolean }
  | { readonly change: 'renamed'; readonly prefill: boolean; readonly from: string }
  /** Other codes for the same matter, by the code of old; null for one that nothing stands for any more. */
  | { readonly change: 'recoded'; readonly prefill: boolean; readonly codes: Recoding }
  | { readonly change: 'new' };

export type Recoding = { readonly [old: string]: string | null };

/** The mapping of a form into its next edition. */
export interface Mapping {
  readonly from: Form;
  readonly into: Form;
  /**
   * Every question of the later edition by its path. The fields of rows are as their question says; one that
   * is not has an entry of its own.
   */
  readonly questions: { readonly [path: string]: Change };
  /** Questions and fields of the earlier edition that nobody asks any more. */
  readonly dropped: readonly string[];
}

/** Checks at compile time that every question of the later edition is named, and that none is misspelt. */
export function defineMapping<Old extends Form, New extends Form>(mapping: {
  readonly from: Old;
  readonly into: New;
  readonly questions: { readonly [path in QuestionPath<New>]: Change } & {
    readonly [path in FieldPath<New>]?: Change;
  };
  readonly dropped: readonly (QuestionPath<Old> | FieldPath<Old>)[];
}): Mapping {
  return mapping as Mapping;
}

/** Asked as before, and last year's answer most likely still holds. */
export const carried: Change = { change: 'same', prefill: true };

/** Asked as before about another year: last year's answer is shown and has to be given anew. */
export const shown: Change = { change: 'same', prefill: false };

/** Not asked before. */
export const added: Change = { change: 'new' };

/** Asked before under another path, of the same length: a question for a question, a field for a field. */
export function renamed(from: string, { prefill }: { readonly prefill: boolean }): Change {
  return { change: 'renamed', from, prefill };
}

/** Asked as before with another list of codes; codes that stay need not be named. */
export function recoded(codes: Recoding, { prefill }: { readonly prefill: boolean }): Change {
  return { change: 'recoded', codes, prefill };
}

/** Where the answer to a question of the later edition stood in the earlier one; null for a new one. */
export function sourceOf(path: string, change: Change): string | null {
  if (change.change === 'new') return null;
  return change.change === 'renamed' ? change.from : path;
}

/** What became of a field: its own entry, else that of its rows. */
export function changeOf({ questions }: Mapping, path: string, field: string | null): Change {
  const own = field === null ? undefined : questions[`${path}.${field}`];
  const change = own ?? questions[path];
  if (change === undefined) throw new RangeError(`The mapping does not name ${path}`);
  return change;
}
