import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrintedTable } from '../../../../src/figures/table.ts';
import { cellGutter, columnWidths } from '../../../../src/report/pdf/blocks/column-widths.ts';
import { openDocument } from '../../../../src/report/pdf/open-document.ts';
import { breakLines, naturalWidth } from '../../../../src/report/pdf/text/break-lines.ts';
import { openFaces } from '../../../../src/report/pdf/text/faces.ts';
import { plain } from '../../../../src/report/pdf/text/span.ts';
import { style } from '../../../../src/report/pdf/theme.ts';
import { prose, sampleBook } from '../sample-book.ts';

const faces = openFaces(openDocument(sampleBook()));
const room = 480;

const table = (labels: readonly string[], ...rows: readonly (readonly string[])[]): PrintedTable => ({
  caption: '',
  columns: labels.map((label) => ({ label, align: 'start' })),
  rows,
});

const text = fc.array(fc.constantFrom('a', 'novads', 'pieaugušo', '17\u202f079', 'koordinators'), {
  minLength: 1,
  maxLength: 60,
});
const cells = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc.array(
    fc.array(
      text.map((words) => words.join(' ')),
      { minLength: count, maxLength: count },
    ),
    {
      minLength: 2,
      maxLength: 5,
    },
  ),
);

describe('the widths of the columns of a table', () => {
  it('fill the room together, whatever the columns hold', () => {
    fc.assert(
      fc.property(cells, ([labels = [], ...rows]) => {
        const widths = columnWidths(faces, table(labels, ...rows), room);
        const sum = widths.reduce((total, width) => total + width, cellGutter * (labels.length - 1));
        expect(sum).toBeCloseTo(room, 3);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('keep short cells on one line beside a very long one', () => {
    const data = table(['Slodze', 'Skaits', 'Pašvaldības'], ['Pilna slodze', '16', prose(12)]);
    const [label = 0, count = 0] = columnWidths(faces, data, room);
    expect(breakLines(faces, [plain('Pilna slodze', style.cell)], label)).toHaveLength(1);
    expect(count).toBeLessThan(60);
  });

  it('do not break heads where there is room for them', () => {
    const data = table(['Virziens', 'Rīgas reģions', 'Kopā'], ['Konsultācijas', '7', '28']);
    const widths = columnWidths(faces, data, room);
    expect(widths[1]).toBeGreaterThan(naturalWidth(faces, [plain('Rīgas reģions', style.cellHead)]));
  });

  it('follow shares where they are given', () => {
    const [first = 0, second = 0] = columnWidths(faces, table(['A', 'B'], ['a', 'b']), room, [1, 5]);
    expect(second / first).toBeCloseTo(5);
  });
});
