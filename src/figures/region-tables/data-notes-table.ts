import type { RegionSummary } from '../../aggregate/region-summary.ts';
import { label } from '../../language/label.ts';
import { respondentLabel } from '../../survey/respondent.ts';
import { inBoth, inCode, inText, type SummaryTable } from '../summary-table.ts';
import { codeColumn, textColumn } from './words.ts';

const none = label('nav saņemts', 'none yet');

/** The queries that returns raised, and what was said to them in the words of the respondents. */
export function dataNotesTable({ dataNotes }: Pick<RegionSummary, 'dataNotes'>): SummaryTable {
  return {
    id: 'data-notes',
    sheet: label('Datu piezīmes', 'Data notes'),
    caption: label('Datu precizējumi un paskaidrojumi', 'Queries about the data, and explanations'),
    columns: [
      codeColumn(label('Iesniedzēja kods', 'Code of the respondent')),
      textColumn(label('Iesniedzējs', 'Respondent'), 2),
      textColumn(label('Kas jāprecizē', 'Query'), 5),
      textColumn(label('Paskaidrojums', 'Explanation'), 2.4),
    ],
    rows: dataNotes.map(({ territory, message, explanation }) => [
      inCode(territory),
      inText(respondentLabel(territory)),
      inText(message),
      explanation === null ? inText(none) : inBoth(explanation),
    ]),
    notes: [],
  };
}
