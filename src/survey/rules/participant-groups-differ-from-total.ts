import { groupedParticipants } from '../grouped-participants.ts';
import { englishNumber, latvianNumber } from '../reading/read-number.ts';
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
                lv: `Dalībnieki ${by.lv} kopā ir ${latvianNumber(sum)}, bet kopskaits ir ${latvianNumber(total)}.`,
                en: `Participants ${by.en} add up to ${englishNumber(sum)}, but the total is ${englishNumber(total)}.`,
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
