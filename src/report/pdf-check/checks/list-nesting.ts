import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';
import { type NestingRules, nestingFaults } from '../nesting.ts';

const rules: NestingRules = {
  L: { holds: ['Caption', 'L', 'LI'], within: null, text: false },
  LI: { holds: ['Lbl', 'LBody'], within: ['L'], text: false },
  LBody: { holds: null, within: ['LI'], text: true },
};

export const listNesting: ReaderCheck = {
  id: 'list-nesting',
  title: label('Saraksti sastāv no punktiem', 'Lists consist of items'),
  conditions: ['09-005'],
  reads: 'pages',
  find: (reading) => nestingFaults(rules, reading),
};
