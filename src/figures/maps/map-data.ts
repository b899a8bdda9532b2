// What the maps of an edition are made from: a few values of every municipality that was asked.

import { type AdultRates, adultRates } from '../../aggregate/adult-rates.ts';
import { type AnsweredSections, answeredSections, type SectionCoverage } from '../../aggregate/coverage.ts';
import { type MunicipalityFigures, municipalityFigures } from '../../aggregate/municipality-key-figures.ts';
import type { Dataset } from '../../survey/dataset.ts';
import { territoriesOf } from '../../survey/territories.ts';

export interface MapData {
  readonly edition: number;
  readonly figures: readonly MunicipalityFigures[];
  readonly rates: AdultRates;
  readonly answered: readonly AnsweredSections[];
  /** How many sections there are. */
  readonly sections: number;
}

/** `coverage` is that of the nation. */
export function mapData(dataset: Dataset, coverage: readonly SectionCoverage[]): MapData {
  const { edition, municipal } = dataset;
  const codes = territoriesOf(edition).map(({ code }) => code);
  return {
    edition,
    figures: municipalityFigures(municipal, codes),
    rates: adultRates(dataset),
    answered: answeredSections(coverage, codes),
    sections: coverage.length,
  };
}
