import { label } from '../../../language/label.ts';
import type { ObjectCheck } from '../check.ts';
import { at, each, type PdfObjects, type PdfValue } from '../read/objects.ts';
import { attribute, elements, typeOf } from '../structure.ts';

const scopes: readonly PdfValue[] = ['/Row', '/Column', '/Both'];

const cellsOf = (objects: PdfObjects, table: PdfValue): readonly PdfValue[] =>
  each(objects, at(objects, table, '/K')).flatMap((kid) => {
    const type = typeOf(objects, kid);
    if (type === 'TH' || type === 'TD') return [kid];
    return ['THead', 'TBody', 'TFoot', 'TR'].includes(type) ? cellsOf(objects, kid) : [];
  });

export const headerScope: ObjectCheck = {
  id: 'header-scope',
  title: label(
    'Tabulu galvas šūnās ir norādīts, uz ko tās attiecas',
    'Header cells of tables say what they head',
  ),
  conditions: ['15-003'],
  reads: 'objects',
  find: (objects) =>
    elements(objects)
      .filter((element) => typeOf(objects, element) === 'Table')
      .map((table) => cellsOf(objects, table))
      .filter((cells) => !cells.some((cell) => attribute(objects, cell, '/Headers') !== null))
      .flatMap((cells) =>
        cells
          .filter((cell) => typeOf(objects, cell) === 'TH')
          .filter((cell) => !scopes.includes(attribute(objects, cell, '/Scope')))
          .map(() => ({ page: null, where: 'TH' })),
      ),
};
