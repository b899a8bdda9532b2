// The logos of the publication, as the ministry has given them.
import { logoRow, readLogo } from '../../logos/logo.ts';
import { type EditionTexts, logoPlaces } from '../../survey/edition-texts.ts';
import type { DrawingBlock, LogoRow } from '../block.ts';

/** Null where no logo is given. */
export function logosOf(texts: EditionTexts, word: string, height?: number): LogoRow | null {
  const given = logoPlaces.flatMap((place) => {
    const svg = texts[`logo.${place}`];
    return svg === undefined ? [] : [{ drawing: readLogo(svg), name: texts[`logo_name.${place}`] ?? '' }];
  });
  if (given.length === 0) return null;
  const names = given.map(({ name }) => name).filter((name) => name !== '');
  return {
    drawing: logoRow(
      given.map(({ drawing }) => drawing),
      height,
    ),
    alt: `${word}: ${names.join(', ')}.`,
  };
}

/** For a book without a title page, as small as lets the summary keep its four pages; in points. */
const SMALL = 20;

/** For such a book. */
export function logoBlocks(texts: EditionTexts, word: string): DrawingBlock[] {
  const row = logosOf(texts, word, SMALL);
  if (row === null) return [];
  const around = { label: null, title: '', population: '', notes: [], source: '' };
  const table = { caption: '', columns: [], rows: [] };
  return [{ kind: 'drawing', id: 'logos', ...around, ...row, narrow: row.drawing, table }];
}
