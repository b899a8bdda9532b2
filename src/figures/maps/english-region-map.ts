// The map of a region for English readers: the same areas, its key and its words in English.
import { atLeast, exactNumber } from '../../language/numbers.ts';
import { namesInEnglish, partInEnglish, regionInEnglish } from '../../narrative/english/words.ts';
import { regionOf, respondentName } from '../../survey/respondent.ts';
import type { Drawing } from '../drawing.ts';
import type { DrawingFigure } from '../figure.ts';
import { type RegionMapInput, regionMapFigure } from './region-map.ts';
import { mapThemes } from './themes.ts';

/** What the key says. */
const words: ReadonlyMap<string, string> = new Map([
  ['Iesaistītie iedzīvotāji', 'Participants'],
  ['pašvaldības', 'municipalities'],
  ['nav datu', 'no data'],
]);

export function englishRegionMap(input: RegionMapInput): DrawingFigure {
  const { data, region, isAlone } = input;
  const figure = regionMapFigure(input);
  const values = mapThemes.participants.values(data).filter(({ code }) => regionOf(code) === region);
  const known = values.flatMap(({ code, value }) => (value === null ? [] : [{ code, value }]));
  const unknown = values.filter(({ value }) => value === null).map(({ code }) => code);
  const partly = values.filter(({ isAtLeast }) => isAtLeast).map(({ code }) => code);
  const population = partInEnglish(known.length, values.length);
  return {
    ...figure,
    title: `Participants: ${regionInEnglish(region)}`,
    drawing: inEnglish(figure.drawing),
    ...(figure.narrow === undefined ? {} : { narrow: inEnglish(figure.narrow) }),
    population,
    notes: [
      ...(isAlone ? [] : ['The classes are those of the map of the country.']),
      ...(partly.length === 0 ? [] : [`“≥” is “at least”: ${namesInEnglish(partly)} count a part only.`]),
    ],
    source: `Source: data handed in by municipalities for ${data.edition}. Outlines: ${input.atlas.credit}.`,
    alt: [
      'Map.',
      ...known
        .toSorted((a, b) => b.value - a.value)
        .map(
          ({ code, value }) =>
            `${respondentName(code)}: ${atLeast(exactNumber(value, 'en'), partly.includes(code), 'en')}.`,
        ),
      ...(unknown.length === 0 ? [] : [`No data: ${namesInEnglish(unknown)}.`]),
      `Data: ${population}.`,
    ].join(' '),
  };
}

/** Words of the key; thousands as English has them. */
function inEnglish(drawing: Drawing): Drawing {
  return {
    ...drawing,
    shapes: drawing.shapes.map((shape) =>
      shape.kind === 'label'
        ? { ...shape, text: words.get(shape.text) ?? shape.text.replaceAll(/(?<=\d)\u202f(?=\d)/gu, ',') }
        : shape,
    ),
  };
}
