// What the pages load, copied beside them: style, script, the fonts and their licences.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { codeFile } from '../../folders.ts';
import { paletteCss } from '../../palette.ts';

const require = createRequire(import.meta.url);
const own = (name: string): string => codeFile(`report/html/assets/${name}`);
const sans = (name: string): string => require.resolve(`@expo-google-fonts/source-sans-3/${name}`);
const serif = (name: string): string => require.resolve(`@expo-google-fonts/source-serif-4/${name}`);

/** Path within the folder of the book, and where it is copied from. */
const sources: readonly (readonly [string, string])[] = [
  ['assets/place.js', own('place.js')],
  ['assets/fonts/source-sans-3.ttf', sans('400Regular/SourceSans3_400Regular.ttf')],
  ['assets/fonts/source-sans-3-italic.ttf', sans('400Regular_Italic/SourceSans3_400Regular_Italic.ttf')],
  ['assets/fonts/source-sans-3-semibold.ttf', sans('600SemiBold/SourceSans3_600SemiBold.ttf')],
  ['assets/fonts/source-sans-3-LICENSE.txt', sans('LICENSE_FONT')],
  ['assets/fonts/source-serif-4.ttf', serif('400Regular/SourceSerif4_400Regular.ttf')],
  ['assets/fonts/source-serif-4-italic.ttf', serif('400Regular_Italic/SourceSerif4_400Regular_Italic.ttf')],
  ['assets/fonts/source-serif-4-semibold.ttf', serif('600SemiBold/SourceSerif4_600SemiBold.ttf')],
  ['assets/fonts/source-serif-4-LICENSE.txt', serif('LICENSE_FONT')],
];

/** The parts of the one style sheet; a later one may set aside what an earlier one says. */
const style = [
  'fonts',
  'base',
  'frame',
  'text',
  'front',
  'main-points',
  'profile',
  'table',
  'figure',
  'drawing',
  'wide',
  'narrow',
  'print',
];

async function readStyle(): Promise<Uint8Array> {
  const parts = await Promise.all(style.map((name) => readFile(own(`style/${name}.css`), 'utf8')));
  return new TextEncoder().encode([paletteCss(), ...parts].join('\n'));
}

export async function readAssets(): Promise<ReadonlyMap<string, Uint8Array>> {
  const copies = sources.map(async ([path, from]) => [path, await readFile(from)] as const);
  return new Map([['assets/book.css', await readStyle()], ...(await Promise.all(copies))]);
}
