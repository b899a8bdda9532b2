// Diagram d15: of how many kinds the providers of a municipality are, and where they are of most.
import type { Breakdown, Indicator } from '../../aggregate/indicator.ts';
import { kind } from '../../language/noun.ts';
import { counted } from '../../language/numeral.ts';
import { territoriesListed } from '../../survey/respondent.ts';
import { territories } from '../../survey/territories.ts';
import { inMunicipalities, municipalitiesAnswering } from '../counted-municipalities.ts';

/** Many kinds; and so many municipalities are named. */
const MANY = 5;
const NAMED = 12;

export function diversitySentences(indicator: Indicator): readonly string[] {
  // The position of a value is its number of kinds; the last is that and more.
  const { values: classes } = indicator;
  const without = classes[0]?.territories.length ?? 0;
  const median = medianClass(indicator);
  const most = new Set(classes.slice(MANY).flatMap((value) => value.territories));
  const many = territories.map(({ code }) => code).filter((code) => most.has(code));
  return [
    ...(median === null || median === 0 || median >= classes.length - 1
      ? []
      : [`Vismaz pusē pašvaldību ir ne vairāk kā ${counted(median, kind, 'genitive')} īstenotāji.`]),
    ...(many.length === 0
      ? []
      : [
          `Vismaz ${counted(MANY, kind, 'genitive')} īstenotāji ir ${municipalitiesAnswering(many.length, indicator.population, 'locative')}${
            many.length > NAMED ? '' : ` – ${territoriesListed(many, 'locative')}`
          }.`,
        ]),
    ...(without === 0 ? [] : [`Neviens no šiem veidiem nav nosaukts ${inMunicipalities(without)}.`]),
    ...citiesBesideCounties(indicator),
  ];
}

/** „Veidu skaita mediāna valstspilsētās ir 4, novados – 3.“ */
function citiesBesideCounties({ byKind }: Indicator): readonly string[] {
  const cities = medianClass(byKind.valstspilsēta);
  const counties = medianClass(byKind.novads);
  if (cities === null || counties === null) return [];
  return [`Veidu skaita mediāna valstspilsētās ir ${cities}, novados – ${counties}.`];
}

/** The fewest kinds that at least half of the municipalities do not exceed; null where nobody answered. */
function medianClass({ values, population }: Breakdown): number | null {
  let below = 0;
  for (const [count, { territories }] of values.entries()) {
    below += territories.length;
    if (population.answered > 0 && below * 2 >= population.answered) return count;
  }
  return null;
}
