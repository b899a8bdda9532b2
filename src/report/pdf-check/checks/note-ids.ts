import { label } from '../../../survey/label.ts';
import type { ObjectCheck } from '../check.ts';
import { at, textOf } from '../read/objects.ts';
import { elements, typeOf } from '../structure.ts';

export const noteIds: ObjectCheck = {
  id: 'note-ids',
  title: label('Katrai vērei ir savs identifikators', 'Every note has an identity of its own'),
  conditions: ['19-003', '19-004'],
  reads: 'objects',
  find: (objects) => {
    const seen = new Set<string>();
    return elements(objects)
      .filter((element) => typeOf(objects, element) === 'Note')
      .flatMap((note) => {
        const id = textOf(at(objects, note, '/ID')) ?? '';
        const isNew = id !== '' && !seen.has(id);
        seen.add(id);
        return isNew ? [] : [{ page: null, where: `Note ${id}`.trim() }];
      });
  },
};
