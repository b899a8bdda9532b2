// Short ways to make the blocks of a book and the running text in them.
import { evenQuotes, writtenParts } from '../../language/written-text.ts';
import type { Block, HeadingBlock, Inline, ListBlock, ParagraphBlock } from '../block.ts';
import { passages } from './english-passages.ts';

export function text(value: string, style?: 'strong' | 'emphasis' | 'muted'): Inline {
  return style === undefined ? { kind: 'text', text: value } : { kind: 'text', text: value, style };
}

const URL_IN_TEXT = /https?:\/\/[^\s<>„“”"]+[^\s<>„“”".,;:!?)\]]/g;

/** Written text, with its English passages marked. */
function written(value: string): Inline[] {
  return passages(value).map((passage) => {
    const inline = { kind: 'text', text: passage.text } as const;
    return passage.isEnglish ? { ...inline, language: 'en' } : inline;
  });
}

/** Written text with even quotation marks, English passages marked and web addresses as links; else unchanged. */
export function linked(given: string): Inline[] {
  const value = evenQuotes(given);
  const parts: Inline[] = [];
  let from = 0;
  for (const match of value.matchAll(URL_IN_TEXT)) {
    if (match.index > from) parts.push(...written(value.slice(from, match.index)));
    parts.push({ kind: 'link', text: match[0], url: match[0] });
    from = match.index + match[0].length;
  }
  if (from < value.length) parts.push(...written(value.slice(from)));
  return parts;
}

/** Pieces of running text with a separator between them. */
export function joined(pieces: readonly (readonly Inline[])[], separator: string): Inline[] {
  return pieces.flatMap((piece, i) => (i === 0 ? piece : [text(separator), ...piece]));
}

/** First letter upper case, for a label that opens a line. */
export function capitalised(value: string): string {
  return value.charAt(0).toLocaleUpperCase('lv') + value.slice(1);
}

/** Footnotes numbered from 1 through one book, in the order in which the book asks for them. */
export interface Footnotes {
  readonly to: (text: string, url: string | null) => Inline;
}

export function startFootnotes(): Footnotes {
  let last = 0;
  return {
    to(text, url) {
      last += 1;
      return { kind: 'footnote', number: last, text, url };
    },
  };
}

/** A heading that opens a chapter, and so a page. */
export function chapter(id: string, title: string): HeadingBlock {
  return { kind: 'heading', id, level: 1, text: title, inContents: true };
}

/** A heading within a chapter. */
export function subchapter(id: string, title: string): HeadingBlock {
  return { kind: 'heading', id, level: 2, text: title, inContents: true };
}

/** The heading of a reference table, set smaller and not in the contents. */
export function quietHeading(id: string, title: string): HeadingBlock {
  return { kind: 'heading', id, level: 2, text: title, inContents: false, quiet: true };
}

export const pageBreak: Block = { kind: 'page_break' };

/** Between parts of one kind, such as profiles: a short one shares its last page with the next. */
export const pageBreakUnlessHalfFree: Block = { kind: 'page_break', unlessHalfFree: true };

/** Text of several lines in its paragraphs and lists. */
export function writtenBlocks(value: string): readonly (ParagraphBlock | ListBlock)[] {
  return writtenParts(value).map((part) => {
    if (part.kind === 'paragraph') return { kind: 'paragraph', content: linked(part.text) };
    const items = part.items.map(linked);
    return { kind: 'list', items, ...(part.firstNumber !== null && { firstNumber: part.firstNumber }) };
  });
}

/** A list of plain sentences. */
export function list(sentences: readonly string[]): ListBlock {
  return { kind: 'list', items: sentences.map((sentence) => [text(sentence)]) };
}

/** Paragraphs that people wrote: addresses become links, and English passages are marked. */
export function prose(paragraphs: readonly string[], style?: ParagraphBlock['style']): Block[] {
  return paragraphs.map((paragraph) => ({
    kind: 'paragraph',
    content: linked(paragraph),
    ...(style === undefined ? {} : { style }),
  }));
}
