import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/report/block.ts';
import { renderPdf } from '../../../../src/report/pdf/render.ts';
import { readPdf } from '../read-pdf.ts';
import { sampleBook } from '../sample-book.ts';

/** How many headings each page of the contents leads to, for parts with so many chapters. */
async function linesOf(parts: readonly number[]): Promise<readonly number[]> {
  const levels = parts.flatMap((chapters) => [1, ...Array.from({ length: chapters }, () => 2 as const)]);
  const headings = levels.map((level, index): Block => {
    const text = level === 1 ? 'Daļa' : 'Nodaļa';
    return {
      kind: 'heading',
      id: `h${index}`,
      level: level === 1 ? 1 : 2,
      text: `${text} ${index}`,
      inContents: true,
    };
  });
  const blocks: readonly Block[] = [{ kind: 'contents', title: 'Saturs' }, ...headings];
  const pages = await readPdf(await renderPdf({ ...sampleBook(), blocks }));
  return pages.map(({ leadsTo }) => leadsTo.length).filter((lines) => lines > 0);
}

describe('the contents', () => {
  it('of ninety lines stand on one page', async () => {
    expect(await linesOf([0, 0, 0, 50, 35])).toEqual([90]);
  });

  it('of more lines go on on a second page, and leave none out', async () => {
    const pages = await linesOf([129]);
    expect(pages).toHaveLength(2);
    expect(pages[0]).toBeGreaterThan(90);
    expect(pages.reduce((sum, lines) => sum + lines, 0)).toBe(130);
  });
});
