// Alternative text of a diagram: its message, every value and its population; and the line that names the population.
import type { Breakdown, Indicator, Population } from '../aggregate/indicator.ts';
import { entry, municipality, type Noun, participationCase } from '../language/noun.ts';
import { formatNumber } from '../language/numbers.ts';
import { caseAfter, counting } from '../language/numeral.ts';
import { diagramSentences } from '../narrative/diagram-sentences.ts';
import { figureChoice } from './choices.ts';
import type { ChartForm } from './figure.ts';
import { nameText, valueText } from './value-text.ts';

const formNames: { readonly [form in ChartForm]: string } = {
  bars: 'Joslu diagramma',
  columns: 'Stabiņu diagramma',
};

const MESSAGE = 2;

/** Does not repeat the title, which is read out before it. */
export function altText(indicator: Indicator): string {
  const { form, messageLength = MESSAGE } = figureChoice(indicator);
  const message = diagramSentences(indicator).slice(0, messageLength);
  const values = indicator.values.map((v) => `${nameText(v)} – ${valueText(v, indicator.unit)}`);
  return [
    `${formNames[form]}.`,
    ...message,
    ...(values.length === 0 || saysAll(message, indicator) ? [] : [`Vērtības: ${values.join('; ')}.`]),
    `Dati: ${populationText(indicator.population)}.`,
  ].join(' ');
}

/** Whether the message already holds every value, so that a list would only repeat it. */
function saysAll(message: readonly string[], { values, unit }: Indicator): boolean {
  const words = message.join(' ').split(/[^\p{L}\p{N}\u202f]+/u);
  return unit !== 'percent' && values.every(({ atLeast: _, ...v }) => words.includes(valueText(v, unit)));
}

/** „30 no 42 pašvaldībām“, „6 no 21 pašvaldības“: in digits, because it stands beside a diagram. */
export function populationText({ answered, asked }: Population): string {
  const noun = counting(asked, municipality, caseAfter('no', asked));
  return `${formatNumber(answered)} no ${formatNumber(asked)} ${noun}`;
}

/** What a share is a share of, where it is not of the municipalities. */
const wholes: { readonly [id in Indicator['id']]?: Noun } = { d2: entry, d10: participationCase };

/** „42 no 42 pašvaldībām; 156 ieraksti“. */
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
