// The control by which a question is answered on a page: one function per question kind.

import type { Language } from '../../language/label.ts';
import { codesOf, labelOf } from '../../survey/code-list.ts';
import type { ScalarQuestion } from '../../survey/question.ts';
import { CONTACT_LENGTH, LINK_LENGTH } from '../../survey/reading/read-value.ts';

export interface Option {
  readonly value: string;
  readonly text: string;
}

export type Control =
  | {
      readonly control: 'input';
      readonly type: 'text' | 'email' | 'tel' | 'url';
      readonly inputmode: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url';
      readonly width: 'number' | 'half' | 'full';
      readonly suffix: string | null;
      readonly maxLength: number | null;
    }
  | { readonly control: 'textarea'; readonly rows: number; readonly maxLength: number }
  | { readonly control: 'radios' | 'select' | 'checkboxes'; readonly options: readonly Option[] }
  | { readonly control: 'years' };

/** As many codes as can be taken in at a glance; longer lists fold away in a row. */
const RADIOS_IN_ROW = 3;

export function controlOf(question: ScalarQuestion, isInRow: boolean, language: Language): Control {
  switch (question.kind) {
    case 'text':
      return input('full', question.maxLength);
    case 'long_text':
      return { control: 'textarea', rows: isInRow ? 3 : 6, maxLength: question.maxLength };
    case 'whole_number':
      return { ...input('number', null), inputmode: 'numeric', suffix: question.unit[language] };
    case 'decimal':
      return { ...input('number', null), inputmode: 'decimal', suffix: question.unit[language] };
    case 'choice': {
      const options = codesOf(question.codes).map((code) => optionOf(question, code, language));
      return { control: isInRow && options.length > RADIOS_IN_ROW ? 'select' : 'radios', options };
    }
    case 'multiple_choice':
      return {
        control: 'checkboxes',
        options: codesOf(question.codes).map((code) => optionOf(question, code, language)),
      };
    case 'link':
      return { ...input('full', LINK_LENGTH), inputmode: 'url' };
    case 'period':
      return { control: 'years' };
    case 'contact':
      return contactInput[question.channel];
  }
}

function input(width: 'number' | 'half' | 'full', maxLength: number | null) {
  return { control: 'input', type: 'text', inputmode: 'text', width, suffix: null, maxLength } as const;
}

const contactInput = {
  person: input('half', CONTACT_LENGTH),
  email: { ...input('half', CONTACT_LENGTH), type: 'email', inputmode: 'email' },
  phone: { ...input('half', CONTACT_LENGTH), type: 'tel', inputmode: 'tel' },
} as const;

function optionOf(
  { codes }: Extract<ScalarQuestion, { codes: object }>,
  code: string,
  language: Language,
): Option {
  return { value: code, text: labelOf(codes, code)[language] };
}
