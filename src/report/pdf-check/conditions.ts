// The failure conditions of the Matterhorn Protocol 1.1 (PDF Association), which takes PDF/UA-1 apart into 137
// questions, and those that no check here decides. Their wording: https://pdfa.org/resource/the-matterhorn-protocol/

/** Checkpoint and number, such as `13-004`. */
export type ConditionId = `${number}-${number}`;

/** Software can decide it; it takes a person; or the protocol wants no test. */
export type DecidedBy = 'machine' | 'human' | 'none';

/** For each checkpoint from 01 on, its conditions in order: m for machine, h for human, - for none. */
const protocol =
  'hhmmmhm mhmm hhh h hhh mmmh mm hh hhhmmmmm m mmmmmmh h hhhmhhhh hmmhhmm hhmhh hhh hmm hh hhmm mmm m h - h m mm - ' +
  'hmhmmmmmmmmmhmmmmm h mm mmmmmmmmmhmmmmmmmmmmmmmmmmmmmm';

const decidedBy = (letter: string): DecidedBy =>
  letter === 'm' ? 'machine' : letter === 'h' ? 'human' : 'none';

/** Every condition in the order of the protocol. */
export const conditions: ReadonlyMap<ConditionId, DecidedBy> = new Map(
  protocol.split(' ').flatMap((letters, checkpoint) =>
    [...letters].map((letter, index): [ConditionId, DecidedBy] => {
      const number = String(index + 1).padStart(3, '0');
      return [`${String(checkpoint + 1).padStart(2, '0')}-${number}` as ConditionId, decidedBy(letter)];
    }),
  ),
);

/** Conditions without a check, and why books do not meet them or who has to look. */
export const notChecked: readonly { readonly conditions: readonly ConditionId[]; readonly why: string }[] = [
  {
    conditions: ['01-001', '01-002'],
    why: 'only rules, surfaces, running heads, page numbers and repeated table heads are painted as artifacts',
  },
  {
    conditions: ['01-006', '09-002', '09-003', '14-001', '15-001', '15-002', '16-003', '19-001', '19-002'],
    why: 'the tag follows from the kind of block; what an editor writes as a paragraph stays a paragraph',
  },
  { conditions: ['02-002'], why: 'books use standard structure types only and have no role map' },
  {
    conditions: ['03-001', '03-002', '03-003', '05-001', '05-002', '05-003', '29-001'],
    why: 'books have no scripts, sound or film; `known-objects` refuses them',
  },
  {
    conditions: ['04-001'],
    why: 'every chart prints its values, and the words “nav datu” where there is none; classes of maps differ in lightness, what is unknown is hatched, and numbers and tables say the same; a person looks at new charts and maps',
  },
  { conditions: ['06-004'], why: 'the title is that of the report; its editor answers for it' },
  { conditions: ['08-001', '08-002'], why: 'no text comes from optical character recognition' },
  {
    conditions: ['09-001', '28-001'],
    why: 'blocks are tagged in the order in which they are written, footnotes at their references; tests compare the text in that order with the blocks',
  },
  {
    conditions: ['11-007'],
    why: 'answers do not say their language: English passages of running text are found by their words and tagged, names, table cells and other languages are not; a golden file lists what is tagged in the returns of 2025, and a person reviews it',
  },
  { conditions: ['12-001'], why: 'no character is stretched or put together from parts' },
  {
    conditions: ['13-001', '13-005', '13-006', '13-008'],
    why: 'every chart and map is one Figure with alternative text; all other graphics are artifacts',
  },
  { conditions: ['13-002', '28-003', '28-013'], why: 'links are text, without backgrounds and image maps' },
  {
    conditions: ['13-003'],
    why: 'the caption of a table is in the table; number and title of a figure are a Caption before it, because alternative text replaces everything inside a Figure',
  },
  { conditions: ['13-007'], why: 'every chart and every map has its data as a table in the annex' },
  { conditions: ['14-004', '14-005'], why: 'headings are H1 to H4' },
  {
    conditions: ['15-004', '15-005'],
    why: 'tables come from data with one header row and one header column',
  },
  { conditions: ['16-001', '16-002'], why: 'lists have bullets or labels, no numbers' },
  { conditions: ['17-001'], why: 'books have no formulas' },
  {
    conditions: ['18-001', '18-002'],
    why: 'running heads and page numbers are pagination artifacts; that each is classed is checked',
  },
  { conditions: ['22-001'], why: 'books have no article threads' },
  { conditions: ['23-001', '27-001'], why: 'the protocol asks for no test of its own' },
  { conditions: ['24-001'], why: 'books have no forms' },
  {
    conditions: ['26-001'],
    why: 'readers refuse such a file, so the check ends with the problem `unreadable-pdf`',
  },
  { conditions: ['31-010'], why: 'both fonts are under the SIL Open Font Licence, which allows embedding' },
];
