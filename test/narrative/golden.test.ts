import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/aggregate/coverage.ts';
import { indicatorsOf } from '../../src/aggregate/indicators.ts';
import { participantsPerThousandAdults } from '../../src/aggregate/participants-per-thousand.ts';
import { summariesOf } from '../../src/aggregate/regional-summary.ts';
import { adultRateSentences } from '../../src/narrative/adult-rate-sentences.ts';
import { analysisConclusions } from '../../src/narrative/analysis-conclusions.ts';
import { analysisOutline } from '../../src/narrative/analysis-outline.ts';
import { coverageSentences } from '../../src/narrative/coverage-sentences.ts';
import { missingRegionSentences } from '../../src/narrative/region-returns.ts';
import { regionalOverviewSentences } from '../../src/narrative/regional-overview.ts';
import { sentencesOf } from '../../src/narrative/sentences.ts';
import type { TerritoryProfile } from '../../src/survey/dataset.ts';
import { regionCodes } from '../../src/survey/territories.ts';
import { municipalFixtures, regionalFixtures } from '../fixture-returns.ts';

const returns = municipalFixtures();
const indicators = indicatorsOf(returns, 2025);
const profiles: readonly TerritoryProfile[] = JSON.parse(
  readFileSync(new URL('../../fixtures/2025/territory-profiles.json', import.meta.url), 'utf8'),
);
const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

describe('the text of the 2025 report', () => {
  it('on its diagrams is that of the golden file', async () => {
    const said = Object.fromEntries(indicators.map((indicator) => [indicator.id, sentencesOf(indicator)]));
    await expect(text(said)).toMatchFileSnapshot('golden/diagrams-2025.json');
  });

  it('on its regions is that of the golden file', async () => {
    const { national, byRegion } = summariesOf(returns, 2025);
    const said = Object.fromEntries(
      regionCodes.map((code) => [code, regionalOverviewSentences(code, byRegion[code], national)]),
    );
    await expect(text(said)).toMatchFileSnapshot('golden/regions-2025.json');
  });

  it('around them is that of the golden file', async () => {
    const said = {
      conclusions: analysisConclusions(indicators),
      coverage: coverageSentences(coverageOf(returns, 2025).national),
      missingRegions: missingRegionSentences(regionalFixtures(), 2025),
      adultRates: adultRateSentences(participantsPerThousandAdults(returns, profiles, 2025)),
    };
    await expect(text(said)).toMatchFileSnapshot('golden/around-2025.json');
  });
});

describe('the situation analysis', () => {
  it('shows every diagram once', () => {
    const shown = analysisOutline.flatMap((section) => section.diagrams);
    expect([...shown].sort()).toEqual(indicators.map(({ id }) => id).sort());
  });

  it('has sections with ids and titles of their own', () => {
    expect(new Set(analysisOutline.map(({ id }) => id)).size).toBe(analysisOutline.length);
    expect(new Set(analysisOutline.map(({ title }) => title)).size).toBe(analysisOutline.length);
  });
});
