// What a field of the template accepts and shows: format, validation and width for each kind of question.
import type { DataValidation } from 'exceljs';
import type { Language } from '../language/label.ts';
import { codesOf, labelOf } from '../survey/code-list.ts';
import { emptyReasons, respondentReasons } from '../survey/code-lists.ts';
import type { ScalarQuestion } from '../survey/question.ts';
import { CONTACT_LENGTH, LINK_LENGTH } from '../survey/reading/read-value.ts';
import { TEXT_FORMAT } from './cell-text.ts';
import type { AnswerCell } from './layout.ts';
import type { ListNames } from './lists-sheet.ts';
import { wording } from './wording.ts';

export interface AnswerField {
  /** Excel number format. */
  readonly format: string;
  readonly validation: DataValidation | null;
  /** Width of a table column, in characters. */
  readonly width: number;
  /** Whether the answer takes a tall field of its own outside tables. */
  readonly tall: boolean;
}

export function answerField(cell: AnswerCell, lists: ListNames, language: Language): AnswerField {
  const { question, part } = cell;
  if (question === 'reason') return listField(lists.nameOf(reasonLabels(language)), language, 30);
  if (part.kind === 'from' || part.kind === 'to')
    return { format: '0', validation: year(language), width: 12, tall: false };
  if (part.kind === 'mark')
    return {
      ...listField(lists.nameOf([wording.mark[language]]), language, 14),
      format: TEXT_FORMAT,
    };
  return wholeField(question, lists, language);
}

function wholeField(question: ScalarQuestion, lists: ListNames, language: Language): AnswerField {
  switch (question.kind) {
    case 'text':
      return textField(question.maxLength, 40, language);
    case 'long_text':
      return { ...textField(question.maxLength, 70, language), tall: true };
    case 'link':
      return textField(LINK_LENGTH, 40, language);
    case 'contact':
      return textField(CONTACT_LENGTH, 28, language);
    case 'whole_number':
      return {
        format: '#,##0',
        validation: numbers('whole', question.min, question.max, language),
        width: 14,
        tall: false,
      };
    case 'decimal':
      return {
        format: `0.${'0'.repeat(question.places)}`,
        validation: numbers('decimal', question.min, question.max, language),
        width: 14,
        tall: false,
      };
    case 'choice':
      return listField(lists.nameOf(labels(question, language)), language, 30);
    // Both lie in several cells, which never reach this.
    case 'multiple_choice':
    case 'period':
      return textField(CONTACT_LENGTH, 14, language);
  }
}

/** The choices that a person is offered, in the order of the list. */
export function labels(question: ScalarQuestion & { kind: 'choice' }, language: Language): readonly string[] {
  return codesOf(question.codes).map((code) => labelOf(question.codes, code)[language]);
}

export function reasonLabels(language: Language): readonly string[] {
  return respondentReasons.map((reason) => emptyReasons[reason][language]);
}

function textField(maxLength: number, width: number, language: Language): AnswerField {
  const error =
    language === 'lv'
      ? `Teksts ir garāks par ${maxLength} zīmēm. Saīsiniet to.`
      : `The text is longer than ${maxLength} characters. Shorten it.`;
  return {
    format: TEXT_FORMAT,
    validation: {
      ...invalid(error, language),
      type: 'textLength',
      operator: 'lessThanOrEqual',
      formulae: [maxLength],
    },
    width,
    tall: false,
  };
}

function listField(name: string, language: Language, width: number): AnswerField {
  const validation: DataValidation = {
    ...invalid(wording.chooseFromList[language], language),
    type: 'list',
    formulae: [name],
  };
  return { format: 'General', validation, width, tall: false };
}

function numbers(type: 'whole' | 'decimal', min: number, max: number, language: Language): DataValidation {
  const say = new Intl.NumberFormat(language, { useGrouping: 'min2' });
  const [kind, join] =
    language === 'lv'
      ? [type === 'whole' ? 'Rakstiet veselu skaitli no' : 'Rakstiet skaitli no', 'līdz']
      : [type === 'whole' ? 'Write a whole number from' : 'Write a number from', 'to'];
  return {
    ...invalid(`${kind} ${say.format(min)} ${join} ${say.format(max)}.`, language),
    type,
    operator: 'between',
    formulae: [min, max],
  };
}

function year(language: Language): DataValidation {
  const error = language === 'lv' ? 'Rakstiet gadu ar četriem cipariem.' : 'Write the year with four digits.';
  return { ...invalid(error, language), type: 'whole', operator: 'between', formulae: [1900, 2200] };
}

function invalid(
  error: string,
  language: Language,
): Pick<DataValidation, 'allowBlank' | 'showErrorMessage' | 'errorStyle' | 'errorTitle' | 'error'> {
  return {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: wording.invalidTitle[language],
    error,
  };
}
