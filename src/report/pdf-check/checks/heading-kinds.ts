import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';
import { headings } from '../headings.ts';
import { nodesWith, walk } from '../read/reading.ts';

export const headingKinds: ReaderCheck = {
  id: 'heading-kinds',
  title: label('Virsraksti ir tikai numurēti vai tikai nenumurēti', 'Headings are all numbered or all not'),
  conditions: ['14-006', '14-007'],
  reads: 'pages',
  find: (reading) => {
    const plain = nodesWith(reading, 'H');
    const mixed = plain.length > 0 && headings(reading).length > 0;
    const crowded = reading.pages.flatMap(({ number, tree }) =>
      tree
        .flatMap(walk)
        .filter(({ children }) => children.filter(({ role }) => role === 'H').length > 1)
        .map(({ role }) => ({ page: number, where: `${role} > H, H` })),
    );
    return [...(mixed ? plain.map(({ page }) => ({ page, where: 'H' })) : []), ...crowded];
  },
};
