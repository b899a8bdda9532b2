// A map complete with its words, before it becomes a block of the book.
import { sentenceCase } from '../../language/list.ts';
import { partCountNotes } from '../../narrative/at-least.ts';
import { withoutDataSentences } from '../../narrative/map-sentences.ts';
import { regionName, regionOf, territoryName } from '../../survey/respondent.ts';
import { populationText } from '../alt-text.ts';
import type { DrawingFigure } from '../figure.ts';
import { type Column, numberColumn, type Table, textColumn } from '../table.ts';
import type { Atlas } from './atlas.ts';
import type { MapClass, MapValue } from './classes.ts';
import type { MapData } from './map-data.ts';
import { nationalMap } from './national-map.ts';
import type { MapContent } from './theme-map.ts';
import { type MapId, type MapTheme, mapIds, mapThemes } from './themes.ts';

/** The municipalities whose value is a lower bound. */
export function partlyCounted(values: readonly MapValue[]): readonly string[] {
  return values.flatMap(({ code, value, isAtLeast }) => (isAtLeast && value !== null ? [code] : []));
}

/** The maps that compare at least two known values, with their numbers in the book; of one value a sentence says all. */
export function numberedMaps(data: MapData): readonly { readonly id: MapId; readonly number: number }[] {
  const shown = mapIds.filter(
    (id) => mapThemes[id].values(data).filter(({ value }) => value !== null).length >= 2,
  );
  return shown.map((id, index) => ({ id, number: index + 1 }));
}

export function nationalMapFigure(atlas: Atlas, data: MapData, id: MapId, number: number): DrawingFigure {
  const theme = mapThemes[id];
  const values = theme.values(data);
  const content = contentOf(theme, values, data);
  return {
    id: `karte-${number}`,
    label: `${number}. karte`,
    title: theme.title,
    drawing: nationalMap(atlas.sheet(), content),
    notes: [...theme.notes, ...partCountNotes(partlyCounted(values))],
    ...wordsAround(theme, values, content.classes, data, atlas),
    table: mapTable(`${number}. kartes dati`, theme, values),
  };
}

export function contentOf(theme: MapTheme, values: readonly MapValue[], data: MapData): MapContent {
  return { unit: theme.unit, text: theme.text, values, classes: theme.classes(values, data) };
}

export function wordsAround(
  theme: MapTheme,
  values: readonly MapValue[],
  classes: readonly MapClass[],
  data: MapData,
  { credit }: Atlas,
): Pick<DrawingFigure, 'population' | 'source' | 'alt'> {
  const notAnswered = values.filter(({ value }) => value === null).map(({ code }) => code);
  const answered = values.length - notAnswered.length;
  const population = populationText({ asked: values.length, answered, notAnswered });
  const message = [...theme.message(values, classes, data), ...withoutDataSentences(values)];
  return {
    population,
    source: `Avots: pašvaldību iesniegtie dati par ${data.edition}. gadu. Kontūras: ${credit}.`,
    alt: ['Karte.', ...message, `Dati: ${population}.`].join(' '),
  };
}

/** Every municipality with its value. */
export function mapTable(caption: string, theme: MapTheme, values: readonly MapValue[]): Table {
  return {
    caption,
    columns: [textColumn('Pašvaldība'), textColumn('Plānošanas reģions'), columnOf(theme, theme.column)],
    rows: values.map(({ code, value, isAtLeast = false }) => [
      territoryName(code),
      regionNameOf(code),
      theme.cell(value, isAtLeast),
    ]),
  };
}

/** All maps of the book side by side: a row for every municipality, a column for every map. */
export function mapsTable(data: MapData): Table {
  const maps = numberedMaps(data).map(({ id, number }) => ({
    number,
    theme: mapThemes[id],
    values: mapThemes[id].values(data),
  }));
  return {
    caption: 'Karšu dati',
    columns: [
      textColumn('Pašvaldība'),
      textColumn('Reģions'),
      ...maps.map(({ number, theme }) => columnOf(theme, `${theme.column} (${number}.\u00a0karte)`)),
    ],
    rows: data.figures.map(({ code }, index) => [
      territoryName(code),
      regionNameOf(code),
      ...maps.map(({ theme, values }) =>
        theme.cell(values[index]?.value ?? null, values[index]?.isAtLeast ?? false),
      ),
    ]),
  };
}

function regionNameOf(code: string): string {
  const region = regionOf(code);
  return region === null ? '' : sentenceCase(regionName(region));
}

/** Answers in words stand at the start of their column. */
function columnOf(theme: MapTheme, label: string): Column {
  return theme.text(0) === '' ? textColumn(label) : numberColumn(label);
}
