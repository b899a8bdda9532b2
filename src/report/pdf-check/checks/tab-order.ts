import { label } from '../../../language/label.ts';
import type { ObjectCheck } from '../check.ts';
import { at, each, pagesOf } from '../read/objects.ts';

export const tabOrder: ObjectCheck = {
  id: 'tab-order',
  title: label('Tabulēšanas secība ir struktūras secība', 'The tab order is that of the structure'),
  conditions: ['28-008', '28-009'],
  reads: 'objects',
  find: (objects) =>
    pagesOf(objects)
      .filter(({ page }) => each(objects, at(objects, page, '/Annots')).length > 0)
      .filter(({ page }) => at(objects, page, '/Tabs') !== '/S')
      .map(({ number }) => ({ page: number, where: 'Tabs' })),
};
