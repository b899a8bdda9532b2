// What the ministry knows of a territory itself: area, parishes, people, each with its date and source.
import { formatDate } from '../../language/date-format.ts';
import { formatNumber } from '../../language/number-format.ts';
import type { TerritoryProfile } from '../../survey/dataset.ts';
import type { ParagraphBlock } from '../block.ts';
import { text } from './inline.ts';

/** One line of what is known, then the source; `rate` is a sentence on participants beside adults. */
export function territoryFacts(profile: TerritoryProfile, rate: string): ParagraphBlock {
  const { areaKm2, parishes, population, populationDate, youngPeople13to24, adults25to64, source } = profile;
  const known = (label: string, value: number | null, unit = '') =>
    value === null ? [] : [`${label} ${formatNumber(value)}${unit}`];
  const people = population === null || populationDate === null ? '' : ` (${formatDate(populationDate)})`;
  const facts = [
    ...known('platība', areaKm2, '\u00a0km²'),
    ...known('pagasti', parishes),
    ...known('iedzīvotāji', population, people),
    ...known('13–24 gadus veci', youngPeople13to24),
    ...known('25–64 gadus veci', adults25to64),
  ];
  return {
    kind: 'paragraph',
    content: [
      text('Teritorija: ', 'strong'),
      text(`${facts.join('; ')}. ${rate} `),
      text(`Avots: ${source}.`, 'muted'),
    ],
  };
}
