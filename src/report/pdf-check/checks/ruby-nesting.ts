import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';
import { type NestingRules, nestingFaults } from '../nesting.ts';

const rules: NestingRules = {
  Ruby: { holds: ['RB', 'RT', 'RP'], within: null, text: false },
  RB: { holds: null, within: ['Ruby'], text: true },
  RT: { holds: null, within: ['Ruby'], text: true },
  RP: { holds: null, within: ['Ruby'], text: true },
  Warichu: { holds: ['WT', 'WP'], within: null, text: false },
  WT: { holds: null, within: ['Warichu'], text: true },
  WP: { holds: null, within: ['Warichu'], text: true },
};

export const rubyNesting: ReaderCheck = {
  id: 'ruby-nesting',
  title: label('Ruby un Warichu daļas ir savās vietās', 'The parts of Ruby and Warichu are in their places'),
  conditions: ['09-007', '09-008'],
  reads: 'pages',
  find: (reading) => nestingFaults(rules, reading),
};
