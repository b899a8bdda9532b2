import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../src/aggregate/compare-editions.ts';
import { largestChanges } from '../../src/figures/changes/largest-changes.ts';
import type { AreaShape } from '../../src/figures/drawing.ts';
import { printedTable } from '../../src/figures/table.ts';
import { theme } from '../../src/figures/theme.ts';
import { municipalFixtures } from '../fixture-returns.ts';
import { returnsOf2026 } from '../survey/return-of-2026.ts';
import { returnsOfSecondYear } from '../survey/second-year.ts';

const before = { year: 2025, returns: municipalFixtures() };
const change = changeBetween(before, { year: 2026, returns: returnsOfSecondYear() });

/** Where the middle of a mark stands. */
const middle = ({ rings: [ring = []] }: AreaShape): number =>
  ring.reduce((sum, [x]) => sum + x, 0) / ring.length;

describe('the drawing of the largest changes', () => {
  const figure = largestChanges(change);

  it('compares only municipalities that answered in both years, the largest difference first', () => {
    expect(figure === null ? null : printedTable(figure.table).rows).toEqual([
      ['Digitālo prasmju attīstība', 'Darbības virziens', '3', '6', '+3'],
      ['Slodze nav nodrošināta', 'Slodze', '17', '15', '−2'],
      ['Nepilna slodze', 'Slodze', '6', '7', '+1'],
      ['Pilna slodze', 'Slodze', '11', '12', '+1'],
      ['Dati ir', 'Iesaistīto iedzīvotāju skaits', '29', '30', '+1'],
    ]);
    expect(figure?.alt).toBe(
      'Pašvaldību skaits 2025. un 2026. gadā pa atbildēm: „Digitālo prasmju attīstība“ – no 3 uz 6, „Slodze nav nodrošināta“ – no 17 uz 15 un „Nepilna slodze“ – no 6 uz 7.',
    );
  });

  it.each(['drawing', 'narrow'] as const)('puts marks where their values are, from zero: %s', (layout) => {
    const marks = (figure?.[layout]?.shapes ?? []).filter((shape) => shape.kind === 'area').slice(2);
    const hollow = marks.filter(({ fill }) => fill === theme.colours.paper).map(middle);
    const filled = marks.filter(({ fill }) => fill === theme.colours.emphasis).map(middle);
    const lines = (figure?.[layout]?.shapes ?? []).filter((shape) => shape.kind === 'line');
    const axis = lines.find(({ colour }) => colour === theme.colours.axis);
    const zero = axis?.lines[0]?.[0]?.[0] ?? Number.NaN;
    const step = ((filled[0] ?? 0) - zero) / 6;
    expect(hollow.map((x) => Math.round((x - zero) / step))).toEqual([3, 17, 6, 11, 29]);
    expect(filled.map((x) => Math.round((x - zero) / step))).toEqual([6, 15, 7, 12, 30]);
  });

  it('is not drawn where no answer changed', () => {
    const silent = returnsOf2026().slice(5);
    expect(largestChanges(changeBetween(before, { year: 2026, returns: silent }))).toBeNull();
  });
});
