// The part with the notes of a worksheet, with marks written into it and taken away. Notes that are not touched stay
// letter by letter as they were.
import { address } from '../cell-address.ts';
import { parseText } from '../xml.ts';
import { escapeXml, prefixOf, type Splice, spliced, tagStart } from '../xml-edit.ts';
import { scanNotes, type WrittenNote } from './scan-notes.ts';

/** Parts the text of a mark from the note that was there before, so that the next marking can restore it. */
const EARLIER_NOTE = '\n———\n';

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
