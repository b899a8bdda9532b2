import { describe, expect, it } from 'vitest';
import { foldReturns } from '../../src/aggregate/fold.ts';
import { indicatorsOf } from '../../src/aggregate/indicators.ts';
import { hoursMedian } from '../../src/aggregate/totals.ts';
import { figureOf } from '../../src/figures/figure-of.ts';
import { hoursSentences } from '../../src/narrative/data-note-sentences.ts';
import { diagramSentences } from '../../src/narrative/diagram-sentences.ts';
import { municipalFixtures } from '../fixture-returns.ts';
import { answers2026, returnOf2026, returnsOf2026, withSections2026 } from '../survey/return-of-2026.ts';

const jelgava = returnOf2026('LV0030000');
const described = withSections2026(jelgava, {
  participants: {
    ...answers2026(jelgava, 'participants'),
    count_source: 'registration',
    persons_counted: 'once',
    institutions_counted: 'municipal',
    time_counted: 'whole_year',
  },
  contacts: { ...answers2026(jelgava, 'contacts'), hours_spent: 3.5 },
});
const returns = [...returnsOf2026().filter(({ territory }) => territory !== 'LV0030000'), described];

describe('the evidence behind the counts', () => {
  it('is asked from 2026 on', () => {
    expect(indicatorsOf(municipalFixtures(), 2025).map(({ id }) => id)).not.toContain('d16');
  });

  it('is counted over those that have a count, in the order of the grades', () => {
    const indicator = indicatorsOf(returns, 2026).find(({ id }) => id === 'd16');
    if (indicator === undefined) throw new Error('d16 is not registered');
    expect(indicator.values.map(({ key, value }) => [key, value])).toEqual([
      ['complete', 1],
      ['partial', 0],
      ['rough', 0],
      ['undescribed', 29],
    ]);
    expect(diagramSentences(indicator)).toEqual([
      'No 30 pašvaldībām, kuras norāda dalībnieku skaitu, vienā ir aprakstīts, kā tas iegūts: pilnīga uzskaite – vienā.',
    ]);
    expect(figureOf(indicator, 2026).population).toContain('30 no 42');
  });
});

describe('how long the returns took', () => {
  it('is a median over those that say it, and nothing before 2026', () => {
    const said = hoursSentences(foldReturns(hoursMedian, returns, 2026).national);
    expect(said).toEqual(['Cik ilgi gatavots iesniegums, norāda viena no 42 pašvaldībām; mediāna ir 3,5 h.']);
    expect(hoursSentences(foldReturns(hoursMedian, municipalFixtures(), 2025).national)).toEqual([]);
  });
});
