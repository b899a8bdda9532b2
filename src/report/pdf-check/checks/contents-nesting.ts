import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';
import { type NestingRules, nestingFaults } from '../nesting.ts';

const rules: NestingRules = {
  TOC: { holds: ['Caption', 'TOC', 'TOCI'], within: null, text: false },
  TOCI: { holds: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'], within: ['TOC'], text: false },
};

export const contentsNesting: ReaderCheck = {
  id: 'contents-nesting',
  title: label('Satura rādītājs sastāv no ierakstiem', 'The contents consist of entries'),
  conditions: ['09-006'],
  reads: 'pages',
  find: (reading) => nestingFaults(rules, reading),
};
