import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../src/report/pdf/open-document.ts';
import { breakLines, type Line, naturalWidth } from '../../../../src/report/pdf/text/break-lines.ts';
import { openFaces } from '../../../../src/report/pdf/text/faces.ts';
import { plain, type Span, spans } from '../../../../src/report/pdf/text/span.ts';
import { style } from '../../../../src/report/pdf/theme.ts';
import { sampleBook } from '../sample-book.ts';

const faces = openFaces(openDocument(sampleBook()));

/** The glyphs of lines one after the other, without the kerns between them. */
const glyphs = (lines: readonly Line[]): string =>
  lines.flatMap((line) => line.runs.map((run) => run.glyphs.replace(/>-?\d+<|[<>]/gu, ''))).join('');

const lines = (text: string, width: number) => breakLines(faces, [plain(text, style.body)], width);

const word = fc.string({ unit: fc.constantFrom(...'aābcčdeēgģiīzž-/.?=„“'), minLength: 1, maxLength: 40 });
const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

describe('lines of text', () => {
  it('hold every glyph of the text once, however narrow they are', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 400 }), (content, width) => {
        expect(glyphs(lines(content, width))).toBe(glyphs(lines(content, Number.POSITIVE_INFINITY)));
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

  it('part long addresses after their punctuation and add nothing to them', () => {
    const address =
      'https://www.riga.lv/lv/izglitiba#rigas-pasvaldibas-attistibas-strategija-2024-2028-gadam';
    const broken = lines(address, 150);
    expect(broken.length).toBeGreaterThan(2);
    expect(glyphs(broken)).toBe(glyphs(lines(address, Number.POSITIVE_INFINITY)));
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
    expect(glyphs(lines('1. ', 400))).toBe(glyphs(lines('1.', 400)) + glyphs(lines('a b', 400)).slice(4, 8));
  });

  it('end where the text says so', () => {
    expect(lines('viens\ndivi', 400)).toHaveLength(2);
  });
});
