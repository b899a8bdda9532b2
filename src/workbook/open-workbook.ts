// From bytes to an open workbook, or why it is not opened. Everything dangerous is refused on the parts of the
// container, before the parser sees any of it.
import { Buffer } from 'node:buffer';
import ExcelJS from 'exceljs';
import { fileKindRefusal } from './file-kind.ts';
import type { WorkbookLimits } from './limits.ts';
import { type Refusal, refusal } from './refusals.ts';
import { readableSheet } from './sheet-xml.ts';
import { storedZip } from './stored-zip.ts';
import { inflateParts, type Parts } from './zip-parts.ts';

export type OpenedWorkbook =
  | { readonly kind: 'opened'; readonly workbook: ExcelJS.Workbook }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/**
 * `reading` takes the answers only: notes, pictures, validations and formats stay closed, of which a hostile
 * file could hold millions. `marking` takes everything, so that the person gets their own workbook back.
 */
export type Purpose = 'reading' | 'marking';

export async function openWorkbook(
  bytes: Uint8Array,
  purpose: Purpose,
  limits: WorkbookLimits,
): Promise<OpenedWorkbook> {
  const byKind = bytes.length > limits.fileBytes ? refusal('too-large') : fileKindRefusal(bytes);
  if (byKind !== null) return { kind: 'refused', refusals: [byKind] };
  const parts = await inflateParts(bytes, limits);
  if ('code' in parts) return { kind: 'refused', refusals: [parts] };
  const unsafe = contentRefusals(parts);
  if (unsafe.length > 0) return { kind: 'refused', refusals: unsafe };

  const workbook = new ExcelJS.Workbook();
  const kept = purpose === 'reading' ? partsWithAnswers(parts) : parts;
  const options = purpose === 'reading' ? { ignoreNodes: [...NODES_WITHOUT_ANSWERS] } : {};
  try {
    await workbook.xlsx.load(storedZip(withReadableSheets(kept)).buffer, options);
  } catch {
    // Whatever the parser stumbles over, the person's way out is the same: open and save the file anew.
    return { kind: 'refused', refusals: [refusal('damaged-file')] };
  }
  return { kind: 'opened', workbook };
}

function withReadableSheets(parts: Parts): Parts {
  return new Map([...parts].map(([path, part]) => [path, SHEET.test(path) ? readableSheet(part) : part]));
}

const MAIN = 'xl/workbook.xml';

/** What a container holds that a survey's workbook never does. */
function contentRefusals(parts: Parts): readonly Refusal[] {
  const paths = [...parts.keys()].map((path) => path.toLowerCase());
  const found: Refusal[] = [];
  const mimetype = parts.get('mimetype')?.toString('latin1') ?? '';
  if (mimetype.startsWith('application/vnd.oasis.opendocument')) return [refusal('open-document')];
  if (paths.includes('xl/workbook.bin')) return [refusal('binary-workbook')];
  const main = parts.get(MAIN);
  const types = parts.get('[Content_Types].xml');
  if (main === undefined || types === undefined) return [refusal('not-a-workbook')];
  const unsafe = [...parts].find(([path, part]) => isXml(path) && !isSafeXml(part));
  if (unsafe !== undefined) found.push(refusal('unsafe-xml', unsafe[0]));
  if (paths.some((path) => path.endsWith('.bin') && path.includes('vba')) || types.includes('macroEnabled'))
    found.push(refusal('macros'));
  if (paths.some((path) => path.startsWith('xl/externallinks/')) || main.includes('<externalReference'))
    found.push(refusal('links-to-workbooks', linkedFiles(parts)));
  if (main.includes('http://purl.oclc.org/ooxml')) found.push(refusal('strict-workbook'));
  return found;
}

/** The names of the workbooks that are linked, as far as they are told. */
function linkedFiles(parts: Parts): string | null {
  const relations = [...parts].filter(([path]) => /^xl\/externallinks\/_rels\//i.test(path)).slice(0, 8);
  const names = relations.flatMap(([, part]) => {
    const [, target] = /\bTarget="([^"]{1,500})"/.exec(part.toString('utf8')) ?? [];
    return target?.replaceAll('%20', ' ').split(/[\\/]/).at(-1) ?? [];
  });
  return names.length > 0 ? names.join(', ') : null;
}

function isXml(path: string): boolean {
  return /\.(xml|rels|vml)$/i.test(path);
}

/** UTF-8 without any document type: neither entities nor outside definitions can come in. */
function isSafeXml(part: Buffer): boolean {
  const isWide = part.subarray(0, 4).includes(0) || part[0] === 0xfe || part[0] === 0xff;
  return !isWide && !part.includes('<!DOCTYPE') && !part.includes('<!ENTITY');
}

/** Elements of a sheet that hold no answers; ranges over whole columns in them would be spread cell by cell. */
const NODES_WITHOUT_ANSWERS = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'cols',
  'mergeCells',
  'rowBreaks',
  'dataValidations',
  'conditionalFormatting',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'printOptions',
  'picture',
  'drawing',
  'sheetProtection',
  'tableParts',
  'autoFilter',
  'extLst',
] as const;

const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
const PARTS_WITH_ANSWERS =
  /^(_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml)$/;
const SHEET_RELATIONS = /^xl\/worksheets\/_rels\/sheet\d+\.xml\.rels$/;

function partsWithAnswers(parts: Parts): Parts {
  const kept = new Map<string, Buffer>();
  for (const [path, part] of parts) {
    if (path === MAIN) kept.set(path, withoutNames(part));
    else if (PARTS_WITH_ANSWERS.test(path)) kept.set(path, part);
    else if (SHEET_RELATIONS.test(path)) kept.set(path, linksOnly(part));
  }
  return kept;
}

/** Names of cells serve the dropdowns only, and one for a whole sheet would be spread cell by cell. */
function withoutNames(part: Buffer): Buffer {
  const [before, after] = [part.indexOf('<definedNames'), part.lastIndexOf('</definedNames>')];
  if (before < 0 || after < before) return part;
  return Buffer.concat([part.subarray(0, before), part.subarray(after + '</definedNames>'.length)]);
}

/** The relations of a sheet without those to notes, drawings and tables, whose parts are left out. */
function linksOnly(part: Buffer): Buffer {
  const xml = part
    .toString('utf8')
    .replaceAll(/<Relationship\s[^>]*>/g, (relation) => (relation.includes('/hyperlink"') ? relation : ''));
  return Buffer.from(xml, 'utf8');
}
