import type { RegionSummary } from '../../aggregate/region-summary.ts';
import { label } from '../../language/label.ts';
import { workloads } from '../../survey/code-lists.ts';
import { inBoth, inCode, inNumber, inText, type SummaryTable } from '../summary-table.ts';
import { codeColumn, numberColumn, textColumn } from './words.ts';

const yes = label('jā', 'yes');
const no = label('nē', 'no');
const unknown = label('nav datu', 'no data');
const certainties = { exact: label('precīzs', 'exact'), estimate: label('aptuvens', 'estimate') };

/** What each municipality of the region says in numbers. */
export function municipalitiesTable({ municipalities }: RegionSummary): SummaryTable {
  return {
    id: 'municipalities',
    sheet: label('Pašvaldības', 'Municipalities'),
    caption: label('Reģiona pašvaldības', 'Municipalities of the region'),
    columns: [
      codeColumn(label('ATVK', 'ATVK')),
      textColumn(label('Pašvaldība', 'Municipality'), 2.65),
      textColumn(label('Iesniegums saņemts', 'Return received'), 1.2),
      numberColumn(label('Iesaistītie iedzīvotāji', 'Participants'), 1.2),
      textColumn(label('Skaita veids', 'Kind of count'), 1.1),
      numberColumn(label('Izsniegtās atļaujas', 'Permits issued'), 1.1),
      textColumn(label('Koordinatora slodze', 'Workload of the coordinator'), 2.5),
      numberColumn(label('Slodzes apmērs', 'Full-time equivalents'), 1),
      numberColumn(label('Projekti', 'Projects'), 1),
    ],
    rows: municipalities.map((one) => [
      inCode(one.code),
      inBoth(one.name),
      inText(one.returned ? yes : no),
      inNumber(one.participants),
      inText(one.certainty === null ? unknown : certainties[one.certainty]),
      inNumber(one.permits),
      inText(one.workload === null ? unknown : workloads[one.workload]),
      inNumber(one.fte, 'fte'),
      inNumber(one.projects),
    ]),
    notes: [],
  };
}
