// Room for an answer written by hand: boxes to mark, lines, empty space.
import { type Language, label } from '../../language/label.ts';
import { codesOf, labelOf } from '../../survey/code-list.ts';
import type { ScalarQuestion } from '../../survey/question.ts';

const LINE = '____________';
const years = label('no ________ līdz ________', 'from ________ to ________');

/** Lines of a table that are empty, as text of a cell; without a space they would take no room. */
export function emptyLines(count: number): string {
  return Array.from({ length: count }, () => '\u00a0').join('\n');
}

/** In a cell beside the question. */
export function blankAnswer(question: ScalarQuestion, language: Language): string {
  switch (question.kind) {
    case 'choice':
    case 'multiple_choice':
      return boxes(question, language);
    case 'whole_number':
    case 'decimal':
      return `${LINE} ${question.unit[language]}`;
    case 'period':
      return years[language];
    case 'long_text':
      return emptyLines(7);
    default:
      return emptyLines(2);
  }
}

/** A box before each code that can be marked. */
export function boxes(
  { codes }: Extract<ScalarQuestion, { kind: 'choice' | 'multiple_choice' }>,
  language: Language,
): string {
  return codesOf(codes)
    .map((code) => `☐ ${labelOf(codes, code)[language]}`)
    .join('\n');
}
