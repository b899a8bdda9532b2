// The reading of the participants: how far regions are apart, and what that says where counts are missing.
import type { Breakdown } from '../../aggregate/indicator.ts';
import { atLeast, formatNumber, formatPercent, percentOf } from '../../language/numbers.ts';
import { caseAfter } from '../../language/numeral.ts';
import { regionName } from '../../survey/respondent.ts';
import { type RegionCode, regionCodes } from '../../survey/territories.ts';
import { partlyCountedIn } from '../at-least.ts';
import { municipalitiesOf } from '../counted-municipalities.ts';
import { sumOf } from '../indicator-values.ts';
import { answered, type ReadingFacts } from './facts.ts';

interface RegionCount {
  readonly region: RegionCode;
  readonly count: number;
  /** As it is said: „vismaz 2 927“. */
  readonly text: string;
  readonly population: Breakdown['population'];
}

export function participantsReading(facts: ReadingFacts): readonly string[] {
  const indicator = answered(facts, 'd6');
  if (indicator === null) return [];
  const known = regionCodes.flatMap((region): RegionCount[] => {
    const { values, population } = indicator.byRegion[region];
    const count = sumOf(values);
    if (count === null) return [];
    const text = atLeast(formatNumber(count), partlyCountedIn(values).length > 0);
    return [{ region, count, text, population }];
  });
  const ordered = known.toSorted((a, b) => b.count - a.count);
  const [highest, lowest] = [ordered[0], ordered.at(-1)];
  if (highest === undefined || lowest === undefined || highest.count === lowest.count) return [];
  const { answered: all, asked } = indicator.population;
  return [
    `Reģionu zināmie kopskaiti ir no ${within(lowest)} līdz ${within(highest)}.`,
    ...fewWhereDataAreFew(ordered, all / asked),
    ...(all === asked
      ? []
      : [
          `Kopā skaits ir zināms par ${formatPercent(percentOf(all, asked) ?? 0)} pašvaldību, tāpēc reģionu starpība ir arī datu starpība.`,
        ]),
  ];
}

/** „2 924 Vidzemē (zināms par septiņām no deviņām pašvaldībām)“ */
function within({ region, text, population }: RegionCount): string {
  return `${text} ${regionName(region, 'locative')} (zināms par ${known(population)})`;
}

function known({ answered: part, asked }: Breakdown['population']): string {
  return municipalitiesOf(part, asked, caseAfter('par', part));
}

/** The region with the poorest data where it is in the lower half: its count cannot be told from its gaps. */
function fewWhereDataAreFew(ordered: readonly RegionCount[], national: number): readonly string[] {
  const ratio = ({ population }: RegionCount) => population.answered / population.asked;
  const [poorest] = ordered.toSorted((a, b) => ratio(a) - ratio(b));
  if (poorest === undefined || ratio(poorest) >= national) return [];
  if (ordered.indexOf(poorest) < ordered.length / 2) return [];
  return [
    `${regionName(poorest.region, 'locative')} zināmais iesaistīto skaits ir neliels (${poorest.text}), un tur ir arī vismazāk datu – skaits ir zināms par ${known(poorest.population)}; vai maz ir dalībnieku vai maz ir uzskaites, no šiem skaitļiem nav nosakāms.`,
  ];
}
