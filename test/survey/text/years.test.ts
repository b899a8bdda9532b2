import { describe, expect, it } from 'vitest';
import { periodInTitle, yearsIn } from '../../../src/survey/text/years.ts';

const years = (text: string) => yearsIn(text).map(({ year }) => year);

describe('years in a text', () => {
  it.each<[string, number[]]>([
    ['Līdz 2026. gada janvāra beigām', [2026]],
    ['no 2024.gada 1. septembra līdz 2025. gada maijam', [2024, 2025]],
    ['17.10.2025.', [2025]],
    ['2024./2025. mācību gadā', [2024]],
    ['janvārī (2026)', [2026]],
    ['2026.g. sākumā', [2026]],
  ])('are those written as years: %s', (text, expected) => {
    expect(years(text)).toEqual(expected);
  });

  it.each(['NCLV2024-2025-ERASMUS', '2024-1-LV01-KA122', '2038 dalībnieki', 'AP2027'])(
    'are not four digits of something else: %s',
    (text) => {
      expect(years(text)).toEqual([]);
    },
  );
});

describe('the period in a title', () => {
  it('is read with either dash and with or without full stops', () => {
    expect(periodInTitle('Stratēģija 2020.–2025. gadam')).toEqual({ from: 2020, to: 2025 });
    expect(periodInTitle('Programma 2021-2027')).toEqual({ from: 2021, to: 2027 });
    expect(periodInTitle('Stratēģija līdz 2030. gadam')).toEqual({ from: null, to: 2030 });
    expect(periodInTitle('Stratēģija līdz 2034. gadam un programma 2023.–2029. gadam')?.to).toBe(2029);
    expect(periodInTitle('Nolikums Nr. 2025')).toBeNull();
  });
});
