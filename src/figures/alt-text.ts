// The message of a diagram for those who do not see it: what it says, every value, and over whom.
import type { Indicator } from '../aggregate/indicator.ts';
import { diagramSentences } from '../narrative/diagram-sentences.ts';
import { figureChoices } from './choices.ts';
import type { ChartForm } from './figure.ts';
import { populationText } from './population-line.ts';
import { nameText, valueText } from './value-text.ts';

const formNames: { readonly [form in ChartForm]: string } = {
  bars: 'Joslu diagramma',
  columns: 'Stabiņu diagramma',
  ring: 'Gredzena diagramma',
};

const MESSAGE = 2;

/** Does not repeat the title, which is read out before it. */
export function altText(indicator: Indicator): string {
  const { form, messageLength = MESSAGE } = figureChoices[indicator.id];
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
  return unit !== 'percent' && values.every((v) => words.includes(valueText(v, unit)));
}
