import { describe, expect, it, vi } from 'vitest';
import type { Block } from '../../../src/report/block.ts';
import { htmlPages, renderHtml } from '../../../src/report/html/render.ts';
import { sampleBook } from '../pdf/sample-book.ts';
import { books, national, splitPages } from './books.ts';
import { attributes } from './read-html.ts';

async function inAnotherYear<T>(work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2041-05-06T07:08:09Z') });
  try {
    return await work();
  } finally {
    vi.useRealTimers();
  }
}

describe.each(books)('%s as a web book', (_, book) => {
  it('has the same bytes whenever it is made', async () => {
    const [one, other] = [
      await renderHtml(book),
      await inAnotherYear(() => renderHtml(structuredClone(book))),
    ];
    expect([...one.keys()]).toEqual([...other.keys()]);
    const different = [...one].filter(
      ([file, bytes]) => !Buffer.from(bytes).equals(other.get(file) ?? new Uint8Array()),
    );
    expect(different.map(([file]) => file)).toEqual([]);
  });

  it('has no link or anchor that leads nowhere, and no place twice on a page', () => {
    const pages = htmlPages(book);
    const ids = new Map([...pages].map(([file, page]) => [file, attributes(page, 'id')]));
    for (const [file, page] of pages) {
      const own = ids.get(file) ?? [];
      expect(
        own.filter((id, at) => own.indexOf(id) !== at),
        file,
      ).toEqual([]);
      const astray = attributes(page, 'href')
        .filter((href) => !/^(?:https?:|mailto:|assets\/)/.test(href))
        .filter((href) => {
          const [target = '', anchor] = href.split('#');
          const there = ids.get(target === '' ? file : target);
          return there === undefined || (anchor !== undefined && !there.includes(decodeURIComponent(anchor)));
        });
      expect(astray, file).toEqual([]);
    }
  });

  it('loads only what lies in its folder', async () => {
    const files = await renderHtml(book);
    for (const [, page] of htmlPages(book)) {
      const loaded = [
        ...attributes(page, 'src'),
        ...[...page.matchAll(/<link [^>]*href="([^"]*)"/g)].map((match) => match[1] ?? ''),
      ];
      expect(loaded.length).toBe(2);
      expect(loaded.filter((path) => !files.has(path))).toEqual([]);
    }
    const style = Buffer.from(files.get('assets/book.css') ?? []).toString();
    const fonts = [...style.matchAll(/url\("([^"]+)"\)/g)].map((match) => `assets/${match[1]}`);
    expect(fonts.length).toBe(6);
    expect(fonts.filter((path) => !files.has(path))).toEqual([]);
  });

  it('nests headings without skipping a level, with one first heading on each page', () => {
    for (const [file, page] of htmlPages(book)) {
      const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));
      expect(
        levels.filter((level) => level === 1),
        file,
      ).toEqual([1]);
      levels.forEach((level, at) => {
        expect(level, `${file}, heading ${at + 1}`).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
      });
    }
  });

  it('links each footnote to its mark and back', () => {
    for (const [file, page] of htmlPages(book)) {
      const marks = [...page.matchAll(/<a id="(atsauce-\d+)" href="#(piezime-\d+)"/g)].map(
        ([, mark, note]) => `${note} ${mark}`,
      );
      const notes = [
        ...page.matchAll(/<li id="(piezime-\d+)"[\s\S]*?class="back" href="#(atsauce-\d+)"/g),
      ].map(([, note, mark]) => `${note} ${mark}`);
      expect(notes, file).toEqual(marks);
    }
  });

  it('links each page to the one before and after it', () => {
    const pages = splitPages(book);
    pages.forEach(([file, page], at) => {
      const turned = [...page.matchAll(/rel="(prev|next)" href="([^"]+)"/g)].map(
        ([, rel, href]) => `${rel} ${href}`,
      );
      const expected = [
        at > 0 ? `prev ${pages[at - 1]?.[0]}` : '',
        at < pages.length - 1 ? `next ${pages[at + 1]?.[0]}` : '',
      ];
      expect(turned, file).toEqual(expected.filter((entry) => entry !== ''));
    });
  });
});

describe('the pages of a book', () => {
  it('forbid external resources and inline scripts', () => {
    for (const [, page] of htmlPages(national)) {
      const policy = attributes(page, 'content').find((content) => content.startsWith('default-src'));
      expect(policy).toMatch(/^default-src 'none';.*script-src 'self'/);
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(page).not.toMatch(/\s(?:style|on\w+)="/);
    }
  });

  it('are one for each part and for each profile, named so that they can be linked to', () => {
    const files = [...htmlPages(national).keys()];
    expect(files[0]).toBe('index.html');
    expect(files.filter((file) => /^profils-LV\d{7}\.html$/.test(file))).toHaveLength(42);
    expect(files).toEqual(
      expect.arrayContaining(['analize.html', 'pielikums.html', 'izdevums.html', 'pasvaldibas.html']),
    );
  });

  it('name the snapshot that they are made from', () => {
    const snapshot = 'cd'.repeat(32);
    for (const [, page] of htmlPages({ ...national, snapshot })) expect(page).toContain(snapshot);
  });

  it('have unique file names', () => {
    const heading = (id: string): Block => ({ kind: 'heading', id, level: 1, text: id, inContents: true });
    expect(() => htmlPages({ ...sampleBook(), blocks: [heading('a'), heading('a')] })).toThrow(RangeError);
    expect(() => htmlPages({ ...sampleBook(), blocks: [heading('index')] })).toThrow(RangeError);
  });
});
