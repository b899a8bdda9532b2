import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';
import { nodesWith } from '../read/reading.ts';

export const figureAlternative: ReaderCheck = {
  id: 'figure-alternative',
  title: label('Katram attēlam ir alternatīvais teksts', 'Every figure has alternative text'),
  conditions: ['13-004'],
  reads: 'pages',
  find: (reading) =>
    nodesWith(reading, 'Figure')
      .filter(({ node }) => !node.alt?.trim())
      .map(({ page }) => ({ page, where: 'Figure' })),
};
