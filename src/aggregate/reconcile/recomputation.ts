// What a rule yields for a printed figure, and the numbers and names of its explanations.
import { type Label, label } from '../../language/label.ts';
import { numberLabel } from '../../language/numbers.ts';
import { respondentName } from '../../survey/respondent.ts';

/** Why a printed figure differs, and the municipalities that make the difference where they can be named. */
export interface Difference {
  readonly why: Label;
  readonly territories: readonly string[];
}

/** A figure computed from the returns. */
export interface Recomputation {
  /** What was counted, in one sentence. */
  readonly basis: Label;
  /** Null where the returns do not say. */
  readonly value: number | null;
  readonly agrees: (printed: number) => boolean;
  readonly difference: (printed: number) => Difference;
}

/** „Ropažu novads (200), Saulkrastu novads (58)“. */
export function namesWithCounts(items: readonly { readonly code: string; readonly count: number }[]): Label {
  const list = (language: keyof Label) =>
    items.map(({ code, count }) => `${respondentName(code)} (${numberLabel(count)[language]})`).join(', ');
  return label(list('lv'), list('en'));
}

/** Several sentences as one text. */
export function sentences(...parts: readonly (Label | null)[]): Label {
  const said = parts.filter((part) => part !== null);
  return label(said.map((part) => part.lv).join(' '), said.map((part) => part.en).join(' '));
}
