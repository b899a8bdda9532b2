// An Office Open XML workbook (.xlsx) as a spreadsheet. Everything is found by relationships, as ISO 29500-2 says.
import { refusal, WorkbookRefused } from '../refusals.ts';
import type { Sheet, Spreadsheet } from '../spreadsheet.ts';
import { parseXml, prefixed } from '../xml.ts';
import { readFormats } from './formats.ts';
import type { OpcPackage, Relation } from './opc.ts';
import { readWorksheet } from './read-sheet.ts';
import { readSharedStrings } from './strings.ts';

/** A sheet as the main part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relation: Relation;
}

export interface WorkbookPart {
  readonly name: string;
  readonly sheets: readonly SheetEntry[];
  readonly relations: readonly Relation[];
  readonly is1904: boolean;
  /** Whether it names workbooks that its formulas refer to. */
  readonly hasExternalReferences: boolean;
}

/** The main part; null where the package is no workbook in XML. */
export function readWorkbookPart(opc: OpcPackage): WorkbookPart | null {
  const { main } = opc;
  const content = main === null ? null : opc.part(main);
  if (main === null || content === null) return null;
  const relations = opc.relations(main);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: SheetEntry[] = [];
  let root: string | null = null;
  let is1904 = false;
  let hasExternalReferences = false;
  parseXml(content, main, {
    open: (name, attributes) => {
      root ??= name;
      if (name === 'workbookPr') is1904 = /^(1|true|on)$/i.test(attributes.date1904 ?? '');
      if (name === 'externalReference') hasExternalReferences = true;
      if (name !== 'sheet') return;
      const relation = byId.get(prefixed(attributes, 'id') ?? '');
      if (relation === undefined) throw new WorkbookRefused(refusal('damaged-file', attributes.name ?? main));
      const { name: title = '', state = 'visible' } = attributes;
      sheets.push({ name: title, isHidden: state !== 'visible', relation });
    },
  });
  return root === 'workbook' ? { name: main, sheets, relations, is1904, hasExternalReferences } : null;
}

/** All sheets with cells; sheets that hold a chart or a dialog alone have none. */
export function readXlsx(opc: OpcPackage, workbook: WorkbookPart, count: () => void): Spreadsheet {
  const partOf = (type: string): { readonly name: string; readonly content: Uint8Array } | null => {
    const name = workbook.relations.find((relation) => relation.type === type)?.target;
    const content = name === undefined ? null : opc.part(name);
    return name === undefined || content === null ? null : { name, content };
  };
  const strings = partOf('sharedStrings');
  const styles = partOf('styles');
  const context = {
    strings: strings === null ? [] : readSharedStrings(strings.content, strings.name),
    formats: styles === null ? [] : readFormats(styles.content, styles.name),
    is1904: workbook.is1904,
    count,
  };
  const sheets = workbook.sheets.map((entry): Sheet => {
    const { target, type } = entry.relation;
    if (type !== 'worksheet') return { ...entry, cells: new Map(), links: [] };
    const content = opc.part(target);
    if (content === null) throw new WorkbookRefused(refusal('damaged-file', entry.name));
    return readWorksheet(content, target, entry, opc.relations(target), context);
  });
  return { sheets };
}
