// Texts that tell something, as distinct from names and titles, which may rightly repeat.
import type { Return } from './editions.ts';
import { placedAnswers } from './placed-answers.ts';
import type { PlacedText } from './texts.ts';

/** The long texts of a return with their places. */
export function proseOf(ret: Return): readonly PlacedText[] {
  return placedAnswers(ret).flatMap(({ place, question, value }) =>
    question.kind === 'long_text' && typeof value === 'string' ? [{ place, text: value }] : [],
  );
}
