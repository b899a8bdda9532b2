// Whom a diagram speaks of, on one line.
import type { Breakdown, Indicator, Population } from '../aggregate/indicator.ts';
import { entry, municipality, type Noun, participationCase } from '../language/noun.ts';
import { formatNumber } from '../language/numbers.ts';
import { caseAfter, counting } from '../language/numeral.ts';

/** „30 no 42 pašvaldībām“, „6 no 21 pašvaldības“: in digits, because it stands beside a diagram. */
export function populationText({ answered, asked }: Population): string {
  const noun = counting(asked, municipality, caseAfter('no', asked));
  return `${formatNumber(answered)} no ${formatNumber(asked)} ${noun}`;
}

/** What a share is a share of, where it is not of the municipalities. */
const wholes: { readonly [id in Indicator['id']]?: Noun } = { d2: entry, d10: participationCase };

/** „42 no 42 pašvaldībām; 143 ieraksti“. */
export function populationLine(indicator: Indicator): string {
  const noun = wholes[indicator.id];
  const text = populationText(indicator.population);
  if (noun === undefined || indicator.population.answered === 0) return text;
  const whole = countOf(indicator);
  return `${text}; ${formatNumber(whole)} ${counting(whole, noun)}`;
}

function countOf({ values }: Breakdown): number {
  return values.reduce((sum, { count = 0 }) => sum + count, 0);
}
