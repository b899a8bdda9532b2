import type { RegionSummary } from '../../aggregate/region-summary.ts';
import { label } from '../../language/label.ts';
import { respondentLabel } from '../../survey/respondent.ts';
import { codeCell, codeColumn, type SheetTable, textCell, textColumn } from '../table.ts';

const none = label('nav saņemts', 'none yet');

/** The queries that returns raised, and what was said to them in the words of the respondents. */
export function dataNotesTable({ dataNotes }: Pick<RegionSummary, 'dataNotes'>): SheetTable {
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
      codeCell(territory),
      textCell(respondentLabel(territory)),
      textCell(message),
      explanation === null ? textCell(none) : explanation,
    ]),
    notes: [],
  };
}
