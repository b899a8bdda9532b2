import { type Arranged, isAnswered } from '../../arrange.ts';
import { type Place, place, placeKey } from '../../finding.ts';
import type { RowsQuestion } from '../../question.ts';

export interface AnsweredList {
  readonly place: Place;
  readonly question: RowsQuestion;
  /** Rows that are not blank. */
  readonly rowCount: number;
}

/** The lists of the sections that are answered, those without a row included. */
export function answeredLists(arranged: Arranged): readonly AnsweredList[] {
  return Object.entries(arranged.form.sections).flatMap(([id, section]) =>
    Object.entries(section.questions).flatMap(([questionId, question]) => {
      const at = place(id, questionId);
      if (question.kind !== 'rows' || !isAnswered(arranged, id)) return [];
      return [{ place: at, question, rowCount: arranged.rowCounts.get(placeKey(at)) ?? 0 }];
    }),
  );
}
