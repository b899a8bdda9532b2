// Rules about the rows of lists.
import { label } from '../../../language/label.ts';
import { row } from '../../../language/noun.ts';
import { numberInText } from '../../../language/numbers.ts';
import { counting } from '../../../language/numeral.ts';
import { type Place, place, placeKey } from '../../finding.ts';
import { type FormAnswers, isAnswered } from '../../form-answers.ts';
import type { RowsQuestion } from '../../question.ts';
import { isBlank } from '../../reading/read-value.ts';
import { shown } from '../answer/answer-rule.ts';
import type { ShapeRule } from './shape-rule.ts';

export const rowsExpected: ShapeRule = {
  id: 'rows-expected',
  title: label('Uz saraksta jautājumu atbild ar rindām', 'A list question is answered by rows'),
  find: (formAnswers) =>
    answeredLists(formAnswers).flatMap(({ place, question }) => {
      const given = formAnswers.answers.get(placeKey(place))?.value ?? null;
      if (isBlank(given)) return [];
      return [
        {
          place,
          message: label(
            `„${question.label.lv}“ ir saraksts ar rindām, bet saņemts „${shown(given)}“.`,
            `“${question.label.en}” is a list of rows, but “${shown(given)}” was received.`,
          ),
          remedy: label('Ierakstiet katru vienumu savā rindā.', 'Enter each item in a row of its own.'),
          value: shown(given),
        },
      ];
    }),
};

export const rowsRequired: ShapeRule = {
  id: 'rows-required',
  title: label('Obligātā sarakstā ir vismaz viena rinda', 'A required list has at least one row'),
  find: (formAnswers) =>
    answeredLists(formAnswers).flatMap(({ place, question, rowCount }) =>
      question.required !== true || rowCount > 0 || formAnswers.answers.get(placeKey(place)) !== undefined
        ? []
        : [
            {
              place,
              message: label(
                `Sarakstā „${question.label.lv}“ vēl nav nevienas rindas.`,
                `The list “${question.label.en}” has no row yet.`,
              ),
              remedy: label(
                'Pievienojiet vismaz vienu rindu vai atstājiet visu sadaļu tukšu un izvēlieties iemeslu.',
                'Add at least one row, or leave the whole section empty and choose a reason.',
              ),
              value: null,
            },
          ],
    ),
};

export const tooManyRows: ShapeRule = {
  id: 'too-many-rows',
  title: label('Sarakstā nav vairāk rindu, nekā atļauts', 'A list has no more rows than allowed'),
  find: (formAnswers) =>
    answeredLists(formAnswers).flatMap(({ place, question, rowCount }) =>
      rowCount <= question.maxRows
        ? []
        : [
            {
              place,
              message: label(
                `Sarakstā „${question.label.lv}“ ir ${numberInText(rowCount, 'lv')} ${counting(rowCount, row)}, bet atļauts ne vairāk kā ${numberInText(question.maxRows, 'lv')}.`,
                `The list “${question.label.en}” has ${numberInText(rowCount, 'en')} rows; at most ${numberInText(question.maxRows, 'en')} are allowed.`,
              ),
              remedy: label(
                'Apvienojiet līdzīgās rindas vai atstājiet tikai būtiskākās.',
                'Merge rows that are alike or keep the most important ones.',
              ),
              value: String(rowCount),
            },
          ],
    ),
};

interface AnsweredList {
  readonly place: Place;
  readonly question: RowsQuestion;
  /** Rows that are not blank. */
  readonly rowCount: number;
}

/** The lists of the sections that are answered, those without a row included. */
function answeredLists(formAnswers: FormAnswers): readonly AnsweredList[] {
  return Object.entries(formAnswers.form.sections).flatMap(([id, section]) =>
    Object.entries(section.questions).flatMap(([questionId, question]) => {
      const at = place(id, questionId);
      if (question.kind !== 'rows' || !isAnswered(formAnswers, id)) return [];
      return [{ place: at, question, rowCount: formAnswers.rowCounts.get(placeKey(at)) ?? 0 }];
    }),
  );
}
