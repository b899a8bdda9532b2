import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../src/report/pdf/open-document.ts';
import { breakLines, type Line, naturalWidth } from '../../../../src/report/pdf/text/break-lines.ts';
import { openFaces } from '../../../../src/report/pdf/text/faces.ts';
import { plain, type Span, spans } from '../../../../src/report/pdf/text/span.ts';
import { style, type TextStyle } from '../../../../src/report/pdf/theme.ts';
import { sampleBook } from '../sample-book.ts';

const faces = openFaces(openDocument(sampleBook()));

/** What a reader of the file gets from one line after the other, with the soft hyphens at their ends. */
const read = (lines: readonly Line[]): string =>
  lines
    .flatMap((line) => line.runs)
    .flatMap(({ glyphs, span }) =>
      [...glyphs.matchAll(/<([0-9a-f]*)>/gu)]
        .flatMap(([, codes = '']) => codes.match(/.{4}/gu) ?? [])
        .map((code) =>
          String.fromCodePoint(...(faces[span.face].font.unicode[Number.parseInt(code, 16)] ?? [])),
        ),
    )
    .join('');

const lines = (text: string, width: number, look: TextStyle = style.body) =>
  breakLines(faces, [plain(text, look)], width);

/** The lines of a text as strings. */
const lineTexts = (text: string, width: number, look: TextStyle = style.body): readonly string[] =>
  lines(text, width, look).map((line) => read([line]).trim());

const widthOf = (text: string): number => naturalWidth(faces, [plain(text, style.body)]);

const letters = fc.string({ unit: fc.constantFrom(...'aābcčdeēgģiīzž-/.?=„“'), minLength: 1, maxLength: 40 });
const latvian = fc.constantFrom(
  'pašvaldības',
  'mūžizglītība,',
  '„starptautiskajiem“',
  'nodarbinātība',
  'un',
  'Rīgas',
);
const word = fc.oneof(letters, latvian);
const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

describe('lines of text', () => {
  it('put together are the text, however narrow they are', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 400 }), (content, width) => {
        expect(read(lines(content, width)).replaceAll('\u00ad', '')).toBe(content);
      }),
      { numRuns: 60 },
    );
  });

  it('are never wider than their column', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 400 }), (content, width) => {
        for (const line of lines(content, width)) expect(line.width).toBeLessThanOrEqual(width + 0.02);
      }),
      { numRuns: 60 },
    );
  });

  it('do not part numbers held together by a narrow no-break space', () => {
    const whole = naturalWidth(faces, [plain('17\u202f079', style.body)]);
    expect(
      lines('iesaistīti 17\u202f079', whole + 1)
        .map((line) => line.width)
        .at(-1),
    ).toBeCloseTo(whole);
  });

  it('keep together what is read together, unless it takes more than half of their width', () => {
    const whole = widthOf('Tas viss jau ir noticis 2025.') + 1;
    expect(lineTexts('Tas viss jau ir noticis 2025. gadā', whole)).toEqual([
      'Tas viss jau ir noticis',
      '2025. gadā',
    ]);
    const narrow = widthOf('2025. ga') + 1;
    expect(lineTexts('2025. gadā', narrow)).toEqual(['2025.', 'gadā']);
  });

  it('part long addresses after their punctuation and add nothing to them', () => {
    const address =
      'https://www.riga.lv/lv/izglitiba#rigas-pasvaldibas-attistibas-strategija-2024-2028-gadam';
    const broken = lines(address, 150);
    expect(broken.length).toBeGreaterThan(2);
    expect(read(broken)).toBe(address);
  });

  it('part the number of a project only where it is wider than they are', () => {
    const number = 'Nr. 101260209-NCLV-2026-2027-ERASMUS-EDU-2025-AL-AGENDA-IBA.';
    expect(lineTexts(`Projekts ${number}`, widthOf(number) + 20)).toEqual(['Projekts', number]);
    expect(lineTexts(number, widthOf(number) / 2).at(-1)).toMatch(/^\p{Lu}+-.*IBA\.$/u);
  });

  it('keep a footnote mark with the word before it', () => {
    const note = { kind: 'footnote', number: 1, text: 'avots', url: null } as const;
    const content: readonly Span[] = spans([{ kind: 'text', text: 'viens divi' }, note], style.body);
    const narrow = naturalWidth(faces, [plain('viens divi', style.body)]) + 0.5;
    const broken = breakLines(faces, content, narrow);
    expect(broken).toHaveLength(2);
    expect(broken[1]?.runs).toHaveLength(2);
    expect(broken[1]?.notes).toEqual([note]);
  });

  it('keep a space at the end of the text, outside their width', () => {
    const [line] = lines('1. ', 400);
    expect(line?.width).toBe(lines('1.', 400)[0]?.width);
    expect(read(lines('1. ', 400))).toBe('1. ');
  });

  it('end where the text says so', () => {
    expect(lines('viens\ndivi', 400)).toHaveLength(2);
  });
});

describe('hyphens', () => {
  const short = widthOf('Rīko pašvaldī-');

  it('part a word where its line would be left short, and are no part of the text', () => {
    expect(lineTexts('Rīko pašvaldības kopā', short)).toEqual(['Rīko pašvaldī\u00ad', 'bas kopā']);
  });

  it('are glyphs of their own, so that those of the text are still read as hyphens', () => {
    expect(lineTexts('e-pasts pašvaldības kopā', widthOf('e-pasts pašvaldī-'))[0]).toBe(
      'e-pasts pašvaldī\u00ad',
    );
  });

  it('part no word that leaves its line nearly full without it', () => {
    const width = widthOf('Rīko arī novados šeit');
    expect(lineTexts('Rīko arī novados pašvaldības kopā', width)[0]).toBe('Rīko arī novados');
  });

  it('part neither the last word nor a name', () => {
    expect(lineTexts('Rīko pašvaldības', short)).toEqual(['Rīko', 'pašvaldības']);
    expect(lineTexts('Rīko Jēkabpils kopā', widthOf('Rīko Jēkab-'))).toEqual(['Rīko', 'Jēkabpils', 'kopā']);
  });

  it('stand in no heading', () => {
    expect(lineTexts('Rīko pašvaldības kopā', short, { ...style.body, hyphens: false })).toEqual([
      'Rīko',
      'pašvaldības',
      'kopā',
    ]);
  });

  it('part even a name or a heading where it is wider than its column', () => {
    const width = widthOf('Starptautis');
    expect(lineTexts('Starptautiskās', width, { ...style.body, hyphens: false })).toEqual([
      'Starptau\u00ad',
      'tiskās',
    ]);
  });

  it('stand at the ends of two lines in a row at most', () => {
    const words = 'daudzveidīgākajiem '.repeat(40);
    for (let width = 70; width < 200; width += 2) {
      const ends = lineTexts(words, width).map((line) => (line.endsWith('\u00ad') ? '-' : '.'));
      expect(ends.join('')).not.toContain('---');
    }
  });

  it('part no address', () => {
    const [first = ''] = lineTexts(
      'https://pasvaldiba.lv/izglitibas un',
      widthOf('https://pasvaldiba.lv/izgli-'),
    );
    expect(first).toBe('https://pasvaldiba.lv/');
  });
});
