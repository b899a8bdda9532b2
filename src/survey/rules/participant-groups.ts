// Participants divided by sex and by age, beside their total: an error where a division exceeds it, a query where it
// falls short.

import type { Label } from '../../language/label.ts';
import { label } from '../../language/label.ts';
import { numberInText } from '../../language/numbers.ts';
import { participantGroupings } from '../editions/participant-groups.ts';
import type { Return } from '../editions.ts';
import { type Place, place } from '../finding.ts';
import { answersOf } from '../form.ts';
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
                  `Norādīts, ka dalībnieki netiek uzskaitīti, bet ${by.lv} to ir ${numberInText(sum, 'lv')}.`,
                  `Participants are said not to be counted, but ${by.en} there are ${numberInText(sum, 'en')}.`,
                )
              : label(
                  `Dalībnieki ${by.lv} kopā ir ${numberInText(sum, 'lv')}, bet kopskaits ir ${numberInText(total, 'lv')}.`,
                  `Participants ${by.en} add up to ${numberInText(sum, 'en')}, but the total is ${numberInText(total, 'en')}.`,
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
    groupedParticipants(ret).flatMap(({ total, by, unknown, sum, place }) =>
      total === null || sum >= total
        ? []
        : [
            {
              place,
              message: {
                lv: `Dalībnieki ${by.lv} kopā ir ${numberInText(sum, 'lv')}, bet kopskaits ir ${numberInText(total, 'lv')}.`,
                en: `Participants ${by.en} add up to ${numberInText(sum, 'en')}, but the total is ${numberInText(total, 'en')}.`,
              },
              remedy: {
                lv: `Tos, par kuriem datu nav, ierakstiet pie „${unknown.lv}“, labojiet skaitļus vai paskaidrojiet, kāpēc tie atšķiras.`,
                en: `Enter those of whom nothing is known under “${unknown.en}”, correct the numbers, or explain why they differ.`,
              },
              value: `${sum} < ${total}`,
            },
          ],
    ),
};

/** Persons. Only groupings of which at least one part is given; those that are not asked are absent. */
export interface GroupedParticipants {
  /** Whether the municipality says that it counts participants. */
  readonly isCounted: boolean;
  readonly total: number | null;
  readonly by: Label;
  /** The label of the part for those of whom it is not known. */
  readonly unknown: Label;
  readonly sum: number;
  /** Where the first part that is given stands. */
  readonly place: Place;
}

export function groupedParticipants(ret: Return): readonly GroupedParticipants[] {
  if (ret.form !== 'municipal') return [];
  const answers = answersOf(ret.sections.participants);
  if (answers === null) return [];
  const { counted, total } = answers;
  const given: { readonly [id: string]: unknown } = answers;
  return participantGroupings.flatMap(({ by, unknown, parts }) => {
    const counts = Object.keys(parts).flatMap((id) => {
      const count = given[id];
      return typeof count === 'number' ? [{ id, count }] : [];
    });
    const [first] = counts;
    if (first === undefined) return [];
    const sum = counts.reduce((all, { count }) => all + count, 0);
    return [
      { isCounted: counted === 'yes', total, by, unknown, sum, place: place('participants', first.id) },
    ];
  });
}
