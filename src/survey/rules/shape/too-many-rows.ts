import { label } from '../../../language/label.ts';
import { englishNumber, latvianNumber } from '../../reading/read-number.ts';
import { answeredLists } from './answered-lists.ts';
import type { ShapeRule } from './shape-rule.ts';

export const tooManyRows: ShapeRule = {
  id: 'too-many-rows',
  title: label('Sarakstā nav vairāk rindu, nekā atļauts', 'A list has no more rows than allowed'),
  find: (arranged) =>
    answeredLists(arranged).flatMap(({ place, question, rowCount }) =>
      rowCount <= question.maxRows
        ? []
        : [
            {
              place,
              message: label(
                `Sarakstā „${question.label.lv}“ rindu skaits ir ${latvianNumber(rowCount)}, atļauts – ne vairāk kā ${latvianNumber(question.maxRows)}.`,
                `The list “${question.label.en}” has ${englishNumber(rowCount)} rows; at most ${englishNumber(question.maxRows)} are allowed.`,
              ),
              remedy: label(
                'Apvienojiet līdzīgās rindas vai paturiet būtiskākās.',
                'Merge rows that are alike or keep the most important ones.',
              ),
              value: String(rowCount),
            },
          ],
    ),
};
