import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';
import { headings } from '../headings.ts';

export const firstHeading: ReaderCheck = {
  id: 'first-heading',
  title: label('Pirmais virsraksts ir pirmā līmeņa', 'The first heading is of the first level'),
  conditions: ['14-002'],
  reads: 'pages',
  find: (reading) =>
    headings(reading)
      .slice(0, 1)
      .filter(({ level }) => level !== 1)
      .map(({ page, level }) => ({ page, where: `H${level}` })),
};
