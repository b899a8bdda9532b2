import { label } from '../../language/label.ts';
import { exactNumber } from '../../language/numbers.ts';
import { groupedParticipants } from '../grouped-participants.ts';
import type { Rule } from '../rule.ts';

export const participantGroupsExceedTotal: Rule = {
  id: 'participant-groups-exceed-total',
  level: 'error',
  no: null,
  title: label(
    'Dalībnieki pēc dzimuma un pēc vecuma kopā nepārsniedz kopskaitu',
    'Participants by sex and by age do not exceed the total',
  ),
  find: (ret) =>
    groupedParticipants(ret).flatMap(({ isCounted, total, by, sum, place }) => {
      // Where a total is demanded and lacking, that is said once and in its own place.
      if (total === null ? isCounted || sum === 0 : sum <= total) return [];
      return [
        {
          place,
          message:
            total === null
              ? label(
                  `Norādīts, ka dalībnieki netiek uzskaitīti, bet ${by.lv} to ir ${exactNumber(sum, 'lv')}.`,
                  `Participants are said not to be counted, but ${by.en} there are ${exactNumber(sum, 'en')}.`,
                )
              : label(
                  `Dalībnieki ${by.lv} kopā ir ${exactNumber(sum, 'lv')}, bet kopskaits ir ${exactNumber(total, 'lv')}.`,
                  `Participants ${by.en} add up to ${exactNumber(sum, 'en')}, but the total is ${exactNumber(total, 'en')}.`,
                ),
          remedy:
            total === null
              ? label(
                  'Ja skaits ir zināms vai aplēsts, izvēlieties „jā“ un ierakstiet kopskaitu; ja uzskaites nav, atstājiet grupas tukšas.',
                  'If the number is known or estimated, choose “yes” and enter the total; if there is no count, leave the groups empty.',
                )
              : label(
                  'Labojiet grupu skaitļus vai kopskaitu: katrs cilvēks katrā dalījumā ir saskaitīts vienu reizi.',
                  'Correct the groups or the total: in each grouping every person counts once.',
                ),
          value: total === null ? String(sum) : `${sum} > ${total}`,
        },
      ];
    }),
};
