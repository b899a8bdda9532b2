import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/report/block.ts';
import { sampleBook } from '../pdf/sample-book.ts';
import { wholePage } from './books.ts';
import { attributes, textOf } from './read-html.ts';

const oneBlock = (...blocks: Block[]): string => wholePage({ ...sampleBook(), blocks });

describe('a page', () => {
  const hostile = `<script>alert('1')</script> & "</title> ’`;
  const italic = '<img src=x onerror="alert(1)">';

  const words = {
    kind: 'label',
    at: [0, 8],
    size: 8,
    face: 'regular',
    colour: '#000000',
    anchor: 'start',
  } as const;

  it('escapes user input wherever it stands', () => {
    const page = wholePage({
      ...sampleBook(),
      title: hostile,
      subject: hostile,
      author: hostile,
      blocks: [
        {
          kind: 'title_page',
          institution: italic,
          title: hostile,
          subtitle: italic,
          edition: italic,
          cofinancing: italic,
          emblem: null,
          logos: null,
        },
        { kind: 'heading', id: 'a"><b', level: 1, text: hostile, inContents: true },
        { kind: 'key_figures', figures: [{ label: italic, value: hostile }] },
        {
          kind: 'table',
          table: {
            caption: italic,
            columns: [
              { label: hostile, align: 'start' },
              { label: italic, align: 'end' },
            ],
            rows: [[hostile, italic]],
          },
        },
        {
          kind: 'figure',
          figure: {
            id: 'd1',
            number: 1,
            title: italic,
            chart: {
              form: 'bars',
              unitLabel: italic,
              items: [{ key: 'a', label: '</script><!--', value: 1, text: hostile, emphasis: false }],
            },
            population: italic,
            source: hostile,
            notes: [italic],
            alt: hostile,
            table: { caption: '', columns: [], rows: [] },
          },
        },
        {
          kind: 'drawing',
          id: '"><b',
          label: italic,
          title: hostile,
          drawing: { width: 480, height: 9, shapes: [{ ...words, text: '</svg><b>' }] },
          population: italic,
          notes: [hostile],
          source: italic,
          alt: `${hostile} in a drawing`,
          table: { caption: '', columns: [{ label: italic, align: 'start' }], rows: [[hostile]] },
        },
        {
          kind: 'paragraph',
          content: [
            { kind: 'link', text: italic, url: `https://a.example/${hostile}` },
            { kind: 'footnote', number: 1, text: hostile, url: null },
          ],
        },
      ],
    });
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<script>alert');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(page).not.toContain('<!--');
    expect(page.match(/<\/title>/g)).toHaveLength(1);
    expect(page).not.toContain('"><b');
    expect(textOf(page)).toContain(hostile);
    expect(attributes(page, 'content').filter((content) => content === hostile)).toHaveLength(2);
    expect(attributes(page, 'aria-label')).toContain(hostile);
    expect(attributes(page, 'id')).toContain('a"><b');
    expect(attributes(page, 'aria-label')).toContain(`${hostile} in a drawing`);
    expect(page).toContain('>&lt;/svg&gt;&lt;b&gt;</text>');
    expect(page).toContain('>&lt;/script&gt;&lt;!--</text>');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//a.example',
    ' https://a b',
    'vbscript:x',
  ])('makes no link of %s, and keeps its words', (url) => {
    const page = oneBlock({
      kind: 'paragraph',
      content: [
        { kind: 'link', text: 'skatīt šeit', url },
        { kind: 'footnote', number: 1, text: 'Skatīt', url },
      ],
    });
    expect(attributes(page, 'href')).not.toContain(url);
    expect(textOf(page)).toContain('skatīt šeit');
    expect(textOf(page)).toContain(`Skatīt ${url}`);
  });

  it.each(['https://a.example/?a=1&b=2', 'http://a.example/', 'mailto:a@b.example'])('links %s', (url) => {
    const page = oneBlock({ kind: 'paragraph', content: [{ kind: 'link', text: 'saite', url }] });
    expect(attributes(page, 'href')).toContain(url);
  });

  it('keeps the words of a reference to a heading that the book does not have', () => {
    const page = oneBlock({
      kind: 'paragraph',
      content: [{ kind: 'reference', text: 'tur', target: 'nowhere' }],
    });
    expect(page).toContain('<p>tur</p>');
  });
});
