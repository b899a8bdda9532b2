// From bytes to a spreadsheet, or why it is not opened.
import type { Label } from '../language/label.ts';
import { containerRefusal, fileKindRefusal } from './file-kind.ts';
import type { WorkbookLimits } from './limits.ts';
import { isOds, readOds } from './ods/read-ods.ts';
import { type Refusal, refusal, WorkbookRefused } from './refusals.ts';
import { containerNote, workbookInContainer } from './signed-container.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { type OpcPackage, openPackage, partKey } from './xlsx/opc.ts';
import { readWorkbookPart, readXlsx, type SheetEntry, type WorkbookPart } from './xlsx/read-xlsx.ts';
import { readZip, type ZipParts } from './zip.ts';

export type OpenedSpreadsheet =
  | {
      readonly kind: 'opened';
      readonly spreadsheet: Spreadsheet;
      /** Of the workbook, also where it came in a signed container. */
      readonly parts: ZipParts;
      readonly notes: readonly Label[];
    }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/**
 * Opens an .xlsx or .ods file, also in a signed container. Whatever is wrong with it is a refusal; nothing of the file
 * is believed unseen.
 */
export async function openSpreadsheet(bytes: Uint8Array, limits: WorkbookLimits): Promise<OpenedSpreadsheet> {
  try {
    const outer = await readParts(bytes, limits);
    const enclosed = workbookInContainer(outer);
    if (enclosed === null) return opened(outer, limits, []);
    if (enclosed.content === null) return { kind: 'refused', refusals: [refusal('too-large')] };
    return opened(await readParts(enclosed.content, limits), limits, [containerNote(enclosed)]);
  } catch (error) {
    if (error instanceof WorkbookRefused) return { kind: 'refused', refusals: [error.refusal] };
    throw error;
  }
}

async function readParts(bytes: Uint8Array, limits: WorkbookLimits): Promise<ZipParts> {
  const byKind = bytes.length > limits.fileBytes ? refusal('too-large') : fileKindRefusal(bytes);
  if (byKind !== null) throw new WorkbookRefused(byKind);
  return readZip(bytes, limits);
}

function opened(parts: ZipParts, limits: WorkbookLimits, notes: readonly Label[]): OpenedSpreadsheet {
  const byContainer = containerRefusal(parts);
  if (byContainer !== null) throw new WorkbookRefused(byContainer);
  return { kind: 'opened', spreadsheet: readSpreadsheet(parts, limits), parts, notes };
}

function readSpreadsheet(parts: ZipParts, limits: WorkbookLimits): Spreadsheet {
  let cells = 0;
  const count = (): void => {
    cells += 1;
    if (cells > limits.cells) throw new WorkbookRefused(refusal('too-complex'));
  };
  if (isOds(parts)) return readOds(parts, count);
  const opc = openPackage(parts);
  const workbook = readWorkbookPart(opc);
  refuseTooLarge(workbook, parts);
  if (workbook === null) throw new WorkbookRefused(refusal('not-a-workbook'));
  refuseMacros(opc, workbook, parts);
  refuseExternalWorkbooks(opc, workbook);
  return readXlsx(opc, workbook, count);
}

function refuseMacros(opc: OpcPackage, workbook: WorkbookPart, parts: ZipParts): void {
  const isMacro = ({ type }: { readonly type: string }): boolean =>
    /^vbaProject$|^xl(Intl)?Macrosheet$/i.test(type);
  const hasMacros =
    opc.contentType(workbook.name).includes('macroenabled') ||
    workbook.relations.some(isMacro) ||
    parts.some(({ name }) => /(^|\/)vbaproject\.bin$/i.test(name));
  if (hasMacros) throw new WorkbookRefused(refusal('macros'));
}

/** Results of formulas with links to other workbooks are as old as whoever last followed them. */
function refuseExternalWorkbooks(opc: OpcPackage, workbook: WorkbookPart): void {
  const linked = workbook.relations.filter(({ type }) => type === 'externalLink');
  if (linked.length === 0 && !workbook.hasExternalReferences) return;
  const names = linked
    .slice(0, 8)
    .flatMap(({ target }) => opc.relations(target).slice(0, 1))
    .map(({ target }) => target.replaceAll('%20', ' ').split(/[\\/]/).at(-1) ?? '');
  throw new WorkbookRefused(
    refusal('links-to-workbooks', names.filter((name) => name !== '').join(', ') || null),
  );
}

/** A sheet that is too large is mostly formatting dragged far down, which its person can delete. */
function refuseTooLarge(workbook: WorkbookPart | null, parts: ZipParts): void {
  const tooLarge = parts.find(({ content }) => content === null);
  if (tooLarge === undefined) return;
  const isIt = ({ relation }: SheetEntry): boolean => partKey(relation.target) === partKey(tooLarge.name);
  const sheet = workbook?.sheets.find(isIt);
  throw new WorkbookRefused(
    sheet === undefined
      ? refusal('inflates-too-much', tooLarge.name)
      : refusal('sheet-too-large', sheet.name),
  );
}
