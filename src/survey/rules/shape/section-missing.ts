import { label } from '../../../language/label.ts';
import { reasonGiven } from '../../arrange.ts';
import { place } from '../../finding.ts';
import { offeredReasons } from './offered-reasons.ts';
import type { ShapeRule } from './shape-rule.ts';

export const sectionMissing: ShapeRule = {
  id: 'section-missing',
  title: label(
    'Katra sadaļa ir atbildēta vai tukša ar iemeslu',
    'Every section is answered or empty for a stated reason',
  ),
  find: (arranged) =>
    Object.entries(arranged.form.sections).flatMap(([id, section]) => {
      const unreadable = arranged.unknown.some(({ place: at }) => at.section === id);
      if (arranged.answered.has(id) || reasonGiven(arranged, id) !== null || unreadable) return [];
      const reasons = Object.values(offeredReasons);
      return [
        {
          place: place(id),
          message: label(
            `${section.no}. sadaļā nav ne atbilžu, ne iemesla, kāpēc tā ir tukša.`,
            `Section ${section.no} holds neither answers nor a reason for being empty.`,
          ),
          remedy: label(
            `Atbildiet uz jautājumiem vai izvēlieties iemeslu: ${reasons.map(({ lv }) => lv).join('; ')}.`,
            `Answer the questions or choose a reason: ${reasons.map(({ en }) => en).join('; ')}.`,
          ),
          value: null,
        },
      ];
    }),
};
