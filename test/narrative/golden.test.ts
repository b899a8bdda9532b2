import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adultRates } from '../../src/aggregate/adult-rates.ts';
import { aggregatesOf } from '../../src/aggregate/aggregates.ts';
import { coverageOf } from '../../src/aggregate/coverage.ts';
import { indicatorsOf } from '../../src/aggregate/indicators.ts';
import { missingAnswersOf } from '../../src/aggregate/missing-answers.ts';
import { comparisonsOf } from '../../src/aggregate/national-comparison.ts';
import { regionSummary } from '../../src/aggregate/region-summary.ts';
import { adultRateSentences } from '../../src/narrative/adult-rate-sentences.ts';
import { analysisSections, diagramsIn, furtherSections } from '../../src/narrative/analysis-sections.ts';
import { conclusions } from '../../src/narrative/conclusions.ts';
import { coverageSentences } from '../../src/narrative/data-note-sentences.ts';
import { diagramSentences } from '../../src/narrative/diagram-sentences.ts';
import {
  gapSentences,
  missingRegionSentences,
  ownReturnSentence,
  returnSentences,
} from '../../src/narrative/missing-answers.ts';
import { comparisonSentences } from '../../src/narrative/national-comparison.ts';
import { readingOf } from '../../src/narrative/readings/readings.ts';
import { regionalOverviewSentences } from '../../src/narrative/region-summary.ts';
import type { Dataset, TerritoryProfile } from '../../src/survey/dataset.ts';
import { topicIds } from '../../src/survey/edition-texts.ts';
import { editionYears } from '../../src/survey/editions.ts';
import { regionCodes } from '../../src/survey/territories.ts';
import { municipalFixtures, regionalFixtures } from '../fixture-returns.ts';

const returns = municipalFixtures();
const indicators = indicatorsOf(returns, 2025);
const profiles: readonly TerritoryProfile[] = JSON.parse(
  readFileSync(new URL('../../fixtures/2025/territory-profiles.json', import.meta.url), 'utf8'),
);
const dataset: Dataset = {
  edition: 2025,
  asOf: '2026-03-02T08:00:00.000Z',
  municipal: returns,
  regional: regionalFixtures(),
  queries: [],
  profiles,
};
const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

describe('the text of the 2025 report', () => {
  it('on its diagrams is that of the golden file', async () => {
    const said = Object.fromEntries(
      indicators.map((indicator) => [indicator.id, diagramSentences(indicator)]),
    );
    await expect(text(said)).toMatchFileSnapshot('golden/diagrams-2025.json');
  });

  it('on its regions is that of the golden file', async () => {
    const figures = aggregatesOf(dataset, indicators);
    const { national, byRegion } = figures.areas;
    const said = regionCodes.map((code) => {
      const summary = regionSummary('ab', dataset, code, figures);
      const gaps = missingAnswersOf(summary);
      const sentences = [
        ...regionalOverviewSentences(code, byRegion[code], national),
        ...comparisonSentences(code, comparisonsOf(summary, figures)),
        ...returnSentences(gaps),
        ownReturnSentence(code, summary.returned),
        ...gapSentences(gaps),
      ];
      return [code, sentences];
    });
    await expect(text(Object.fromEntries(said))).toMatchFileSnapshot('golden/regions-2025.json');
  });

  it('outside diagrams and regions is that of the golden file', async () => {
    const facts = { indicators, returns, area: aggregatesOf(dataset).areas.national };
    const said = {
      conclusions: conclusions(indicators),
      readings: Object.fromEntries(topicIds.map((topic) => [topic, readingOf(topic, facts)])),
      coverage: coverageSentences(coverageOf(returns, 2025).national),
      missingRegions: missingRegionSentences(regionalFixtures(), 2025),
      adultRates: adultRateSentences(adultRates({ municipal: returns, profiles, edition: 2025 })),
    };
    await expect(text(said)).toMatchFileSnapshot('golden/around-2025.json');
  });
});

describe('the situation analysis', () => {
  it('shows every diagram once', () => {
    const latest = indicatorsOf([], editionYears().at(-1) ?? 0);
    const shown = [
      ...analysisSections.flatMap((section) => diagramsIn(section, latest)),
      ...furtherSections(latest).flatMap(({ diagrams }) => diagrams),
    ];
    expect(shown.map(({ id }) => id).sort()).toEqual(latest.map(({ id }) => id).sort());
    expect(furtherSections(latest).map(({ id }) => id)).toEqual(['institutions']);
  });

  it('has sections with ids and titles of their own', () => {
    expect(new Set(analysisSections.map(({ id }) => id)).size).toBe(analysisSections.length);
    expect(new Set(analysisSections.map(({ title }) => title)).size).toBe(analysisSections.length);
  });
});
