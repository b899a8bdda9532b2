// Workbooks as programs and people leave them, which must be read with the same answers, and ways to make them by
// changing the parts of a filled template.
import type { RawValue } from '../../src/survey/flat-answer.ts';
import { repacked, withPart } from './base-workbook.ts';

export interface ReadCase {
  readonly name: string;
  /** From the filled template of a typical municipality. */
  readonly make: (filled: Uint8Array) => Promise<Uint8Array>;
  /** Answers that differ from those of the template, by their cells. */
  readonly answers?: { readonly [cell: string]: RawValue };
  /** Rules of the findings about cells, in their order. */
  readonly findings?: readonly string[];
  /** How many sheets are passed over with a note. */
  readonly notes?: number;
}

/** The part of a section's sheet in a workbook that the template was just written to. */
export function sheetPart(section: number): string {
  return `xl/worksheets/sheet${section + 2}.xml`;
}

/** A cell written anew: `write` gets its style and gives the whole element. */
export function withCell(
  bytes: Uint8Array,
  section: number,
  address: string,
  write: (style: string) => string,
): Promise<Uint8Array> {
  return withPart(bytes, sheetPart(section), (xml) => {
    const cell = new RegExp(`<c r="${address}" s="(\\d+)"(?:[^>]*/>|[^>]*>.*?</c>)`);
    if (!cell.test(xml)) throw new RangeError(`No cell ${address} in section ${section}`);
    return xml.replace(cell, (_, style: string) => write(style));
  });
}

/** A cell with a number under a format of its own. */
export async function withNumber(
  bytes: Uint8Array,
  section: number,
  address: string,
  value: number | string,
  format: string,
): Promise<Uint8Array> {
  let style = 0;
  const styled = await withPart(bytes, 'xl/styles.xml', (xml) => {
    const id = 900 + (xml.match(/formatCode="case/g)?.length ?? 0) + (xml.match(/<numFmt /g)?.length ?? 0);
    const escaped = format.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const own = `<numFmt numFmtId="${id}" formatCode="${escaped}"/>`;
    const formats = xml.includes('<numFmts')
      ? xml.replace('</numFmts>', `${own}</numFmts>`)
      : xml.replace('<fonts', `<numFmts count="1">${own}</numFmts><fonts`);
    const [, cells = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(formats) ?? [];
    style = cells.match(/<xf /g)?.length ?? 0;
    return formats.replace(
      '</cellXfs>',
      `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>`,
    );
  });
  return withCell(styled, section, address, () => `<c r="${address}" s="${style}"><v>${value}</v></c>`);
}

/** A text in a cell, as inline text. */
export function inlineText(address: string, style: string, xml: string): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml}</t></is></c>`;
}

export function withText(
  bytes: Uint8Array,
  section: number,
  address: string,
  text: string,
): Promise<Uint8Array> {
  return withCell(bytes, section, address, (style) => inlineText(address, style, text));
}

/** Every part whose name matches, changed as text. */
export function withParts(
  bytes: Uint8Array,
  names: RegExp,
  change: (text: string) => string,
): Promise<Uint8Array> {
  return repacked(bytes, async (zip) => {
    for (const file of Object.values(zip.files))
      if (names.test(file.name)) zip.file(file.name, change(await file.async('string')));
  });
}

/** Parts under other names; where they are named, in relationships and content types, they are named anew. */
export async function renamed(
  bytes: Uint8Array,
  rename: (name: string) => string,
  inReferences = true,
): Promise<Uint8Array> {
  return repacked(bytes, async (zip) => {
    const files = Object.values(zip.files).filter(({ dir }) => !dir);
    const contents = await Promise.all(files.map((file) => file.async('string')));
    const names = new Map(files.map(({ name }) => [name, rename(name)]));
    for (const { name } of files) zip.remove(name);
    for (const [index, { name }] of files.entries()) {
      let text = contents[index] ?? '';
      if (inReferences && /\.rels$|^\[Content/.test(name))
        for (const [old, fresh] of names) {
          const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
          if (old !== fresh)
            text = text
              .replaceAll(`/${last(old)}"`, `/${last(fresh)}"`)
              .replaceAll(`"${last(old)}"`, `"${last(fresh)}"`);
        }
      zip.file(names.get(name) ?? name, text, { createFolders: false });
    }
  });
}
