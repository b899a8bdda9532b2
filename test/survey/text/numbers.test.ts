import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactNumber } from '../../../src/language/numbers.ts';
import { numbersIn } from '../../../src/survey/text/numbers.ts';

const valuesIn = (text: string) => numbersIn(text).map(({ value }) => value);

describe('numbers in a text', () => {
  it.each<[string, number[]]>([
    ['izdotas 74 atļaujas', [74]],
    ['Kopējais apjoms – 16 811 cilvēkstundas.', [16_811]],
    ['tikšanās 12 dalībniekiem, arī 5 senioriem', [12, 5]],
    ['Pavisam 27.', [27]],
    ['septiņās grupās 49 cilvēki, vēl deviņi pašmācībā', [7, 49, 9]],
    ['Trīs nodarbības', [3]],
  ])('are read in digits and in words: %s', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  it.each([
    '2025. gadā',
    '3. līmenis',
    '13.–17.10.2025.',
    'Nr. 4.2.4.2/1/24/I/001',
    '2024-1-LV01-KA122-ADU-000242489',
    '0,25 slodze',
    '2.3.2.1.i.0/1/23/I/CFLA/001',
    'A1, B2, ES8',
    '2021.–2027. gadam',
  ])('are not ordinals, dates, decimals or project numbers: %s', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  it('are found as they are printed, and lie where they say', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000), (value) => {
        const text = `Izsniegtas ${exactNumber(value, 'lv')} atļaujas.`;
        const [number] = numbersIn(text);
        expect(number?.value).toBe(value);
        expect(text.slice(number?.end)).toBe(' atļaujas.');
      }),
    );
  });

  it('are whole and in order whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const numbers = numbersIn(text);
        expect(numbers.every(({ value }) => Number.isInteger(value) && value >= 0)).toBe(true);
        expect(numbers.every(({ start }, index) => start >= (numbers[index - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });
});
