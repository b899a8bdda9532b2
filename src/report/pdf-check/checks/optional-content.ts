import { label } from '../../../language/label.ts';
import type { ObjectCheck } from '../check.ts';
import { at, catalog, each, textOf } from '../read/objects.ts';

export const optionalContent: ObjectCheck = {
  id: 'optional-content',
  title: label(
    'Slāņi, ja tādi ir, ir nosaukti un nepārslēdzas paši',
    'Layers, if any, are named and do not switch by themselves',
  ),
  conditions: ['20-001', '20-002', '20-003'],
  reads: 'objects',
  find: (objects) => {
    const layers = at(objects, catalog(objects), '/OCProperties');
    if (layers === null) return [];
    const configurations = [at(objects, layers, '/D'), ...each(objects, at(objects, layers, '/Configs'))];
    return configurations.flatMap((configuration) => [
      ...(textOf(at(objects, configuration, '/Name')) ? [] : [{ page: null, where: 'OCProperties Name' }]),
      ...(at(objects, configuration, '/AS') === null ? [] : [{ page: null, where: 'OCProperties AS' }]),
    ]);
  },
};
