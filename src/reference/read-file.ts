// A file of reference data, by what is in it: the template as CSV or workbook, or the population as PxWeb publishes it.
import { label } from '../language/label.ts';
import type { TerritoryProfile } from '../survey/dataset.ts';
import type { SheetRows } from '../workbook/sheet-rows.ts';
import { csvRows } from './csv-rows.ts';
import { readJsonStat } from './json-stat.ts';
import { readPopulation } from './population.ts';
import { type FileRows, isProfileTable, type ProfilesRead, readProfileTable } from './profile-table.ts';
import { readPxwebCsv } from './pxweb-csv.ts';

interface ReferenceFile {
  readonly bytes: Uint8Array;
  readonly year: number;
  /** What is known of the year, which facts that the file does not have are kept from. */
  readonly stored: readonly TerritoryProfile[];
  /** Opens a workbook where the server is safe from it. */
  readonly open: (bytes: Uint8Array) => Promise<SheetRows>;
}

/** Never throws, whatever the file holds. */
export async function readReferenceFile({ bytes, year, stored, open }: ReferenceFile): Promise<ProfilesRead> {
  const json = jsonIn(bytes);
  if (json !== null) {
    const counts = readJsonStat(json);
    return counts === null ? nothing : readPopulation(counts, year, stored);
  }
  const rows = await rowsIn(bytes, open);
  if ('findings' in rows) return rows;
  if (isProfileTable(rows)) return readProfileTable(rows, year, stored);
  const counts = readPxwebCsv(rows);
  return counts === null ? nothing : readPopulation(counts, year, stored);
}

async function rowsIn(bytes: Uint8Array, open: ReferenceFile['open']): Promise<FileRows | ProfilesRead> {
  // Workbooks are zip archives, or of a kind that is refused with a reason.
  const isBinary = bytes.subarray(0, 1000).includes(0);
  if (!isBinary && !(bytes[0] === 0x50 && bytes[1] === 0x4b)) return csvRows(bytes);
  const sheet = await open(bytes);
  if (sheet.kind === 'read') return sheet.rows;
  const findings = sheet.refusals.map(({ message, remedy }) => ({ cell: null, message, remedy }));
  return { profiles: [], findings, notes: [] };
}

function jsonIn(bytes: Uint8Array): unknown {
  if (!/^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 200)))) return null;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

const nothing: ProfilesRead = {
  profiles: [],
  findings: [
    {
      cell: null,
      message: label(
        'Šī nav ne pašvaldību tabula, ne iedzīvotāju tabula pa pašvaldībām un vecumiem.',
        'This is neither a table of municipalities nor one of population by municipality and age.',
      ),
      remedy: label(
        'Lejupielādējiet veidni no šīs lapas vai no statistikas datubāzes datni JSON-stat 2 vai CSV.',
        'Download the template of this page, or a JSON-stat 2 or CSV file of the statistical database.',
      ),
    },
  ],
  notes: [],
};
