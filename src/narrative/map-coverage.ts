// What the map of answered sections says: how many municipalities answered all of them, and who the fewest.

import { section } from '../language/noun.ts';
import { formatNumber } from '../language/number-format.ts';
import { counted, governmentOf } from '../language/numeral.ts';
import { type PlaceValue, placesIn } from './map-extremes.ts';

/** `sections` is how many there are. */
export function coverageMapSentences(values: readonly PlaceValue[], sections: number): readonly string[] {
  const known = values.flatMap(({ code, value }) => (value === null ? [] : [{ code, value }]));
  if (known.length === 0) return [];
  const complete = known.filter(({ value }) => value === sections).map(({ code }) => code);
  const lowest = Math.min(...known.map(({ value }) => value));
  const fewest = known.filter(({ value }) => value === lowest).map(({ code }) => code);
  const every = `uz ${governmentOf(sections) === 'singular' ? 'katru' : 'visām'} ${counted(sections, section, governmentOf(sections) === 'singular' ? 'accusative' : 'dative')}`;
  const all = `Atbildes ${every} ir ${placesIn(complete)}`;
  const least = `vismazāk atbilžu ir ${placesIn(fewest)} (${formatNumber(lowest)})`;
  if (complete.length === 0) return [`${least[0]?.toUpperCase()}${least.slice(1)}.`];
  return [lowest === sections ? `${all}.` : `${all}; ${least}.`];
}
