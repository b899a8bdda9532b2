// The notes of a worksheet: the part with their texts, and the drawing (VML) that places them. Notes that are not
// touched stay letter by letter as they were.
import { address, cellPosition } from '../cell-address.ts';
import { linesOf } from '../fit-sheet.ts';
import { parseText } from '../xml.ts';
import { escapeXml, prefixOf, type Splice, spliced, tagStart } from '../xml-edit.ts';
import { stringReader } from './strings.ts';

/** Parts the text of a mark from the note that was there before, so that the next marking can restore it. */
const EARLIER_NOTE = '\n———\n';

export interface WrittenNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** A thread of comments, whose text a spreadsheet program takes from elsewhere. */
  readonly isThread: boolean;
  readonly start: number;
  readonly end: number;
  /** What stands in its text element. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

export interface NoteChange {
  readonly row: number;
  readonly column: number;
  /** The text of the mark; null takes it away and restores what was there before. */
  readonly text: string | null;
  /** Whether the note was made by an earlier marking. */
  readonly wasMarked: boolean;
}

export interface NotesResult {
  readonly text: string;
  /** Notes whose boxes have to be placed, with all of their text. */
  readonly placed: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly removed: readonly { readonly row: number; readonly column: number }[];
}

export function emptyNotes(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors><author>Kopskats</author></authors><commentList></commentList></comments>`;
}

export function scanNotes(part: string, name: string): readonly WrittenNote[] {
  const notes: WrittenNote[] = [];
  const authors: string[] = [];
  const reader = stringReader();
  let within: 'author' | 'comment' | null = null;
  let ref = '';
  let author = 0;
  let start = 0;
  let inner = { start: 0, end: 0 };
  parseText(part, name, {
    open: (element, attributes, end) => {
      if (element === 'author') {
        within = 'author';
        authors.push('');
      }
      if (element === 'comment') {
        within = 'comment';
        ref = attributes.ref ?? '';
        author = Number(attributes.authorId ?? 0);
        start = tagStart(part, end);
        inner = { start: -1, end: -1 };
      }
      if (element === 'text') inner = { start: end, end };
      if (within === 'comment') reader.open(element);
    },
    text: (text) => {
      if (within === 'author') authors[authors.length - 1] += text;
      if (within === 'comment') reader.text(text);
    },
    close: (element, end) => {
      if (within === 'comment') reader.close(element);
      if (element === 'author') within = null;
      if (element === 'text') inner = { ...inner, end: Math.max(inner.start, tagStart(part, end)) };
      if (element !== 'comment') return;
      within = null;
      const at = cellPosition(ref);
      const text = reader.take();
      const isThread = authors[author]?.startsWith('tc=') ?? false;
      if (at !== null && inner.start >= 0)
        notes.push({ ...at, text, isThread, start, end, innerStart: inner.start, innerEnd: inner.end });
    },
  });
  return notes;
}

/** The notes with marks written, taken away and put before what was there. */
export function changeNotes(part: string, name: string, changes: readonly NoteChange[]): NotesResult {
  const notes = scanNotes(part, name);
  const splices: Splice[] = [];
  const placed: { row: number; column: number; text: string }[] = [];
  const removed: { row: number; column: number }[] = [];
  const list = listOf(part, name);
  const added: string[] = [];
  for (const { row, column, text, wasMarked } of changes) {
    const note = notes.find((one) => one.row === row && one.column === column);
    if (note === undefined) {
      if (text === null) continue;
      const { prefix } = list;
      const body = runXml(text, prefix);
      added.push(
        `<${prefix}comment ref="${address(row, column)}" authorId="0"><${prefix}text>${body}</${prefix}text></${prefix}comment>`,
      );
      placed.push({ row, column, text });
      continue;
    }
    if (note.isThread) continue;
    const earlier = wasMarked ? earlierOf(note, part, list.prefix) : wholeOf(note, part);
    if (text === null && earlier === null) {
      splices.push({ start: note.start, end: note.end, text: '' });
      removed.push({ row, column });
      continue;
    }
    const mark = text === null ? '' : runXml(text, list.prefix);
    const separator = text === null || earlier === null ? '' : runXml(EARLIER_NOTE, list.prefix);
    splices.push({
      start: note.innerStart,
      end: note.innerEnd,
      text: mark + separator + (earlier?.xml ?? ''),
    });
    placed.push({ row, column, text: [text, earlier?.text].filter((one) => one != null).join(EARLIER_NOTE) });
  }
  splices.push({ start: list.end, end: list.end, text: added.join('') });
  return { text: spliced(part, splices), placed, removed };
}

interface EarlierNote {
  readonly xml: string;
  readonly text: string;
}

function wholeOf({ innerStart, innerEnd, text }: WrittenNote, part: string): EarlierNote | null {
  const xml = part.slice(innerStart, innerEnd);
  return xml.trim() === '' ? null : { xml, text };
}

/** What stood in a marked note before; as it was written where its run still stands alone, else as plain text. */
function earlierOf(note: WrittenNote, part: string, prefix: string): EarlierNote | null {
  const at = note.text.indexOf(EARLIER_NOTE);
  if (at < 0) return null;
  const text = note.text.slice(at + EARLIER_NOTE.length);
  const xml = part.slice(note.innerStart, note.innerEnd);
  const separator = runXml(EARLIER_NOTE, prefix);
  const cut = xml.indexOf(separator);
  return { xml: cut < 0 ? runXml(text, prefix) : xml.slice(cut + separator.length), text };
}

function listOf(part: string, name: string): { readonly prefix: string; readonly end: number } {
  let prefix: string | null = null;
  let end = -1;
  parseText(part, name, {
    open: (_element, _attributes, at) => {
      prefix ??= prefixOf(part.slice(tagStart(part, at), at));
    },
    close: (element, at) => {
      if (element === 'commentList') end = tagStart(part, at);
    },
  });
  return { prefix: prefix ?? '', end };
}

function runXml(text: string, prefix: string): string {
  const escaped = escapeXml(text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
  return `<${prefix}r><${prefix}rPr><${prefix}sz val="10"/><${prefix}color rgb="FF1F2933"/><${prefix}rFont val="Calibri"/></${prefix}rPr><${prefix}t xml:space="preserve">${escaped}</${prefix}t></${prefix}r>`;
}

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

/**
 * The drawing with boxes of notes placed, added and taken away. VML of spreadsheet programs is not always XML (`<br>`),
 * so that it is searched for the few elements that matter, each within its bounds.
 */
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
