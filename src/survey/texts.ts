// Every text that a respondent wrote in a return: what rules read, what search finds, what the book must not lose.
import type { Return } from './editions.ts';
import type { Place } from './finding.ts';
import { placedAnswers } from './placed-answers.ts';
import type { ScalarQuestion } from './question.ts';

export interface PlacedText {
  readonly place: Place;
  readonly text: string;
}

/** The texts, links and contacts of a return with their places, in the order of the survey. */
export function textsOf(ret: Return): readonly PlacedText[] {
  return placedAnswers(ret).flatMap(({ place, question, value }) =>
    isWritten(question) && typeof value === 'string' ? [{ place, text: value }] : [],
  );
}

/** Whether a question is answered in the respondent's own words rather than by a code, number or years. */
function isWritten(question: ScalarQuestion): boolean {
  switch (question.kind) {
    case 'text':
    case 'long_text':
    case 'link':
    case 'contact':
      return true;
    case 'whole_number':
    case 'decimal':
    case 'choice':
    case 'multiple_choice':
    case 'period':
      return false;
  }
}
