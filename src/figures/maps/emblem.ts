// The country as an ornament of a title page: pale, without words, whoever the book is about in the accent.
import type { Drawing, Shape } from '../drawing.ts';
import { mapTheme, theme } from '../theme.ts';
import type { Atlas } from './atlas.ts';

/** `isAbout` says of an ATVK code whether the book is about that municipality alone or among few. */
export function emblem(atlas: Atlas, isAbout: (code: string) => boolean): Drawing {
  const { areas, borders, box } = atlas.sheet().country;
  const { silent, paper } = mapTheme;
  const shapes = [
    ...areas.map(({ code, rings }): Shape => {
      const fill = isAbout(code) ? theme.colours.emphasis : silent;
      return { kind: 'area', rings, fill, hatch: null, stroke: null, strokeWidth: 0 };
    }),
    { kind: 'line' as const, lines: borders.municipal, dash: [], colour: paper, width: 0.5 },
    { kind: 'line' as const, lines: borders.regional, dash: [], colour: paper, width: 1.6 },
  ];
  return { width: box.x + box.width, height: box.y + box.height, shapes };
}
