import { label } from '../../../language/label.ts';
import { placeKey } from '../../finding.ts';
import { answeredLists } from './answered-lists.ts';
import type { ShapeRule } from './shape-rule.ts';

export const rowsRequired: ShapeRule = {
  id: 'rows-required',
  title: label('Obligātā sarakstā ir vismaz viena rinda', 'A required list has at least one row'),
  find: (arranged) =>
    answeredLists(arranged).flatMap(({ place, question, rowCount }) =>
      question.required !== true || rowCount > 0 || arranged.answers.get(placeKey(place)) !== undefined
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
