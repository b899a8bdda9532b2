// Number formats of the cells of a workbook, by the index of a cell's style.
import { builtInFormats } from '../number-format.ts';
import { parseXml } from '../xml.ts';

/** The format code of each style; a style that does not exist has none. */
export function readFormats(part: Uint8Array, name: string): readonly string[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let isCells = false;
  parseXml(part, name, {
    open: (element, { numFmtId, formatCode = '' }) => {
      if (element === 'numFmt') own.set(Number(numFmtId), formatCode);
      if (element === 'cellXfs') isCells = true;
      if (element === 'xf' && isCells) ids.push(Number(numFmtId ?? 0));
    },
    close: (element) => {
      if (element === 'cellXfs') isCells = false;
    },
  });
  return ids.map((id) => own.get(id) ?? builtInFormats.get(id) ?? 'General');
}
