import { dateIn } from '../../language/dates.ts';
import type { Label } from '../../language/label.ts';
import { type LetterText, link, text } from '../letter.ts';

interface PollAsked {
  readonly title: Label;
  /** The municipality. */
  readonly name: string;
  /** Last day for answers, as an ISO date. */
  readonly deadline: string;
  /** Address of the answer. */
  readonly url: string;
}

/** To those whose answer to a poll the ministry waits for: when it opens, and as a reminder. */
export function poll({ title, name, deadline, url }: PollAsked): LetterText {
  return {
    lv: {
      subject: `Ministrija lūdz atbildēt: ${title.lv}, ${name}`,
      parts: [
        text(
          `Ministrija lūdz pašvaldības atbildēt uz īso aptauju „${title.lv}“ (${name}) līdz ${dateIn('lv', deadline)}`,
        ),
        link('Atbildēt', url),
        text('Līdz termiņa beigām atbildi var mainīt.'),
      ],
    },
    en: {
      subject: `The ministry asks for an answer: ${title.en}, ${name}`,
      parts: [
        text(
          `The ministry asks municipalities to answer the quick poll “${title.en}” (${name}) by ${dateIn('en', deadline)}.`,
        ),
        link('Answer', url),
        text('Until the deadline the answer can be changed.'),
      ],
    },
  };
}
