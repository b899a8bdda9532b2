// Directions of work: d2 and d3.
import { label } from '../../language/label.ts';
import { codesOf, labelOf } from '../../survey/code-list.ts';
import { directions as directionCodes, directionGroups, groupOfDirection } from '../../survey/code-lists.ts';
import { codesWhere, readSection } from '../known-answers.ts';
import { descending, municipalIndicator, municipalitiesByCode, sharesOf } from '../municipal-indicator.ts';

/** A mention is one row of section 4 whose kind belongs to a group; `other` belongs to none. */
export const directionShares = municipalIndicator<readonly string[]>({
  id: 'd2',
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

// `other` gathers what has no name in the list, so that it is no direction to compare with the nine.
const { other: _, ...named } = directionCodes;

export const directions = municipalIndicator<readonly string[]>({
  id: 'd3',
  title: label('Pieaugušo izglītības darbības virzieni', 'Directions of work in adult education'),
  unit: 'municipalities',
  read: (ret) =>
    readSection(ret.sections.directions, ({ directions }) => directions.map(({ kind }) => kind), []),
  values: ({ answers }) => descending(municipalitiesByCode(named, answers)),
});
