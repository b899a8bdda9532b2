import { label } from '../../../language/label.ts';
import type { ScalarQuestion } from '../../question.ts';
import { englishNumber, latvianNumber } from '../../reading/read-number.ts';
import { CONTACT_LENGTH, LINK_LENGTH } from '../../reading/read-value.ts';
import type { AnswerRule } from './answer-rule.ts';

export const textTooLong: AnswerRule = {
  id: 'text-too-long',
  title: label('Teksts nav garāks, nekā atļauts', 'A text is no longer than allowed'),
  find: ({ question, raw, value }) => {
    const allowed = longest(question);
    const text = typeof value === 'string' ? value : raw;
    if (allowed === null || typeof text !== 'string' || text.length <= allowed) return null;
    return {
      message: label(
        `Teksts ir par garu: tajā rakstzīmju skaits ir ${latvianNumber(text.length)}, atļauts – ne vairāk kā ${latvianNumber(allowed)}.`,
        `The text is too long: it has ${englishNumber(text.length)} characters, at most ${englishNumber(allowed)} are allowed.`,
      ),
      remedy: label(
        `Saīsiniet to vismaz par tik rakstzīmēm: ${latvianNumber(text.length - allowed)}.`,
        `Shorten it by at least this many characters: ${englishNumber(text.length - allowed)}.`,
      ),
    };
  },
};

function longest(question: ScalarQuestion): number | null {
  switch (question.kind) {
    case 'text':
    case 'long_text':
      return question.maxLength;
    case 'link':
      return LINK_LENGTH;
    case 'contact':
      return CONTACT_LENGTH;
    case 'whole_number':
    case 'decimal':
    case 'choice':
    case 'multiple_choice':
    case 'period':
      return null;
  }
}
