// Participants per 1 000 adults in sentences: the rates, or why there is none.
import type { AdultRate, AdultRates } from '../aggregate/adult-rates.ts';
import { listed } from '../language/list.ts';
import { municipality } from '../language/noun.ts';
import { atLeast, formatNumber } from '../language/numbers.ts';
import { countedAfter } from '../language/numeral.ts';
import { territoryName } from '../survey/respondent.ts';
import { municipalitiesOf } from './counted-municipalities.ts';

/** How many rates are named before the rest is left to the profiles. */
const NAMED = 5;

/** „uz 1 000 iedzīvotājiem vecumā no 25 līdz 64 gadiem“ */
const perAdults = `uz ${formatNumber(1000)} iedzīvotājiem vecumā no 25 līdz 64 gadiem`;

/** For the situation analysis. */
export function adultRateSentences({ rates, withoutCount, withoutAdults }: AdultRates): readonly string[] {
  const known = rates.length;
  const asked = known + new Set([...withoutCount, ...withoutAdults]).size;
  if (asked === 0) return [];
  const lead = `Dalībnieku skaits ${perAdults} ir aprēķināms`;
  return [
    known === 0
      ? `Dalībnieku skaits ${perAdults} nav aprēķināms ${municipalitiesOf(0, asked, 'dative')}.`
      : `${lead} ${municipalitiesOf(known, asked, 'dative')}.`,
    ...(known === 0 ? [] : [highest(rates)]),
    ...unknown(withoutAdults, 'Iedzīvotāju skaits šajā vecumā'),
    ...unknown(withoutCount, 'Dalībnieku skaits'),
  ];
}

/** For the profile of one municipality. */
export function adultRateSentence(
  territory: string,
  { rates, withoutCount, withoutAdults }: AdultRates,
): string {
  const rate = rates.find((r) => r.territory === territory);
  if (rate !== undefined) return `Dalībnieku skaits ${perAdults} ir ${rateText(rate)}.`;
  const lacksCount = withoutCount.includes(territory);
  const missing = !lacksCount
    ? 'iedzīvotāju skaits šajā vecumā'
    : withoutAdults.includes(territory)
      ? 'ne dalībnieku, ne iedzīvotāju skaits šajā vecumā'
      : 'dalībnieku skaits';
  return `Dalībnieku skaits ${perAdults} nav aprēķināms, jo nav zināms ${missing}.`;
}

function highest(rates: readonly AdultRate[]): string {
  const ranked = rates.toSorted((a, b) => b.perThousand - a.perThousand).slice(0, NAMED);
  const which = rates.length > NAMED ? 'lielākais tas ir' : 'tas ir';
  const named = ranked.map((rate, position) => {
    const is = position === 0 ? which : '–';
    return `${territoryName(rate.territory, 'locative')} ${is} ${rateText(rate)}`;
  });
  return `${listed(named)}.`;
}

function rateText({ perThousand, isAtLeast }: AdultRate): string {
  return atLeast(formatNumber(perThousand, 1), isAtLeast);
}

function unknown(codes: readonly string[], what: string): readonly string[] {
  if (codes.length === 0) return [];
  return [`${what} nav zināms ${countedAfter('par', codes.length, municipality)}.`];
}
