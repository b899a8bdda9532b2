// The notes of a worksheet as they are written in its part, with the places of their texts.
import { cellPosition } from '../cell-address.ts';
import { parseText } from '../xml.ts';
import { tagStart } from '../xml-edit.ts';
import { stringReader } from './strings.ts';

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
