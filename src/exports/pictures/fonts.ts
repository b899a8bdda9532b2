// The fonts of pictures: those of the book, from their package and never from the machine, so that a picture looks the
// same wherever it is made.
import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';

/** A name of our own: under its real one the machine might have another version of the font. */
export const family = 'Kopskats Sans';

const files = [
  '400Regular/SourceSans3_400Regular.ttf',
  '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '600SemiBold/SourceSans3_600SemiBold.ttf',
];

/** Registers the fonts with all canvases of this process. Throws where the package lacks one. */
export function loadFonts(): void {
  if (GlobalFonts.has(family)) return;
  const { resolve } = createRequire(import.meta.url);
  for (const file of files) {
    const path = resolve(`@expo-google-fonts/source-sans-3/${file}`);
    if (GlobalFonts.registerFromPath(path, family) === null) throw new Error(`${path} is no font`);
  }
}
