// Checkpoints 15 and 19 of the Matterhorn Protocol: tables and footnotes, by their elements in the structure tree.
import { label } from '../../language/label.ts';
import { type Check, inDocument } from './check.ts';
import { at, catalog, each, type PdfObjects, type PdfValue, stringOf } from './read-objects.ts';

/** The elements of a type at or below a node of the structure tree, in reading order. */
const elements = (objects: PdfObjects, node: PdfValue, type: string): readonly PdfValue[] =>
  each(objects, at(objects, node, '/K')).flatMap((kid) => [
    ...(at(objects, kid, '/S') === type ? [kid] : []),
    ...elements(objects, kid, type),
  ]);

const inTree = (objects: PdfObjects, type: string): readonly PdfValue[] =>
  elements(objects, at(objects, catalog(objects), '/StructTreeRoot'), type);

const attribute = (objects: PdfObjects, element: PdfValue, key: string): PdfValue =>
  each(objects, at(objects, element, '/A'))
    .map((attributes) => at(objects, attributes, key))
    .find((value) => value !== null) ?? null;

/** The identities that the file lists, at every depth of the tree. */
const listedIds = (objects: PdfObjects, node: PdfValue): readonly string[] => [
  ...each(objects, at(objects, node, '/Names')).map(stringOf),
  ...each(objects, at(objects, node, '/Kids')).flatMap((kid) => listedIds(objects, kid)),
];

export const tableAndNoteChecks: readonly Check[] = [
  {
    id: 'header-scope',
    title: label(
      'Tabulu galvas šūnās ir norādīts, uz ko tās attiecas',
      'Header cells of tables say what they head',
    ),
    conditions: ['15-003'],
    because: 'stricter: Headers do not replace Scope',
    reads: 'objects',
    find: (objects) =>
      inDocument(
        inTree(objects, '/TH')
          .filter((cell) => !['/Row', '/Column'].includes(String(attribute(objects, cell, '/Scope'))))
          .map(() => 'TH'),
      ),
  },
  {
    id: 'table-shape',
    title: label(
      'Tabulu rindās ir vienāds kolonnu skaits',
      'The rows of a table have the same number of columns',
    ),
    conditions: [],
    because: 'the part of 15-005 that software can see; stricter: no cell spans rows or columns',
    reads: 'objects',
    find: (objects) =>
      inTree(objects, '/Table').flatMap((table) => {
        const rows = elements(objects, table, '/TR').map((row) => each(objects, at(objects, row, '/K')));
        const widths = [...new Set(rows.map((cells) => cells.length))];
        const spans = ['/ColSpan', '/RowSpan'].filter((key) =>
          rows.flat().some((cell) => attribute(objects, cell, key) !== null),
        );
        return inDocument([...(widths.length > 1 ? [`Table ${widths.join(', ')}`] : []), ...spans]);
      }),
  },
  {
    id: 'note-ids',
    title: label('Katrai vērei ir savs identifikators', 'Every note has an identity of its own'),
    conditions: ['19-003', '19-004'],
    because: 'also the list of identities, IDTree, ISO 32000-1, 14.7.2',
    reads: 'objects',
    find: (objects) => {
      const listed = listedIds(objects, at(objects, catalog(objects), '/StructTreeRoot', '/IDTree'));
      const ids = inTree(objects, '/Note').map((note) => stringOf(at(objects, note, '/ID')));
      return inDocument(
        ids
          .filter((id, index) => id === '' || ids.indexOf(id) < index || !listed.includes(id))
          .map((id) => `Note ${id}`.trim()),
      );
    },
  },
];
