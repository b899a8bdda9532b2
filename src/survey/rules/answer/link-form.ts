import { label } from '../../../language/label.ts';
import type { AnswerRule } from './answer-rule.ts';
import { shown } from './shown.ts';

/** An address on the web with a host that has a dot; never a script, a file or a name and password. */
export const LINK_PATTERN = /^https?:\/\/[^\s/?#@.]+(?:\.[^\s/?#@.]+)+(?:[/?#]\S*)?$/;

export function isLink(text: string): boolean {
  return LINK_PATTERN.test(text) && URL.canParse(text);
}

export const linkForm: AnswerRule = {
  id: 'link-form',
  title: label('Saite ir tīmekļa adrese', 'A link is an address on the web'),
  find: ({ question, value }) =>
    question.kind !== 'link' || typeof value !== 'string' || isLink(value)
      ? null
      : {
          message: label(
            `„${shown(value)}“ nav pilna tīmekļa adrese.`,
            `“${shown(value)}” is not a full address on the web.`,
          ),
          remedy: label(
            'Iekopējiet adresi no pārlūka; tā sākas ar https:// vai http:// un ir bez atstarpēm.',
            'Copy the address from the browser; it begins with https:// or http:// and has no spaces.',
          ),
        },
};
