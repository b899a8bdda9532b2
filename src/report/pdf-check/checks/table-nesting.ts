import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';
import { type NestingRules, nestingFaults } from '../nesting.ts';

const rules: NestingRules = {
  Table: { holds: ['Caption', 'THead', 'TBody', 'TFoot', 'TR'], within: null, text: false },
  THead: { holds: ['TR'], within: ['Table'], text: false },
  TBody: { holds: ['TR'], within: ['Table'], text: false },
  TFoot: { holds: ['TR'], within: ['Table'], text: false },
  TR: { holds: ['TH', 'TD'], within: ['Table', 'THead', 'TBody', 'TFoot'], text: false },
  TH: { holds: null, within: ['TR'], text: true },
  TD: { holds: null, within: ['TR'], text: true },
};

export const tableNesting: ReaderCheck = {
  id: 'table-nesting',
  title: label('Tabulas sastāv no rindām un šūnām', 'Tables consist of rows and cells'),
  conditions: ['09-004'],
  reads: 'pages',
  find: (reading) => nestingFaults(rules, reading),
};
