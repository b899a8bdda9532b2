import { label } from '../../../language/label.ts';
import { UNREADABLE } from '../../reading/read-value.ts';
import type { AnswerRule } from './answer-rule.ts';
import { shown } from './shown.ts';

const KINDS: readonly string[] = ['text', 'long_text', 'link', 'contact'];

export const textExpected: AnswerRule = {
  id: 'text-expected',
  title: label('Uz teksta jautājumu atbild ar tekstu', 'A text question is answered by a text'),
  find: ({ question, raw, value }) =>
    value !== UNREADABLE || !KINDS.includes(question.kind)
      ? null
      : {
          message: label(
            `Šeit gaidīts teksts, bet saņemts „${shown(raw)}“.`,
            `A text is expected here, but “${shown(raw)}” was received.`,
          ),
          remedy: label('Ierakstiet atbildi kā tekstu.', 'Enter the answer as text.'),
        },
};
