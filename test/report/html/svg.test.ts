import { describe, expect, it } from 'vitest';
import { sampleBook } from '../pdf/sample-book.ts';
import { sampleDrawing } from '../pdf/sample-drawing.ts';
import { wholePage } from './books.ts';
import { attributes } from './read-html.ts';

const page = wholePage({ ...sampleBook(), blocks: [sampleDrawing('karte'), sampleDrawing('karte', 100)] });

describe('a drawing on a page', () => {
  it('has unique ids on its page, and fills areas with its own hatch', () => {
    const ids = attributes(page, 'id').filter((id) => /karte|svitrojums/.test(id));
    expect(ids).toEqual(['karte', 'svitrojums', 'karte-2', 'svitrojums-2']);
    const fills = attributes(page, 'fill').filter((fill) => fill.startsWith('url'));
    expect(fills).toEqual([
      'url(#svitrojums)',
      'url(#svitrojums)',
      'url(#svitrojums-2)',
      'url(#svitrojums-2)',
    ]);
  });

  it('writes a ring within a ring as a hole', () => {
    expect(page).toContain('d="M0 0l120 0 0 120 -120 0zM10 10l20 0 0 20 -20 0z" fill="#dbe2e8"');
    expect(page).toContain('fill-rule="evenodd"');
  });

  it('has no style that a strict content security policy refuses', () => {
    expect(page).not.toMatch(/\sstyle=|<style/);
  });

  it('has a layout of its own for narrow screens where there is one', () => {
    const { drawing } = sampleDrawing('karte', 100);
    const both = wholePage({ ...sampleBook(), blocks: [{ ...sampleDrawing('karte'), narrow: drawing }] });
    expect(both).toMatch(
      /class="drawing wide" tabindex="0"[\s\S]*class="drawing narrow"><svg[^>]* width="140"/,
    );
    expect(page).not.toContain('class="drawing narrow"');
  });

  it('is focusable only where it may have to scroll', () => {
    expect(page.match(/class="drawing" tabindex="0"/g)).toHaveLength(1);
  });
});
