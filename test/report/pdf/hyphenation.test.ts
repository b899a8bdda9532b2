import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../../src/report/block.ts';
import { renderPdf } from '../../../src/report/pdf/render.ts';
import { readPdf, textOf } from './read-pdf.ts';
import { sampleBook } from './sample-book.ts';

const text = Array(30).fill('Pieaugušo izglītības koordinatoru starptautiskajās programmās').join(' ');

const book = (language: Book['language']): Book => ({
  ...sampleBook(),
  language,
  blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text }] }],
});

interface Glyph {
  readonly unicode?: string;
}

/** What each glyph of the first page stands for; what readers make of it leaves the soft hyphens out. */
const painted = async (bytes: Uint8Array): Promise<string> => {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const { fnArray, argsArray } = await (await (await task.promise).getPage(1)).getOperatorList();
  await task.destroy();
  return fnArray
    .flatMap((fn, index): readonly Glyph[] => (fn === OPS.showText ? argsArray[index][0] : []))
    .map(({ unicode = '' }) => unicode)
    .join('');
};

describe('a page with hyphenated words', () => {
  it('shows soft hyphens, which are no part of its text, and no others', async () => {
    const bytes = await renderPdf(book('lv'));
    const shown = await painted(bytes);
    expect(shown.match(/\u00ad/gu)?.length).toBeGreaterThan(2);
    expect(shown).not.toContain('-');
    const [page] = await readPdf(bytes);
    // Readers leave out the spaces at the ends of lines.
    expect(page && textOf(page.tree).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('has none where the book is in a language without patterns', async () => {
    expect(await painted(await renderPdf(book('en')))).not.toContain('\u00ad');
  });
});
