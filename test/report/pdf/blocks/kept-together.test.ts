import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../../../src/report/block.ts';
import { list } from '../../../../src/report/pdf/blocks/paragraphs-and-lists.ts';
import { profileSection } from '../../../../src/report/pdf/blocks/profile-section.ts';
import type { Setting } from '../../../../src/report/pdf/blocks/setting.ts';
import { table } from '../../../../src/report/pdf/blocks/table.ts';
import type { Piece } from '../../../../src/report/pdf/flow/piece.ts';
import { rootTag } from '../../../../src/report/pdf/flow/structure.ts';
import { openDocument } from '../../../../src/report/pdf/open-document.ts';
import { full, main } from '../../../../src/report/pdf/page.ts';
import { openFaces } from '../../../../src/report/pdf/text/faces.ts';
import { wordsOf } from '../../../../src/report/pdf/words.ts';
import { sampleBook } from '../sample-book.ts';

const doc = openDocument(sampleBook());
const setting: Setting = {
  doc,
  faces: openFaces(doc),
  words: wordsOf(sampleBook()),
  parent: rootTag(doc),
  column: main,
  wide: full,
  level: 2,
  underHeading: false,
  contents: [],
};
const keeps = (pieces: readonly Piece[]) => pieces.map(({ keep }) => keep);
const item = (text: string) => [{ kind: 'text', text }] as const;
const long = 'pieaugušo izglītības koordinators '.repeat(4);

describe('a list', () => {
  it('leaves no item of one line alone at its beginning or end', () => {
    const items = ['a', 'b', 'c', 'd'].map(item);
    expect(keeps(list({ kind: 'list', items }, setting))).toEqual([true, false, true, false]);
  });

  it('may be parted before a last item of more lines, and does not hold on to what follows it', () => {
    expect(keeps(list({ kind: 'list', items: [item('a'), item('b'), item(long)] }, setting))).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(keeps(list({ kind: 'list', items: [item('a')] }, setting))).toEqual([false]);
  });
});

describe('facts of a profile', () => {
  const section = (count: number) =>
    profileSection(
      {
        kind: 'profile_section',
        no: 1,
        label: 'A',
        missing: null,
        facts: Array.from({ length: count }, () => ({ label: 'b', content: item('c') })),
        body: [],
      },
      setting,
    );

  it('stand together where they are few', () => {
    expect(keeps(section(5))).toEqual([true, true, true, true, false]);
    expect(keeps(section(12))).toContain(false);
    expect(keeps(section(12)).indexOf(false)).toBeLessThan(11);
  });
});

describe('a table', () => {
  const rows = (count: number): TableBlock => ({
    kind: 'table',
    table: {
      caption: 'A',
      columns: [{ label: 'b', align: 'start' }],
      rows: Array.from({ length: count }, () => ['c']),
    },
  });
  const isWhole = (pieces: readonly Piece[]) => keeps(pieces).slice(0, -1).every(Boolean);

  it('of the regions is never parted, one within a profile sooner', () => {
    expect(isWhole(table(rows(13), setting))).toBe(true);
    expect(isWhole(table(rows(20), setting))).toBe(false);
    expect(isWhole(table(rows(5), { ...setting, wide: main }))).toBe(true);
    expect(isWhole(table(rows(9), { ...setting, wide: main }))).toBe(false);
  });
});
