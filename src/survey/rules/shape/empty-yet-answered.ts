import { label } from '../../../language/label.ts';
import { reasonGiven } from '../../arrange.ts';
import { place } from '../../finding.ts';
import { EMPTY } from '../../flat-answer.ts';
import { shown } from '../answer/shown.ts';
import type { ShapeRule } from './shape-rule.ts';

export const emptyYetAnswered: ShapeRule = {
  id: 'empty-yet-answered',
  title: label('Sadaļā, kas atzīmēta kā tukša, nav atbilžu', 'A section marked as empty holds no answers'),
  find: (arranged) =>
    Object.entries(arranged.form.sections).flatMap(([id, section]) => {
      const reason = reasonGiven(arranged, id);
      if (reason === null || !arranged.answered.has(id)) return [];
      return [
        {
          place: place(id, EMPTY),
          message: label(
            `${section.no}. sadaļa atzīmēta kā tukša, bet tajā ir arī atbildes.`,
            `Section ${section.no} is marked as empty but also holds answers.`,
          ),
          remedy: label(
            'Ja atbildes ir pareizas, noņemiet iemeslu; ja sadaļa ir tukša, dzēsiet atbildes.',
            'If the answers are right, remove the reason; if the section is empty, delete the answers.',
          ),
          value: shown(reason),
        },
      ];
    }),
};
