import { label } from '../language/label.ts';
import type { IndicatorValue } from './indicator.ts';
import type { KnownAnswer } from './known-answers.ts';

/** One value for each municipality, keyed by its ATVK code and labelled with its name. */
export function valuesByMunicipality(answers: readonly KnownAnswer<number>[]): readonly IndicatorValue[] {
  return answers.map(({ territory: { code, name }, answer }) => ({
    key: code,
    label: label(name, name),
    value: answer,
    territories: [code],
  }));
}
