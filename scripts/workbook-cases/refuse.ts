// Workbooks that are refused, one for each reason, named for the code of the refusal.
import { Buffer } from 'node:buffer';
import ExcelJS from 'exceljs';
import { workbookLimits } from '../../src/workbook/limits.ts';
import type { RefusalCode } from '../../src/workbook/refusals.ts';
import { edited, filledTemplate, repacked, returnOf2025, sheetNo, withPart, zipOf } from './base-workbook.ts';
import type { CaseFile } from './case-files.ts';

/** A case is made for each of these; running out of time and memory depends on the machine. */
export type RefusedByContent = Exclude<RefusalCode, 'too-slow' | 'too-complex'>;

/** Whose workbook the cases pretend to be handed in for. */
export const AWAITED = { edition: 2025, form: 'municipal', territory: 'LV0020000' } as const;

export async function refuseCases(): Promise<readonly CaseFile[]> {
  const filled = await filledTemplate(returnOf2025(AWAITED.territory));
  return Promise.all(
    Object.entries(makers).map(async ([code, { ending = 'xlsx', make }]) => ({
      name: `${code}.${ending}`,
      bytes: await make(filled),
    })),
  );
}

interface Maker {
  readonly ending?: string;
  readonly make: (filled: Uint8Array) => Promise<Uint8Array> | Uint8Array;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const WORKBOOK = 'xl/workbook.xml';

const makers: { readonly [code in RefusedByContent]: Maker } = {
  'empty-file': { make: () => new Uint8Array() },
  'too-large': { make: () => new Uint8Array(workbookLimits.fileBytes + 1).fill(80) },
  'not-a-workbook': { ending: 'pptx', make: () => zipOf([['ppt/presentation.xml', '<presentation/>']]) },
  'old-excel-file': { ending: 'xls', make: () => bytesOf(Buffer.from(OLE), 'Workbook') },
  'encrypted-workbook': { make: () => bytesOf(Buffer.from(OLE), 'EncryptedPackage') },
  'restricted-workbook': {
    make: () => bytesOf(Buffer.from(OLE), 'EncryptedPackage DRMEncryptedTransform'),
  },
  'word-document': { ending: 'doc', make: () => bytesOf(Buffer.from(OLE), 'WordDocument') },
  'email-message': { ending: 'msg', make: () => bytesOf(Buffer.from(OLE), '__properties_version1.0') },
  'pdf-file': { ending: 'pdf', make: () => bytesOf(Buffer.from('%PDF-1.7\n%\xe2\xe3\n', 'latin1')) },
  picture: { ending: 'jpg', make: () => bytesOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])) },
  shortcut: {
    ending: 'gsheet',
    make: () => bytesOf(Buffer.from('{"url":"https://docs.google.com/open?id=1","doc_id":"1"}')),
  },
  'zip-archive': { ending: 'zip', make: (filled) => zipOf([['kopskats.xlsx', filled]]) },
  'signed-container': {
    ending: 'edoc',
    make: (filled) =>
      zipOf([
        ['mimetype', 'application/vnd.etsi.asic-e+zip'],
        ['kopskats.xlsx', filled],
        ['kopskats (2).xlsx', filled],
        ['META-INF/edoc-signatures-S1.xml', '<asic:XAdESSignatures/>'],
      ]),
  },
  'flat-open-document': {
    ending: 'fods',
    make: () =>
      bytesOf(
        Buffer.from(
          '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
        ),
      ),
  },
  'xml-spreadsheet': {
    ending: 'xml',
    make: () =>
      bytesOf(
        Buffer.from(
          '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
        ),
      ),
  },
  'text-file': { ending: 'csv', make: () => bytesOf(Buffer.from('Jautājums;Atbilde\nAtļaujas;27\n')) },
  'web-page': {
    ending: 'xls',
    make: () => bytesOf(Buffer.from('<html><table><tr><td>27</td></tr></table></html>')),
  },
  'binary-workbook': {
    ending: 'xlsb',
    make: (filled) => repacked(filled, (zip) => void zip.file('xl/workbook.bin', 'x').remove(WORKBOOK)),
  },
  macros: {
    ending: 'xlsm',
    make: (filled) => repacked(filled, (zip) => void zip.file('xl/vbaProject.bin', 'x')),
  },
  'links-to-workbooks': {
    make: (filled) =>
      withPart(filled, 'xl/_rels/workbook.xml.rels', (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rIdLink" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>',
        ),
      ),
  },
  'too-many-parts': {
    make: (filled) =>
      repacked(filled, (zip) => {
        for (let index = 0; index <= workbookLimits.parts; index += 1) zip.file(`xl/media/${index}.png`, 'x');
      }),
  },
  'inflates-too-much': {
    make: (filled) =>
      repacked(
        filled,
        (zip) => void zip.file('xl/media/a.png', new Uint8Array(workbookLimits.partBytes + 1)),
      ),
  },
  'sheet-too-large': {
    make: (filled) =>
      withPart(filled, 'xl/worksheets/sheet3.xml', (xml) =>
        xml.replace('</sheetData>', `${'<row><c s="1"/><c s="1"/></row>'.repeat(1_100_000)}</sheetData>`),
      ),
  },
  'damaged-file': { make: (filled) => filled.slice(0, filled.length - 200) },
  'unsafe-names': { make: () => zipOf([['../../etc/x.xml', '<a/>']]) },
  'unsafe-xml': {
    make: (filled) =>
      withPart(filled, WORKBOOK, (xml) =>
        xml.replace('<workbook', '<!DOCTYPE x [<!ENTITY a "b">]><workbook'),
      ),
  },
  'no-identity': {
    make: async () => {
      const workbook = new ExcelJS.Workbook();
      workbook.addWorksheet('Sheet1').getCell('A1').value = 'Atļaujas';
      return new Uint8Array(await workbook.xlsx.writeBuffer());
    },
  },
  'another-format': { make: (filled) => withIdentity(filled, 'format', '99') },
  'another-edition': { make: (filled) => withIdentity(filled, 'edition', '2019') },
  'another-form': { make: (filled) => withIdentity(filled, 'form', 'regional') },
  'another-territory': { make: () => filledTemplate(returnOf2025('LV0021000')) },
  'another-survey-version': {
    make: async (filled) =>
      edited(await asOfEarlierSurvey(filled), (workbook) => {
        sheetNo(workbook, 1).getCell('B6').value = 'Koordinatora pieredze';
      }),
  },
  'unknown-sheet': {
    make: (filled) =>
      edited(filled, (workbook) => {
        workbook.addWorksheet('Piezīmes').getCell('B2').value = 'Jautāt birojā';
      }),
  },
  'renamed-sheet': {
    make: (filled) =>
      edited(filled, (workbook) => {
        sheetNo(workbook, 9).name = 'Projekti 2025';
      }),
  },
  'missing-sheet': {
    make: (filled) => edited(filled, (workbook) => workbook.removeWorksheet(sheetNo(workbook, 9).id)),
  },
  'unknown-column': {
    make: (filled) =>
      edited(filled, (workbook) => {
        sheetNo(workbook, 9).getCell('F6').value = 'Finansējums';
      }),
  },
  'retyped-headings': { make: withoutColumn },
  'moved-cells': {
    make: (filled) => edited(filled, (workbook) => sheetNo(workbook, 1).spliceRows(6, 0, [])),
  },
};

function bytesOf(start: Buffer, utf16 = ''): Uint8Array {
  return new Uint8Array(Buffer.concat([start, Buffer.from(utf16, 'utf16le')]));
}

/** A filled template that says it was made from another version of the survey. */
export function asOfEarlierSurvey(filled: Uint8Array): Promise<Uint8Array> {
  return withIdentity(filled, 'survey', '0123456789abcdef');
}

function withIdentity(filled: Uint8Array, key: string, value: string): Promise<Uint8Array> {
  return edited(filled, (workbook) => {
    workbook.getWorksheet('kopskats')?.eachRow((row) => {
      if (row.getCell(1).value === key) row.getCell(2).value = value;
    });
  });
}

/** The column C of the projects deleted and its heading typed again over the next one, with formulas that followed. */
function withoutColumn(filled: Uint8Array): Promise<Uint8Array> {
  return edited(filled, (workbook) => {
    const sheet = sheetNo(workbook, 9);
    for (let row = 7; row <= 66; row += 1) {
      sheet.getCell(row, 3).value = sheet.getCell(row, 4).value;
      sheet.getCell(row, 4).value = sheet.getCell(row, 5).value;
      sheet.getCell(row, 5).value = null;
    }
    workbook.getWorksheet('kopskats')?.eachRow((row) => {
      const [, from] = /^projects 6 ([45])$/.exec(String(row.getCell(4).value)) ?? [];
      const formula = row.getCell(5).formula;
      if (from === undefined || formula === undefined) return;
      const [old, now] = from === '4' ? ['D6', 'C6'] : ['E6', 'D6'];
      row.getCell(5).value = { formula: formula.replaceAll(old, now), result: 600_000 + Number(from) - 1 };
    });
  });
}
