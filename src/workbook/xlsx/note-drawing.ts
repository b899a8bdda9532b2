// The drawing (VML) that places the notes of a worksheet. That of spreadsheet programs is not always XML (`<br>`), so
// that it is searched for the few elements that matter, each within its bounds.
import { linesOf } from '../fit-sheet.ts';
import { type Splice, spliced } from '../xml-edit.ts';

/** Pixels: of a note, of a line in it, and of a letter on average. */
const NOTE = { width: 280, line: 17, letter: 6 };

/**
 * The box of a note with room for its text, as VML gives it: the column, pixels in it, the row, pixels in it; of the
 * upper left and of the lower right corner, all counted from 0.
 */
export function noteAnchor(
  at: { readonly row: number; readonly column: number; readonly text: string },
  widthOf: (column: number) => number,
  heightOf: (row: number) => number,
): string {
  const height = NOTE.line * (linesOf(at.text, NOTE.width / NOTE.letter) + 1);
  const top = Math.max(at.row - 2, 0);
  const right = endOf(at.column, 6 + NOTE.width, (index) => widthOf(index + 1));
  const bottom = endOf(top, 13 + height, (index) => heightOf(index + 1));
  return [at.column, 6, top, 13, ...right, ...bottom].join(', ');
}

/** Where something of a length ends that begins with a column or row. */
function endOf(start: number, length: number, sizeOf: (index: number) => number): readonly [number, number] {
  let left = length;
  let index = start;
  for (; left > sizeOf(index) && index < start + 500; index += 1) left -= sizeOf(index);
  return [index, Math.round(left)];
}

const SHAPE_TYPE = '_x0000_t202';

export function emptyDrawing(): string {
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="${SHAPE_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;
}

/** The drawing with boxes of notes placed, added and taken away. */
export function changeDrawing(
  vml: string,
  placed: readonly { readonly row: number; readonly column: number; readonly anchor: string }[],
  removed: readonly { readonly row: number; readonly column: number }[],
): string {
  const shapes = new Map(shapesOf(vml).map((shape) => [`${shape.row}:${shape.column}`, shape]));
  const splices: Splice[] = [];
  let number = Math.max(1024, ...[...vml.matchAll(/_x0000_s(\d{1,9})/g)].map(([, digits]) => Number(digits)));
  let added = '';
  for (const { row, column } of removed) {
    const shape = shapes.get(`${row}:${column}`);
    if (shape !== undefined) splices.push({ start: shape.start, end: shape.end, text: '' });
  }
  for (const { row, column, anchor } of placed) {
    const shape = shapes.get(`${row}:${column}`);
    if (shape?.anchor != null) {
      splices.push({ start: shape.anchor.start, end: shape.anchor.end, text: anchor });
      continue;
    }
    if (shape !== undefined) continue;
    number += 1;
    added += shapeXml(number, row, column, anchor);
  }
  const end = vml.lastIndexOf('</');
  splices.push({ start: end, end, text: added });
  return spliced(vml, splices);
}

interface NoteShape {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly anchor: { readonly start: number; readonly end: number } | null;
}

const SHAPE_END = '</v:shape>';

function shapesOf(vml: string): readonly NoteShape[] {
  const found: NoteShape[] = [];
  let start = vml.indexOf('<v:shape ');
  while (start >= 0) {
    const close = vml.indexOf(SHAPE_END, start);
    if (close < 0) break;
    const end = close + SHAPE_END.length;
    const shape = vml.slice(start, end);
    const row = elementOf(shape, 'x:Row');
    const column = elementOf(shape, 'x:Column');
    const anchor = elementOf(shape, 'x:Anchor');
    if (shape.includes('ObjectType="Note"') && row !== null && column !== null)
      found.push({
        row: Number(row.text) + 1,
        column: Number(column.text) + 1,
        start,
        end,
        anchor: anchor === null ? null : { start: start + anchor.start, end: start + anchor.end },
      });
    start = vml.indexOf('<v:shape ', end);
  }
  return found;
}

function elementOf(xml: string, name: string) {
  const start = xml.indexOf(`<${name}>`);
  const end = xml.indexOf(`</${name}>`, start);
  if (start < 0 || end < 0) return null;
  return { start: start + name.length + 2, end, text: xml.slice(start + name.length + 2, end).trim() };
}

function shapeXml(number: number, row: number, column: number, anchor: string): string {
  return `<v:shape id="_x0000_s${number}" type="#${SHAPE_TYPE}" style="position:absolute;margin-left:105.3pt;margin-top:10.5pt;width:210pt;height:60pt;z-index:${number - 1024};visibility:hidden" fillcolor="infoBackground [80]" strokecolor="none [81]" o:insetmode="auto"><v:fill color2="infoBackground [80]"/><v:shadow color="none [81]" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}
