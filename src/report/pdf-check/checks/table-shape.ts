import { label } from '../../../language/label.ts';
import type { ObjectCheck } from '../check.ts';
import { at, each, numberOf, type PdfObjects, type PdfValue } from '../read/objects.ts';
import { attribute, elements, typeOf } from '../structure.ts';

const rowsOf = (objects: PdfObjects, table: PdfValue): readonly PdfValue[] =>
  each(objects, at(objects, table, '/K')).flatMap((kid) => {
    const type = typeOf(objects, kid);
    if (type === 'TR') return [kid];
    return ['THead', 'TBody', 'TFoot'].includes(type) ? rowsOf(objects, kid) : [];
  });

/** How many columns each row has; a cell that reaches over rows counts in all of them. */
const widthsOf = (objects: PdfObjects, table: PdfValue): readonly number[] => {
  const rows = rowsOf(objects, table);
  const widths = rows.map(() => 0);
  rows.forEach((row, index) => {
    for (const cell of each(objects, at(objects, row, '/K'))) {
      const over = (key: string) => numberOf(attribute(objects, cell, key)) ?? 1;
      const last = Math.min(rows.length, index + over('/RowSpan'));
      for (let below = index; below < last; below += 1)
        widths[below] = (widths[below] ?? 0) + over('/ColSpan');
    }
  });
  return widths;
};

export const tableShape: ObjectCheck = {
  id: 'table-shape',
  title: label(
    'Tabulu rindās ir vienāds kolonnu skaits',
    'The rows of a table have the same number of columns',
  ),
  conditions: [],
  because: 'the part of 15-005 that can be seen',
  reads: 'objects',
  find: (objects) =>
    elements(objects)
      .filter((element) => typeOf(objects, element) === 'Table')
      .map((table) => [...new Set(widthsOf(objects, table))])
      .filter((widths) => widths.length > 1)
      .map((widths) => ({ page: null, where: `Table ${widths.join(', ')}` })),
};
