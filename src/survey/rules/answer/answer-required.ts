import { label } from '../../../language/label.ts';
import type { AnswerRule } from './answer-rule.ts';

export const answerRequired: AnswerRule = {
  id: 'answer-required',
  title: label('Obligātais jautājums ir atbildēts', 'A required question is answered'),
  find: ({ question, value }) => {
    const unanswered = value === null || (Array.isArray(value) && value.length === 0);
    if (question.required !== true || !unanswered) return null;
    return {
      message: label(
        `Uz jautājumu „${question.label.lv}“ vēl nav atbildes.`,
        `“${question.label.en}” is not answered yet.`,
      ),
      remedy: remedyFor(question.kind),
    };
  },
};

function remedyFor(kind: string): ReturnType<typeof label> {
  return kind === 'choice' || kind === 'multiple_choice'
    ? label('Izvēlieties atbildi no saraksta.', 'Choose an answer from the list.')
    : label('Ierakstiet atbildi.', 'Enter the answer.');
}
