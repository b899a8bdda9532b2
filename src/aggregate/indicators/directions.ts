import { label } from '../../language/label.ts';
import { directions as directionCodes } from '../../survey/code-lists.ts';
import { readSection } from '../known-answers.ts';
import { municipalIndicator } from '../municipal-indicator.ts';
import { descending, municipalitiesByCode } from '../municipality-counts.ts';

// `other` gathers what has no name in the list, so that it is no direction to compare with the nine.
const { other: _, ...named } = directionCodes;

export const directions = municipalIndicator<readonly string[]>({
  id: 'd3',
  number: 3,
  title: label('Pieaugušo izglītības darbības virzieni', 'Directions of work in adult education'),
  unit: 'municipalities',
  read: (ret) =>
    readSection(ret.sections.directions, ({ directions }) => directions.map(({ kind }) => kind), []),
  values: ({ answers }) => descending(municipalitiesByCode(named, answers)),
});
