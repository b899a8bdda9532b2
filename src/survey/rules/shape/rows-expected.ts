import { label } from '../../../language/label.ts';
import { placeKey } from '../../finding.ts';
import { isBlank } from '../../reading/read-value.ts';
import { shown } from '../answer/shown.ts';
import { answeredLists } from './answered-lists.ts';
import type { ShapeRule } from './shape-rule.ts';

export const rowsExpected: ShapeRule = {
  id: 'rows-expected',
  title: label('Uz saraksta jautājumu atbild ar rindām', 'A list question is answered by rows'),
  find: (arranged) =>
    answeredLists(arranged).flatMap(({ place, question }) => {
      const given = arranged.answers.get(placeKey(place))?.value ?? null;
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
