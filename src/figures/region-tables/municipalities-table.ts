import type { RegionSummary } from '../../aggregate/region-summary.ts';
import { label } from '../../language/label.ts';
import { workloads } from '../../survey/code-lists.ts';
import {
  codeCell,
  codeColumn,
  numberCell,
  numberColumn,
  type SheetTable,
  textCell,
  textColumn,
} from '../table.ts';

const yes = label('jā', 'yes');
const no = label('nē', 'no');
const unknown = label('nav datu', 'no data');
const certainties = { exact: label('precīzs', 'exact'), estimate: label('aptuvens', 'estimate') };

/** What each municipality of the region says in numbers. */
export function municipalitiesTable({ municipalities }: RegionSummary): SheetTable {
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
      codeCell(one.code),
      one.name,
      textCell(one.returned ? yes : no),
      numberCell(one.participants),
      textCell(one.certainty === null ? unknown : certainties[one.certainty]),
      numberCell(one.permits),
      textCell(one.workload === null ? unknown : workloads[one.workload]),
      numberCell(one.fte, 'fte'),
      numberCell(one.projects),
    ]),
    notes: [],
  };
}
