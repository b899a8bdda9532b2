import { label } from '../../../language/label.ts';
import type { ObjectCheck } from '../check.ts';
import { at, catalog, each, type PdfObjects, type PdfValue, textOf } from '../read/objects.ts';
import { elements, typeOf } from '../structure.ts';

/** Where the identities of a file are listed, at whatever depth of the tree. */
const listed = (objects: PdfObjects): ReadonlySet<string> => {
  const names = (node: PdfValue): readonly string[] => [
    ...each(objects, at(objects, node, '/Names')).flatMap((name) => textOf(name) ?? []),
    ...each(objects, at(objects, node, '/Kids')).flatMap(names),
  ];
  return new Set(names(at(objects, catalog(objects), '/StructTreeRoot', '/IDTree')));
};

export const noteIds: ObjectCheck = {
  id: 'note-ids',
  title: label('Katrai vērei ir savs identifikators', 'Every note has an identity of its own'),
  conditions: ['19-003', '19-004'],
  because: 'also the list of identities, IDTree, ISO 32000-1, 14.7.2',
  reads: 'objects',
  find: (objects) => {
    const known = listed(objects);
    const seen = new Set<string>();
    return elements(objects)
      .filter((element) => typeOf(objects, element) === 'Note')
      .flatMap((note) => {
        const id = textOf(at(objects, note, '/ID')) ?? '';
        const isNew = id !== '' && !seen.has(id) && known.has(id);
        seen.add(id);
        return isNew ? [] : [{ page: null, where: `Note ${id}`.trim() }];
      });
  },
};
