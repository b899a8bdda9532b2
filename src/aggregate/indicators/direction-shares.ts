import { label } from '../../language/label.ts';
import { codesOf, labelOf } from '../../survey/code-list.ts';
import { directionGroups, groupOfDirection } from '../../survey/code-lists.ts';
import { codesWhere, readSection } from '../known-answers.ts';
import { municipalIndicator } from '../municipal-indicator.ts';
import { sharesOf } from '../shares.ts';

/** A mention is one row of section 4 whose kind belongs to a group; `other` belongs to none. */
export const directionShares = municipalIndicator<readonly string[]>({
  id: 'd2',
  number: 2,
  title: label('Galveno darbības virzienu īpatsvars', 'Shares of the main directions of work'),
  unit: 'percent',
  read: (ret) =>
    readSection(
      ret.sections.directions,
      ({ directions }) =>
        directions.flatMap(({ kind }) => (kind === 'other' ? [] : [groupOfDirection[kind]])),
      [],
    ),
  values: ({ answers }) =>
    sharesOf(
      codesOf(directionGroups).map((group) => ({
        key: group,
        label: labelOf(directionGroups, group),
        count: answers.flatMap(({ answer }) => answer).filter((mentioned) => mentioned === group).length,
        territories: codesWhere(answers, (mentioned) => mentioned.includes(group)),
      })),
    ),
});
