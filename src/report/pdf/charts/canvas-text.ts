// The canvas's way of naming letters and where they stand, as spans of the book.
import type { Span } from '../text/span.ts';
import { opaque } from './opaque-colour.ts';

export interface TextState {
  readonly font: string;
  readonly fillStyle: string;
  readonly textAlign: string;
  readonly textBaseline: string;
}

/** The face and size that a CSS font names; every family is the sans of the book. */
export const spanOf = (text: string, { font, fillStyle }: TextState): Span => {
  const isStrong = /\b(bold|bolder|[6-9]00)\b/u.test(font);
  const face = isStrong ? 'sans-strong' : /\bitalic\b/u.test(font) ? 'sans-italic' : 'sans';
  const size = Number.parseFloat(/([\d.]+)px/u.exec(font)?.[1] ?? '10');
  return { text, face, size, colour: opaque(fillStyle) ?? '#000000', rise: 0, target: null };
};

const alignShift: Readonly<Record<string, number>> = { center: 0.5, right: 1, end: 1 };

/** The baseline's distance below the point that `textBaseline` names, in sizes of the font. */
const baselineShift: Readonly<Record<string, number>> = {
  top: 0.79,
  hanging: 0.7,
  middle: 0.33,
  bottom: -0.21,
  ideographic: -0.21,
};

/** From the point that text is drawn at to the left end of its baseline. */
export const shiftOf = (state: TextState, width: number): { readonly x: number; readonly y: number } => ({
  x: -width * (alignShift[state.textAlign] ?? 0),
  y: (baselineShift[state.textBaseline] ?? 0) * spanOf('', state).size,
});
