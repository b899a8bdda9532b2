// Running text from its parts.
import type { Inline } from '../block.ts';
import { passages } from './english.ts';

export function text(value: string, style?: 'strong' | 'emphasis' | 'muted'): Inline {
  return style === undefined ? { kind: 'text', text: value } : { kind: 'text', text: value, style };
}

const URL_IN_TEXT = /https?:\/\/[^\s<>„“”"]+[^\s<>„“”".,;:!?)\]]/g;

/** What somebody wrote, with its English passages marked. */
function written(value: string): Inline[] {
  return passages(value).map((passage) => {
    const inline = { kind: 'text', text: passage.text } as const;
    return passage.isEnglish ? { ...inline, language: 'en' } : inline;
  });
}

/** What somebody wrote, the web addresses in it turned into links; nothing of the text is lost. */
export function linked(value: string): Inline[] {
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
