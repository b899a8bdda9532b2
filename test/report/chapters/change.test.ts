import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../../src/aggregate/compare-editions.ts';
import { printedTable } from '../../../src/figures/table.ts';
import type { Block } from '../../../src/report/block.ts';
import { blockTexts } from '../../../src/report/block-text.ts';
import { changeSinceBefore } from '../../../src/report/chapters/analysis.ts';
import type { MunicipalReturn } from '../../../src/survey/editions.ts';
import { municipalFixtures } from '../../fixture-returns.ts';
import { returnsOf2026 } from '../../survey/return-of-2026.ts';
import { returnsOfSecondYear } from '../../survey/second-year.ts';

const before = { year: 2025, returns: municipalFixtures() };

function chapterOf(returns: readonly MunicipalReturn[]): readonly Block[] {
  return changeSinceBefore(changeBetween(before, { year: 2026, returns }));
}

/** A block as lines; the cells of a row stand on one. */
function linesOf(block: Block): readonly string[] {
  if (block.kind === 'heading') return ['', `${'#'.repeat(block.level)} ${block.text}`];
  if (block.kind !== 'table') return blockTexts(block);
  const { caption, columns, rows } = printedTable(block.table);
  return ['', caption, ...[columns.map(({ label }) => label), ...rows].map((row) => row.join(' | '))];
}

const rowsNamed = (blocks: readonly Block[], name: string) =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? printedTable(block.table).rows.filter(([head]) => head === name) : [],
  );

describe('the chapter on what changed since 2025', () => {
  const chapter = chapterOf(returnsOfSecondYear());

  it('reads as the golden file', async () => {
    const text = chapter.flatMap(linesOf).join('\n').trim();
    await expect(`${text}\n`).toMatchFileSnapshot('golden/change-2026.txt');
  });

  it('is in the contents once, without its subheadings', () => {
    const headings = chapter.flatMap((block) => (block.kind === 'heading' ? [block] : []));
    expect(headings.filter(({ inContents }) => inContents).map(({ text }) => text)).toEqual([
      'Pārmaiņas kopš 2025. gada',
    ]);
    expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length);
  });

  it('distinguishes a municipality without an answer, one that left the list and one that stayed on it', () => {
    const highest = (name: string) => rowsNamed(chapter, name)[0]?.slice(1);
    expect(highest('Jelgavas valstspilsēta')).toEqual(['11\u202f253', 'nav datu', 'nav datu', 'nav datu']);
    expect(highest('Salaspils novads')).toEqual([
      '6\u202f307',
      'nav sarakstā',
      'nav salīdzināms',
      'nav salīdzināms',
    ]);
    expect(highest('Ventspils valstspilsēta')).toEqual(['7\u202f840', '8\u202f110', '+270', '+270']);
  });

  it('gives the name of a group in the year before', () => {
    const notes = chapter.flatMap((block) => (block.kind === 'paragraph' ? blockTexts(block) : []));
    expect(notes.filter((note) => note.includes('bija „Ukrainas civiliedzīvotāji“'))).toHaveLength(1);
  });

  it('has only zero differences where everybody answers as before', () => {
    const tables = chapterOf(returnsOf2026()).flatMap((block) =>
      block.kind === 'table' ? [printedTable(block.table)] : [],
    );
    const differences = tables.flatMap(({ rows }) => rows.map((row) => row[3]));
    // Of lower bounds none is known.
    expect(new Set(differences)).toEqual(new Set(['0', '–', 'nav datu']));
    expect(tables).toHaveLength(16);
  });

  it('has no tables where nobody answered in both years', () => {
    const kinds = chapterOf([]).map(({ kind }) => kind);
    expect(kinds).toEqual(['heading', 'paragraph']);
  });
});
