import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';
import { nodesWith } from '../read/reading.ts';

export const formulaAlternative: ReaderCheck = {
  id: 'formula-alternative',
  title: label('Katrai formulai ir alternatīvais teksts', 'Every formula has alternative text'),
  conditions: ['17-002'],
  reads: 'pages',
  find: (reading) =>
    nodesWith(reading, 'Formula')
      .filter(({ node }) => !node.alt?.trim())
      .map(({ page }) => ({ page, where: 'Formula' })),
};
