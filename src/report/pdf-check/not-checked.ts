// The failure conditions that no check decides, and why the book does not meet them or who has to look.
import type { ConditionId } from './matterhorn.ts';

interface Unchecked {
  readonly conditions: readonly ConditionId[];
  readonly why: string;
}

export const notChecked: readonly Unchecked[] = [
  {
    conditions: ['01-001', '01-002'],
    why: 'only rules, surfaces, running heads, page numbers and repeated heads of tables are painted as artifacts',
  },
  {
    conditions: ['01-006', '09-002', '09-003', '14-001', '15-001', '15-002', '16-003', '19-001', '19-002'],
    why: 'the tag follows from the kind of block; what an editor writes as a paragraph stays a paragraph',
  },
  { conditions: ['02-002'], why: 'the book uses standard types only and has no role map' },
  {
    conditions: ['03-001', '03-002', '03-003', '05-001', '05-002', '05-003', '29-001'],
    why: 'the book has no scripts, sound or film; the checks of annotations and of archiving refuse them',
  },
  {
    conditions: ['04-001'],
    why: 'values stand beside their marks in every chart, and the words “nav datu” where there is none; on maps classes differ in lightness, what is unknown is hatched, and numbers and tables say the same; a person looks at new charts and maps',
  },
  { conditions: ['06-004'], why: 'the title is that of the report; its editor answers for it' },
  { conditions: ['08-001', '08-002'], why: 'nothing is recognised from pictures' },
  {
    conditions: ['09-001', '28-001'],
    why: 'blocks are tagged in the order in which they are written, footnotes where their marks stand; tests compare the text in that order with the blocks',
  },
  {
    conditions: ['11-007'],
    why: 'answers do not say their language: English passages of running text are found by their words and marked, names, cells of tables and other languages are not; a golden file lists what is marked in the returns of 2025, and a person reviews it',
  },
  { conditions: ['12-001'], why: 'no character is stretched or put together from parts' },
  {
    conditions: ['13-001', '13-005', '13-006', '13-008'],
    why: 'every chart and map is one Figure with alternative text; there is no other graphic but artifacts',
  },
  { conditions: ['13-002', '28-003', '28-013'], why: 'links are text, without backgrounds and image maps' },
  {
    conditions: ['13-003'],
    why: 'the caption of a table is in the table; number and title of a figure are a Caption before it, because alternative text takes the place of all that is inside a Figure',
  },
  { conditions: ['13-007'], why: 'every diagram and every map has its data as a table in the annex' },
  { conditions: ['14-004', '14-005'], why: 'headings are H1 to H4' },
  {
    conditions: ['15-004', '15-005'],
    why: 'tables come from data with one header row and one header column',
  },
  { conditions: ['16-001', '16-002'], why: 'lists have bullets or labels, no numbers' },
  { conditions: ['17-001'], why: 'the book has no formulas' },
  {
    conditions: ['18-001', '18-002'],
    why: 'running heads and page numbers are artifacts of pagination; that each is classed is checked',
  },
  { conditions: ['22-001'], why: 'there are no article threads' },
  { conditions: ['23-001', '27-001'], why: 'the protocol asks for no test of its own' },
  { conditions: ['24-001'], why: 'there are no forms' },
  {
    conditions: ['26-001'],
    why: 'readers refuse such a file, so the check ends with the problem `unreadable-pdf`',
  },
  { conditions: ['31-010'], why: 'both fonts are under the SIL Open Font Licence, which allows embedding' },
];
