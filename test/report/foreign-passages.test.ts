// A passage in another language says so in every body of the book.
import { expect, it } from 'vitest';
import type { Book } from '../../src/report/block.ts';
import { renderHtml } from '../../src/report/html/render.ts';
import { renderPdf } from '../../src/report/pdf/render.ts';
import { childrenOf, nodesOf, readPages, textOf } from '../../src/report/pdf-check/read-pages.ts';
import { smallBook } from './pdf-check/small-book.ts';

const title = Array(12).fill('Working together for a sustainable community').join(', ');

const book = (): Book => ({
  ...smallBook(),
  blocks: [
    {
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'Projekts „' },
        { kind: 'text', text: title, style: 'strong', language: 'en' },
        { kind: 'text', text: '” turpinās.' },
      ],
    },
  ],
});

it('in the PDF as one node for all its lines, between the text around it and without hyphens', async () => {
  const reading = await readPages(await renderPdf(book()));
  const [paragraph] = nodesOf(reading, 'P');
  if (!paragraph) throw new Error('The PDF has no paragraph.');
  const { node, texts } = paragraph;
  const spans = childrenOf(node);
  expect(spans.map(({ role, lang }) => [role, lang])).toEqual([['Span', 'en']]);
  expect(spans.map((span) => textOf(span, texts))).toEqual([title.replaceAll(' ', '')]);
  const own = node.children?.filter(({ type }) => type === 'content') ?? [];
  expect(textOf({ children: own }, texts)).toBe('Projekts„”turpinās.');
});

it('on screen as an attribute of the element', async () => {
  const pages = [...(await renderHtml(book())).values()].map((file) => Buffer.from(file).toString());
  expect(pages.filter((page) => page.includes(`<strong lang="en">${title}</strong>`)).length).toBeGreaterThan(
    0,
  );
});
