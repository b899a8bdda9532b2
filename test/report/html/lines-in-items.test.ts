import { describe, expect, it } from 'vitest';
import type { ListBlock } from '../../../src/report/block.ts';
import { sampleBook } from '../pdf/sample-book.ts';
import { wholePage } from './books.ts';

/** An item of a list as the web book has it. */
function itemOf(item: ListBlock['items'][number]): string {
  const page = wholePage({ ...sampleBook(), blocks: [{ kind: 'list', items: [item] }] });
  const [main = ''] = page.split('</main>');
  const [, inside = ''] = /<main[\s\S]*?<ul>\s*<li>([\s\S]*)<\/li>\s*<\/ul>/u.exec(main) ?? [];
  return inside.replaceAll(/\s*\n\s*/gu, '');
}

describe('an item in which somebody wrote several lines', () => {
  it('is text, then the list, then text', () => {
    const text = 'Nodarbības senioriem:\n• digitālās prasmes\n• valodas & vēsture\nVisas bija bez maksas.';
    expect(itemOf([{ kind: 'text', text }])).toBe(
      'Nodarbības senioriem:<ul><li>digitālās prasmes</li><li>valodas &amp; vēsture</li></ul><p>Visas bija bez maksas.</p>',
    );
  });

  it('keeps its lines, links and marks of style', () => {
    const url = 'https://novads.example/';
    expect(
      itemOf([
        { kind: 'text', text: 'Virsraksts', style: 'strong' },
        { kind: 'text', text: ' – pirmā rinda\notrā: ' },
        { kind: 'link', text: url, url },
        { kind: 'text', text: '\n• punkts ar ' },
        { kind: 'link', text: url, url },
      ]),
    ).toBe(
      `<strong>Virsraksts</strong> – pirmā rinda<br>otrā: <a href="${url}">${url}</a><ul><li>punkts ar <a href="${url}">${url}</a></li></ul>`,
    );
  });

  it('stays as it is where it is one line', () => {
    expect(itemOf([{ kind: 'text', text: 'Viena rinda.' }])).toBe('Viena rinda.');
  });
});
