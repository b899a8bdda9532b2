// What the same respondent said a year ago, in the questions of this year: what stands in the form until somebody
// confirms it, and what is shown beside each question.
import { asEdition } from '../../survey/as-edition.ts';
import type { Return } from '../../survey/editions.ts';
import { type Place, placeKey } from '../../survey/finding.ts';
import type { FlatAnswer, RawValue } from '../../survey/flat-answer.ts';
import { flatten } from '../../survey/flatten.ts';
import { previousAnswers } from '../../survey/previous-answers.ts';
import { foldText } from '../../survey/reading/clean-text.ts';

export interface LastYear {
  readonly year: number;
  /** Answers that most likely still hold. */
  readonly prefill: readonly FlatAnswer[];
  /** All answers, in this year's questions. */
  readonly answers: readonly FlatAnswer[];
}

/** Null where the year before was not asked about or nothing was handed in. */
export function lastYear(previous: Return | null, edition: number): LastYear | null {
  if (previous === null) return null;
  return {
    year: edition - 1,
    prefill: previousAnswers(previous, edition),
    answers: flatten(asEdition(previous, edition)).answers,
  };
}

/**
 * Last year's answer at a place. A row has no number that lasts: it is found by what it is called, which is its
 * first field, and one that is called otherwise this year has no row of last year.
 */
export function lastYearAt(last: LastYear | null, nameOfRow: RawValue): (at: Place) => RawValue {
  const answers = last?.answers ?? [];
  return (at) => {
    if (at.row === null) return find(answers, at);
    if (typeof nameOfRow !== 'string' || nameOfRow.trim() === '') return null;
    const named = answers.find(
      ({ place, value }) =>
        place.section === at.section &&
        place.question === at.question &&
        typeof value === 'string' &&
        foldText(value) === foldText(nameOfRow),
    );
    return named === undefined ? null : find(answers, { ...at, row: named.place.row });
  };
}

function find(answers: readonly FlatAnswer[], at: Place): RawValue {
  const key = placeKey(at);
  return answers.find(({ place }) => placeKey(place) === key)?.value ?? null;
}
