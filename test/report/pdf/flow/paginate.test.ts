import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, paginate } from '../../../../src/report/pdf/flow/paginate.ts';
import { gap, heightOf, linePieces, type Piece, piece } from '../../../../src/report/pdf/flow/piece.ts';
import { textBottom, textTop } from '../../../../src/report/pdf/page.ts';
import type { Footnote } from '../../../../src/report/pdf/text/span.ts';
import { style } from '../../../../src/report/pdf/theme.ts';

const noteHeight = (notes: readonly Footnote[]): number => (notes.length === 0 ? 0 : 16 + notes.length * 20);

const anyPiece = fc
  .record({
    height: fc.integer({ min: 1, max: 220 }),
    before: fc.integer({ min: 0, max: 30 }),
    after: fc.integer({ min: 0, max: 30 }),
    keep: fc.boolean(),
    opens: fc
      .integer({ min: 0, max: 20 })
      .map((chance): Piece['opens'] =>
        chance === 0 ? 'page' : chance === 1 ? 'page_unless_half_free' : null,
      ),
    notes: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ height, notes, ...rest }) =>
    piece(height, {
      ...rest,
      notes: Array.from(
        { length: notes },
        (): Footnote => ({ kind: 'footnote', number: 1, text: '', url: null }),
      ),
    }),
  );

const pieces = fc.array(anyPiece, { maxLength: 80 });

const own = (page: Page): readonly Piece[] =>
  page.pieces.filter(({ again }) => !again).map((placed) => placed.piece);

describe('pages', () => {
  it('hold every piece once and in order', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        expect(paginate(all, noteHeight).flatMap(own)).toEqual(all);
      }),
    );
  });

  it('leave room for the footnotes of what stands on them', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        for (const page of paginate(all, noteHeight)) {
          expect(page.notes).toEqual(own(page).flatMap(({ notes }) => notes));
          const last = page.pieces.at(-1);
          const end = last ? last.y + last.piece.height : textTop;
          expect(end + noteHeight(page.notes)).toBeLessThanOrEqual(textBottom + 0.1);
        }
      }),
    );
  });

  it('do not part kept pieces unless together they are longer than a page', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        const pages = paginate(all, noteHeight);
        pages.slice(1).forEach((page, index) => {
          const before = pages[index];
          const last = before ? own(before).at(-1) : undefined;
          const [next] = own(page);
          if (!before || !last?.keep || !next || next.opens) return;
          const position = all.indexOf(last);
          const start =
            all.findLastIndex((each, at) => at < position && (!each.keep || all[at + 1]?.opens !== null)) + 1;
          const end = all.findIndex(
            (each, at) => at > position && (!each.keep || all[at + 1]?.opens !== null),
          );
          const cluster = all.slice(start, end < 0 ? undefined : end + 1);
          const height = heightOf(cluster) + noteHeight(cluster.flatMap(({ notes }) => notes));
          expect(height).toBeGreaterThan(textBottom - textTop);
        });
      }),
    );
  });

  it('open where a piece asks for it, without leaving an empty page', () => {
    const opening = piece(10, { opens: 'page' });
    expect(paginate([opening, opening], noteHeight).map((page) => page.pieces.length)).toEqual([1, 1]);
  });

  it('are shared by the next part where it allows that and nearly half of them is free', () => {
    const room = textBottom - textTop;
    const part = (height: number) => piece(height, { opens: 'page_unless_half_free' });
    const lengths = (parts: readonly Piece[]) =>
      paginate(parts, noteHeight).map((page) => page.pieces.length);
    expect(lengths([part(room * 0.5), part(room * 0.3)])).toEqual([2]);
    expect(lengths([part(room * 0.7), part(room * 0.2)])).toEqual([1, 1]);
    expect(lengths([part(room * 0.5), piece(room * 0.3, { opens: 'page' })])).toEqual([1, 1]);
  });

  it('repeat the head of a table on top of each page that it goes on to', () => {
    const head = piece(20);
    const row = piece(100, { repeated: [head] });
    const pages = paginate([head, ...Array.from({ length: 12 }, () => row)], noteHeight);
    expect(pages.length).toBe(2);
    expect(pages[1]?.pieces[0]).toMatchObject({ piece: head, again: true, y: textTop });
  });

  it('give a last page with a few lines something of the page before', () => {
    const line = piece(20);
    const perPage = Math.floor((textBottom - textTop) / 20);
    const pages = paginate(
      Array.from({ length: 2 * perPage + 2 }, () => line),
      noteHeight,
    );
    expect(pages.map((page) => page.pieces.length)).toEqual([perPage, perPage - 5, 7]);
  });

  it('are set tighter where that makes room for a whole table, and no other is', () => {
    const spaced = (height: number) => piece(height, { before: 30 });
    const room = textBottom - textTop;
    const text = [spaced(room - 250), spaced(50), spaced(50)];
    const ends = (pages: readonly Page[]) => pages.map((page) => page.pieces.length);
    expect(ends(paginate([...text, spaced(65), spaced(400)], noteHeight))).toEqual([4, 1]);
    expect(ends(paginate([...text, spaced(110), spaced(400)], noteHeight))).toEqual([3, 2]);
    const loose = paginate([...text, spaced(110), spaced(400)], noteHeight)[0]?.pieces ?? [];
    expect((loose[1]?.y ?? 0) - (loose[0]?.y ?? 0)).toBe(room - 250 + 30);
  });

  it('name the part in force and the chapter that begins on them', () => {
    const heading = (level: 1 | 2, text: string) => piece(10, { heading: { id: text, level, text } });
    const filler = piece(textBottom - textTop - 20);
    const pages = paginate(
      [heading(1, 'A'), filler, heading(2, 'a'), filler, filler, heading(1, 'B')],
      noteHeight,
    );
    expect(pages.map((page) => page.running.map(({ text }) => text))).toEqual([
      ['A', 'a'],
      ['A', 'a'],
      ['B'],
    ]);
  });
});

describe('the lines of a paragraph', () => {
  const keeps = (count: number, hyphenAt = -1) =>
    linePieces(
      Array.from({ length: count }, (_, index) => ({
        runs: [],
        width: 0,
        notes: [],
        hyphen: index === hyphenAt,
      })),
      0,
      style.body,
      { type: 'P', element: Object.create(null) },
    ).map(({ keep }) => keep);

  it('may be parted only so that two stay on either side', () => {
    expect(keeps(1)).toEqual([false]);
    expect(keeps(2)).toEqual([true, false]);
    expect(keeps(3)).toEqual([true, true, false]);
    expect(keeps(5)).toEqual([true, false, false, true, false]);
  });

  it('are not parted within a word', () => {
    expect(keeps(5, 2)).toEqual([true, false, true, true, false]);
  });
});

describe('the space between pieces', () => {
  it('is the larger of the two that meet, and none at the top of a page', () => {
    expect(gap(piece(1, { after: 5 }), piece(1, { before: 9 }))).toBe(9);
    expect(gap(undefined, piece(1, { before: 9 }))).toBe(0);
  });
});
