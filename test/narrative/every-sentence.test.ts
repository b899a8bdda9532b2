// Every maker of sentences over as many returns as matter to Latvian numbers, with all known, with some unknown, and
// with nothing known.
import { describe, expect, it } from 'vitest';
import { adultRates } from '../../src/aggregate/adult-rates.ts';
import { aggregatesOf } from '../../src/aggregate/aggregates.ts';
import { changeBetween } from '../../src/aggregate/compare-editions.ts';
import { missingAnswersOf } from '../../src/aggregate/missing-answers.ts';
import { comparisonsOf } from '../../src/aggregate/national-comparison.ts';
import { reconcile } from '../../src/aggregate/reconcile/reconcile.ts';
import { turnedHeadlines } from '../../src/aggregate/reconcile/turned-headlines.ts';
import { regionSummary } from '../../src/aggregate/region-summary.ts';
import { adultRateSentences } from '../../src/narrative/adult-rate-sentences.ts';
import { changePopulationSentences } from '../../src/narrative/change-population.ts';
import { changeSentences } from '../../src/narrative/change-sentences.ts';
import {
  headlineSentences,
  comparisonSentences as publishedSentences,
} from '../../src/narrative/comparison-sentences.ts';
import { conclusions } from '../../src/narrative/conclusions.ts';
import { coverageSentences, dataNoteSentences } from '../../src/narrative/data-note-sentences.ts';
import { diagramSentences } from '../../src/narrative/diagram-sentences.ts';
import { mainPoints } from '../../src/narrative/main-points.ts';
import {
  gapSentences,
  missingRegionSentences,
  returnSentences,
} from '../../src/narrative/missing-answers.ts';
import { comparisonSentences } from '../../src/narrative/national-comparison.ts';
import { readingOf } from '../../src/narrative/readings/readings.ts';
import { proposable, proposalsFor } from '../../src/narrative/recommendations/proposals.ts';
import { regionalOverviewSentences } from '../../src/narrative/region-summary.ts';
import type { Dataset } from '../../src/survey/dataset.ts';
import { topicIds } from '../../src/survey/edition-texts.ts';
import type { MunicipalReturn } from '../../src/survey/editions.ts';
import { rules } from '../../src/survey/rules/register.ts';
import { regionCodes } from '../../src/survey/territories.ts';
import { snapshotOf2025 } from '../report/books-of-2025.ts';
import { returnsOfSecondYear } from '../survey/second-year.ts';
import { claimedCause, isComplete, isNegated, wrongEndings } from './sentence-faults.ts';

const { dataset: whole } = snapshotOf2025();
const second = returnsOfSecondYear();

/** The same returns with every section left out, so that nothing is known. */
const silent = whole.municipal.map((ret) => ({
  ...ret,
  sections: Object.fromEntries(Object.keys(ret.sections).map((id) => [id, { empty: 'left_out' }])),
})) as unknown as readonly MunicipalReturn[];

/** Everybody answers what the first does, so that every share is nothing or all. */
const alike = whole.municipal.map(({ territory }) => ({
  ...whole.municipal[0],
  territory,
})) as readonly MunicipalReturn[];

function sentencesOf(
  municipal: readonly MunicipalReturn[],
  later: readonly MunicipalReturn[],
): readonly string[] {
  const dataset: Dataset = { ...whole, municipal };
  const figures = aggregatesOf(dataset);
  const { indicators, areas, coverage } = figures;
  const facts = { indicators, returns: municipal, area: areas.national };
  const change = changeBetween({ year: 2025, returns: municipal }, { year: 2026, returns: later });
  const published = reconcile(whole.published ?? [], municipal, 2025);
  const points = mainPoints(indicators, null);
  return [
    ...indicators.flatMap(diagramSentences),
    ...conclusions(indicators).flatMap(({ sentences }) => sentences),
    ...topicIds.flatMap((topic) => readingOf(topic, facts)),
    ...proposable.map(({ text }) => text.lv),
    ...proposalsFor(facts).map(({ because }) => because.lv),
    ...points.flatMap(({ sentence }) => sentence.lv.split(/(?<=\.) (?=\p{Lu})/u)),
    ...publishedSentences(published, 2025).flat(),
    ...headlineSentences(turnedHeadlines(published)),
    ...changeSentences(change),
    ...changePopulationSentences(change),
    ...coverageSentences(coverage.national),
    ...dataNoteSentences(whole.queries, rules),
    ...missingRegionSentences(whole.regional, 2025),
    ...adultRateSentences(adultRates(dataset)),
    ...regionCodes.flatMap((code) => {
      const summary = regionSummary('ab', dataset, code, figures);
      const gaps = missingAnswersOf(summary);
      return [
        ...regionalOverviewSentences(code, areas.byRegion[code], areas.national),
        ...comparisonSentences(code, comparisonsOf(summary, figures)),
        ...returnSentences(gaps),
        ...gapSentences(gaps),
      ];
    }),
  ];
}

describe.each([0, 1, 2, 9, 10, 11, 21, 42])('The sentences over %i returns', (count) => {
  const given = [
    ['as they are', sentencesOf(whole.municipal.slice(0, count), second.slice(0, count))],
    ['where nothing is known', sentencesOf(silent.slice(0, count), second.slice(0, count))],
    ['where all answer alike', sentencesOf(alike.slice(0, count), second)],
  ] as const;

  it.each(given)('%s are complete, agree with their numbers and claim no cause', (_, sentences) => {
    for (const sentence of sentences) {
      const faults = [
        ...(isComplete(sentence) ? [] : ['incomplete']),
        ...(isNegated(sentence) ? [] : ['not negated']),
        ...wrongEndings(sentence),
        claimedCause(sentence),
      ].filter((fault) => fault !== '');
      expect([sentence, faults]).toEqual([sentence, []]);
    }
  });
});
