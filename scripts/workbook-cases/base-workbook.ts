// The template that the cases are made from, filled with a return of 2025, and ways to change it.
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { Language } from '../../src/language/label.ts';
import { municipal2025 } from '../../src/survey/editions/2025.ts';
import { formOf, type Return, returnOf } from '../../src/survey/editions.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { readReturn } from '../../src/survey/schema.ts';
import { writeTemplate } from '../../src/workbook/write-template.ts';

/** A return of 2025 by the code of its territory, with what a workbook can hold. */
export function returnOf2025(territory: string): Return {
  const file = new URL(`../../fixtures/2025/returns/${territory}.json`, import.meta.url);
  const { transcription: _, ...ret } = readReturn(JSON.parse(readFileSync(file, 'utf8')));
  return ret;
}

/** The least that a municipality can say: nothing to report in any section. */
export function minimalReturn(territory: string): Return {
  const sections = Object.keys(municipal2025.sections).map((id) => [id, { empty: 'none' }]);
  return returnOf(municipal2025, territory, Object.fromEntries(sections));
}

/** The template of a return's territory with its answers filled in. */
export function filledTemplate(ret: Return, language: Language = 'lv'): Promise<Uint8Array> {
  const form = formOf(ret.edition, ret.form);
  if (form === null) throw new RangeError(`No form ${ret.form} in ${ret.edition}`);
  return writeTemplate({ form, territory: ret.territory, answers: flatten(ret).answers, language });
}

/** Changes a workbook as a spreadsheet program would. */
export async function edited(
  bytes: Uint8Array,
  edit: (workbook: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(arrayBuffer(bytes));
  edit(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Changes the container of a workbook: its parts by their path. */
export async function repacked(
  bytes: Uint8Array,
  edit: (zip: JSZip) => void | Promise<void>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  await edit(zip);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A zip container with the given parts, uncompressed, under whatever names. */
export function zipOf(
  parts: Iterable<readonly [name: string, content: string | Uint8Array]>,
): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of parts) zip.file(name, content, { createFolders: false });
  return zip.generateAsync({ type: 'uint8array' });
}

/** Changes the text of one part. */
export async function withPart(
  bytes: Uint8Array,
  path: string,
  change: (text: string) => string,
): Promise<Uint8Array> {
  return repacked(bytes, async (zip) => {
    zip.file(path, change((await zip.file(path)?.async('string')) ?? ''));
  });
}

/** A section's sheet by the number with which its name begins. */
export function sheetNo(workbook: ExcelJS.Workbook, no: number): ExcelJS.Worksheet {
  const sheet = workbook.worksheets.find(({ name }) => name.startsWith(`${no}. `));
  if (sheet === undefined) throw new RangeError(`No sheet of section ${no}`);
  return sheet;
}

function arrayBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}
