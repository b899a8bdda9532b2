import { exactNumber } from '../../language/numbers.ts';
import { groupedParticipants } from '../grouped-participants.ts';
import type { Rule } from '../rule.ts';

/** More than the total is an error and has a rule of its own. */
export const participantGroupsDifferFromTotal: Rule = {
  id: 'participant-groups-differ-from-total',
  level: 'query',
  no: 13,
  title: {
    lv: 'Dalībnieki pēc dzimuma vai pēc vecuma kopā ir mazāk par kopskaitu',
    en: 'Participants by sex or by age add up to less than the total',
  },
  find: (ret) =>
    groupedParticipants(ret).flatMap(({ total, by, sum, place }) =>
      total === null || sum >= total
        ? []
        : [
            {
              place,
              message: {
                lv: `Dalībnieki ${by.lv} kopā ir ${exactNumber(sum, 'lv')}, bet kopskaits ir ${exactNumber(total, 'lv')}.`,
                en: `Participants ${by.en} add up to ${exactNumber(sum, 'en')}, but the total is ${exactNumber(total, 'en')}.`,
              },
              remedy: {
                lv: 'Tos, par kuriem ziņu nav, ierakstiet pie „nav zināms“, labojiet skaitļus vai paskaidrojiet, kāpēc tie atšķiras.',
                en: 'Enter those of whom nothing is known under “not known”, correct the numbers, or explain why they differ.',
              },
              value: `${sum} < ${total}`,
            },
          ],
    ),
};
