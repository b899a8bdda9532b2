// Diagram 5: where the number of participants is known at all.
import type { Indicator } from '../aggregate/indicator.ts';
import { sentenceCase } from '../language/list.ts';
import { municipality } from '../language/noun.ts';
import { formatPercent } from '../language/number-format.ts';
import { countedAfter, verb } from '../language/numeral.ts';
import { territoriesListed, territoryName } from '../survey/territory-name.ts';
import { municipalitiesOf } from './out-of.ts';
import { countOfKey, regionalDifference } from './regional-difference.ts';

/** More names than this are left to the annex. */
const NAMED = 12;

export function participantDataSentences(indicator: Indicator): readonly string[] {
  const { answered } = indicator.population;
  const known = indicator.values.find((v) => v.key === 'with_data')?.territories.length ?? 0;
  const missing = indicator.values.find((v) => v.key === 'without_data')?.territories ?? [];
  return [
    `Pieaugušo izglītībā iesaistīto iedzīvotāju skaitu ${verb(known, 'norāda')} ${municipalitiesOf(known, answered)} (${formatPercent((known / answered) * 100)}).`,
    ...withoutData(missing, answered),
    ...(missing.length === 0 || known === 0
      ? []
      : [
          `Tāpēc turpmākie dalībnieku skaitļi attiecas tikai ${countedAfter('uz', known, municipality)} un neaptver visu valsti.`,
        ]),
    ...regionalDifference(indicator, 'Dalībnieku skaitu', 'norāda', countOfKey('with_data')),
  ];
}

function withoutData(missing: readonly string[], answered: number): readonly string[] {
  if (missing.length === 0) return [];
  const percent = formatPercent((missing.length / answered) * 100);
  const names = missing.length > NAMED ? '' : `: tās ir ${territoriesListed(missing)}`;
  if (missing.length === 1)
    return [`Par ${territoryName(missing[0] ?? '', 'accusative')} dalībnieku skaits nav zināms.`];
  return [
    `${sentenceCase(countedAfter('par', missing.length, municipality))} (${percent}) dalībnieku skaits nav zināms${names}.`,
  ];
}
