// The summary of a planning region in an edition as one plain value: what its page and all its files show, so that
// no two of them can differ.

import type { Label } from '../language/label.ts';
import type { Dataset, RecordedQuery } from '../survey/dataset.ts';
import { type RegionCode, regions } from '../survey/territories.ts';
import { type Aggregates, aggregatesOf } from './aggregates.ts';
import type { SectionCoverage } from './coverage.ts';
import type { Breakdown, Heading, Indicator, IndicatorValue, Population } from './indicator.ts';
import type { Statistic } from './known-answers.ts';
import { type MunicipalityFigures, municipalityFigures } from './municipality-key-figures.ts';

/** The same of the region and of the nation. The nation is null where the data hold the region alone. */
export interface RegionAndNation<T> {
  readonly region: T;
  readonly national: T | null;
}

/** One line of an indicator; a side is null where it has no such value, as in a list of the highest. */
export interface ComparedValue {
  readonly key: string;
  readonly label: Label;
  readonly region: Omit<IndicatorValue, 'key' | 'label'> | null;
  readonly national: Omit<IndicatorValue, 'key' | 'label'> | null;
}

export interface ComparedIndicator extends Heading, Pick<Indicator, 'number'> {
  readonly population: RegionAndNation<Population>;
  readonly note: RegionAndNation<Label | null>;
  /** Values of the nation in its order, then those that the region alone has. */
  readonly values: readonly ComparedValue[];
  /** Of the state cities and the counties of the nation; null where the data hold the region alone. */
  readonly byKind: Indicator['byKind'] | null;
}

/** A section of the municipal form. Lists hold ATVK codes in the order of the report. */
export interface ComparedCoverage extends Pick<SectionCoverage, 'section' | 'no' | 'label'> {
  readonly region: Pick<SectionCoverage, 'asked' | 'answered' | 'saidNothing' | 'unknown'>;
  readonly national: Pick<SectionCoverage, 'asked' | 'answered' | 'saidNothing' | 'unknown'> | null;
}

export interface RegionSummary {
  /** SHA-256 of the snapshot that all of this follows from, in hexadecimal. */
  readonly snapshot: string;
  readonly edition: number;
  /** ISO time of the latest change in the data. */
  readonly asOf: string;
  readonly region: { readonly code: RegionCode; readonly name: string; readonly authority: string };
  /** Whether the planning region itself sent a return. */
  readonly returned: boolean;
  readonly municipalities: readonly MunicipalityFigures[];
  readonly totals: { readonly [total in 'participants' | 'permits']: RegionAndNation<Statistic> };
  readonly indicators: readonly ComparedIndicator[];
  readonly coverage: readonly ComparedCoverage[];
  /** Queries that the returns of the region and its municipalities raised, explained or open. */
  readonly dataNotes: readonly RecordedQuery[];
}

/** One region out of what was computed for all. Throws a RangeError for data of another region. */
export function regionSummary(
  snapshot: string,
  dataset: Dataset,
  code: RegionCode,
  { indicators, areas, coverage }: Aggregates = aggregatesOf(dataset),
): RegionSummary {
  const { edition, asOf, municipal, regional, queries } = dataset;
  if (dataset.region !== undefined && dataset.region !== code)
    throw new RangeError(`These are the data of ${dataset.region}, not of ${code}`);
  const hasNation = dataset.region === undefined;
  const beside = <T>(region: T, national: T): RegionAndNation<T> => ({
    region,
    national: hasNation ? national : null,
  });
  const { national } = areas;
  const own = areas.byRegion[code];
  const { name, authority } = regions[code];
  const members = new Set<string>([code, ...own.municipalities]);
  return {
    snapshot,
    edition,
    asOf,
    region: { code, name, authority },
    returned: regional.some(({ territory }) => territory === code),
    municipalities: municipalityFigures(municipal, own.municipalities),
    totals: {
      participants: beside(own.participants, national.participants),
      permits: beside(own.permits, national.permits),
    },
    indicators: indicators.map(({ id, number, title, unit, question, byRegion, byKind, ...nation }) => ({
      id,
      number,
      title,
      unit,
      ...(question === undefined ? {} : { question }),
      population: beside(byRegion[code].population, nation.population),
      note: beside(byRegion[code].note, nation.note),
      values: comparedValues(byRegion[code], hasNation ? nation : null),
      byKind: hasNation ? byKind : null,
    })),
    coverage: coverage.byRegion[code].flatMap((section, index) => {
      const nation = coverage.national[index];
      if (nation === undefined) return [];
      return [
        {
          section: section.section,
          no: section.no,
          label: section.label,
          ...beside(counts(section), counts(nation)),
        },
      ];
    }),
    dataNotes: queries.filter(({ territory }) => members.has(territory)),
  };
}

function counts({ asked, answered, saidNothing, unknown }: SectionCoverage): ComparedCoverage['region'] {
  return { asked, answered, saidNothing, unknown };
}

function comparedValues(region: Breakdown, national: Breakdown | null): readonly ComparedValue[] {
  const first = national?.values ?? [];
  const known = new Set(first.map(({ key }) => key));
  return [...first, ...region.values.filter(({ key }) => !known.has(key))].map(({ key, label }) => ({
    key,
    label,
    region: valueAt(region, key),
    national: national === null ? null : valueAt(national, key),
  }));
}

function valueAt({ values }: Breakdown, key: string): ComparedValue['region'] {
  const found = values.find((value) => value.key === key);
  if (found === undefined) return null;
  const { key: _, label: __, ...rest } = found;
  return rest;
}
