import { expect, it } from 'vitest';
import { readEuros } from '../../../src/survey/reading/read-euros.ts';

it('reads sums of money with their currency', () => {
  for (const text of ['15000', '15 000', '€ 15000', '15 000 EUR', '15 000,00 €', '15000 eiro', 15_000])
    expect(readEuros(text)).toBe(15_000);
  expect(readEuros('26 310,50 EUR')).toBe(26_310.5);
});

it('reads nothing that may be read in two ways, or is no sum', () => {
  for (const text of ['15.000', '15,000 EUR', 'ap 15000', '€', '15000 USD'])
    expect(readEuros(text)).toBeNull();
});
