// The letters of pictures: those of the book, from their package and never from the machine, so that a picture looks
// the same wherever it is made.
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { WidthOf } from '../../figures/chart-layout.ts';
import { theme } from '../../figures/theme.ts';

/** A name of our own: under its real one the machine might have another version of the font. */
const FAMILY = 'Kopskats Sans';

const files = [
  '400Regular/SourceSans3_400Regular.ttf',
  '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '600SemiBold/SourceSans3_600SemiBold.ttf',
];

/** The family as Chart.js and canvases are told of it. */
export const letters = `"${FAMILY}"`;

/** Makes the letters known to all canvases of this process. Throws where the package lacks one. */
export function loadLetters(): void {
  if (GlobalFonts.has(FAMILY)) return;
  const { resolve } = createRequire(import.meta.url);
  for (const file of files) {
    const path = resolve(`@expo-google-fonts/source-sans-3/${file}`);
    if (GlobalFonts.registerFromPath(path, FAMILY) === null) throw new Error(`${path} is no font`);
  }
}

/** Measures the words of charts in letters that are loaded. */
export function measuring(): WidthOf {
  const pen = createCanvas(1, 1).getContext('2d');
  pen.font = `600 ${theme.sizes.label}px ${letters}`;
  return (text) => pen.measureText(text).width;
}
