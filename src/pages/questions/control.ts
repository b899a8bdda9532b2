// The control by which a question is answered on a page: one case per question kind.
import type { Language } from '../../language/label.ts';
import { codesOf, labelOf } from '../../survey/code-list.ts';
import type { ScalarQuestion } from '../../survey/question.ts';
import { isTextual, longestText } from '../../survey/reading/read-value.ts';

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** By what a question is answered on a page. */
export type Control = Shape & {
  /** In characters; null where an answer is no text. */
  readonly maxLength: number | null;
};

type Shape = { readonly width: 'number' | 'half' | 'full' | null } & (
  | {
      readonly control: 'input';
      readonly type: 'text' | 'email' | 'tel';
      readonly inputmode: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url';
      readonly suffix: string | null;
    }
  | { readonly control: 'textarea'; readonly rows: number }
  | { readonly control: 'radios' | 'select' | 'checkboxes'; readonly options: readonly Option[] }
  | { readonly control: 'years' }
);

/** The longest list of codes in a row that is shown as radio buttons; longer ones are select boxes. */
const RADIOS_IN_ROW = 3;

export function controlOf(question: ScalarQuestion, isInRow: boolean, language: Language): Control {
  const maxLength = isTextual(question) ? longestText(question) : null;
  return { ...shapeOf(question, isInRow, language), maxLength };
}

function shapeOf(question: ScalarQuestion, isInRow: boolean, language: Language): Shape {
  switch (question.kind) {
    case 'text':
      return question.calendar === undefined ? input('full') : { ...input('number'), inputmode: 'text' };
    case 'long_text':
      return { control: 'textarea', rows: isInRow ? 3 : 6, width: null };
    case 'whole_number':
      return { ...input('number'), inputmode: 'numeric', suffix: question.unit[language] };
    case 'decimal':
      return { ...input('number'), inputmode: 'decimal', suffix: question.unit[language] };
    case 'choice': {
      const options = optionsOf(question, language);
      const control = isInRow && options.length > RADIOS_IN_ROW ? 'select' : 'radios';
      return { control, options, width: null };
    }
    case 'multiple_choice':
      return { control: 'checkboxes', options: optionsOf(question, language), width: null };
    case 'link':
      return { ...input('full'), inputmode: 'url' };
    case 'period':
      return { control: 'years', width: null };
    case 'contact':
      return contactInputs[question.channel];
  }
}

function input(width: 'number' | 'half' | 'full') {
  return { control: 'input', type: 'text', inputmode: 'text', width, suffix: null } as const;
}

const contactInputs = {
  person: input('half'),
  email: { ...input('half'), type: 'email', inputmode: 'email' },
  phone: { ...input('half'), type: 'tel', inputmode: 'tel' },
} as const;

function optionsOf(
  { codes }: Extract<ScalarQuestion, { codes: object }>,
  language: Language,
): readonly Option[] {
  return codesOf(codes).map((code) => ({ value: code, text: labelOf(codes, code)[language] }));
}
