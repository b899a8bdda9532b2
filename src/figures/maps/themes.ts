// What the maps show: one entry a map, in the order in which the book numbers them.

import { formatNumber } from '../../language/numbers.ts';
import {
  coverageMapSentences,
  type ExtremeWords,
  extremeSentences,
  highestClassSentences,
  workloadMapSentences,
} from '../../narrative/map-sentences.ts';
import { codesOf, labelOf } from '../../survey/code-list.ts';
import { workloads } from '../../survey/code-lists.ts';
import { type Cell, countCell, numberCell } from '../table.ts';
import { coverageClasses, listClasses, type MapClass, type MapValue, numberClasses } from './classes.ts';
import type { MapData } from './map-data.ts';

export const mapIds = ['workload', 'participants', 'rate', 'permits', 'coverage'] as const;
export type MapId = (typeof mapIds)[number];

export function isMapId(id: string): id is MapId {
  return mapIds.some((known) => known === id);
}

export interface MapTheme {
  readonly title: string;
  /** What is counted, over the key. */
  readonly unit: string;
  /** Over the values in a table. */
  readonly column: string;
  readonly values: (data: MapData) => readonly MapValue[];
  readonly classes: (values: readonly MapValue[], data: MapData) => readonly MapClass[];
  /** The label of a value on the map; empty where its class suffices. */
  readonly text: (value: number) => string;
  /** A value in a table. */
  readonly cell: (value: number | null, isAtLeast: boolean) => Cell;
  /** The message of the map, in sentences. */
  readonly message: (
    values: readonly MapValue[],
    classes: readonly MapClass[],
    data: MapData,
  ) => readonly string[];
  readonly notes: readonly string[];
}

const whole = (value: number): string => formatNumber(value);
const tenths = (value: number): string => formatNumber(value, 1);
const workloadCodes = codesOf(workloads);

const ofNumbers =
  (words: ExtremeWords): MapTheme['message'] =>
  (values, classes) => {
    const highest = classes.findLast(({ hatch }) => hatch === null);
    const codes = values.filter(({ value }) => highest?.holds(value)).map(({ code }) => code);
    return [
      ...extremeSentences(values, words),
      ...(highest === undefined || classes.length < 3 ? [] : highestClassSentences(highest.label, codes)),
    ];
  };

export const mapThemes: { readonly [id in MapId]: MapTheme } = {
  workload: {
    title: 'Koordinatora slodze pašvaldībās',
    unit: 'Slodze',
    column: 'Koordinatora slodze',
    values: ({ figures }) =>
      figures.map(({ code, workload }) => ({
        code,
        value: workload === null ? null : workloadCodes.indexOf(workload),
      })),
    classes: (values) =>
      listClasses(
        workloadCodes.map((code) => labelOf(workloads, code).lv),
        values,
      ),
    text: () => '',
    cell: (value) =>
      value === null ? numberCell(null) : labelOf(workloads, workloadCodes[value] ?? 'none').lv,
    message: (values) =>
      workloadMapSentences(
        values.map(({ value }) => (value === null ? null : (workloadCodes[value] ?? null))),
      ),
    notes: [],
  },
  participants: {
    title: 'Iesaistītie iedzīvotāji pašvaldībās',
    unit: 'Iesaistītie iedzīvotāji',
    column: 'Iesaistītie iedzīvotāji',
    values: ({ figures }) =>
      figures.map(({ code, participants, certainty }) => ({
        code,
        value: participants,
        isAtLeast: certainty === 'at_least',
      })),
    classes: (values) => numberClasses(values),
    text: whole,
    cell: (value, isAtLeast) => (isAtLeast ? countCell({ value, atLeast: [] }) : numberCell(value)),
    message: ofNumbers({
      most: 'Visvairāk iesaistīto iedzīvotāju ir',
      least: 'vismazāk',
      nothing: 'neviens iedzīvotājs nav iesaistīts',
      places: 0,
    }),
    notes: [],
  },
  rate: {
    title: `Dalībnieki uz ${formatNumber(1000)} iedzīvotājiem vecumā no 25 līdz 64 gadiem`,
    unit: `Dalībnieki uz ${formatNumber(1000)}`,
    column: `Dalībnieki uz ${formatNumber(1000)}`,
    values: ({ figures, rates }) =>
      figures.map(({ code, certainty }) => ({
        code,
        value: rates.rates.find(({ territory }) => territory === code)?.perThousand ?? null,
        isAtLeast: certainty === 'at_least',
      })),
    classes: (values) => numberClasses(values, 1),
    text: tenths,
    cell: (value) => numberCell(value, 'tenths'),
    message: ofNumbers({
      most: `Visvairāk dalībnieku uz ${formatNumber(1000)} iedzīvotājiem ir`,
      least: 'vismazāk',
      nothing: 'neviena dalībnieka nav',
      places: 1,
    }),
    notes: ['Rādīts tur, kur zināms gan dalībnieku, gan šā vecuma iedzīvotāju skaits; citur – nav datu.'],
  },
  permits: {
    title: 'Izsniegtās atļaujas pašvaldībās',
    unit: 'Izsniegtās atļaujas',
    column: 'Izsniegtās atļaujas',
    values: ({ figures }) => figures.map(({ code, permits }) => ({ code, value: permits })),
    classes: (values) => numberClasses(values),
    text: whole,
    cell: (value) => numberCell(value),
    message: ofNumbers({
      most: 'Visvairāk atļauju izsniegts',
      least: 'vismazāk',
      nothing: 'neviena atļauja nav izsniegta',
      places: 0,
    }),
    notes: [],
  },
  coverage: {
    title: 'Atbildētās sadaļas pašvaldību iesniegumos',
    unit: 'Atbildētās sadaļas',
    column: 'Atbildētās sadaļas',
    values: ({ answered }) => answered.map(({ code, answered: value }) => ({ code, value })),
    classes: (values, { sections }) => coverageClasses(values, sections),
    text: whole,
    cell: (value) => numberCell(value),
    message: (values, _, { sections }) => coverageMapSentences(values, sections),
    notes: ['Arī „nav“ ir atbilde.'],
  },
};
