import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';
import { headings } from '../headings.ts';

export const headingLevels: ReaderCheck = {
  id: 'heading-levels',
  title: label('Virsraksti neizlaiž nevienu līmeni', 'Headings skip no level'),
  conditions: ['14-003'],
  reads: 'pages',
  find: (reading) =>
    headings(reading).flatMap(({ page, level }, index, all) => {
      const before = all[index - 1];
      return before && level > before.level + 1 ? [{ page, where: `H${before.level} > H${level}` }] : [];
    }),
};
