// How messages show what a respondent wrote: short, in the quotation marks of the language.
import type { Label } from '../../language/label.ts';

/** At most `length` characters, cut at a word, with an ellipsis where something is left out. */
export function shortened(text: string, length = 90): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (plain.length <= length) return plain;
  return `${plain.slice(0, length).replace(/\s+\S*$/u, '')}…`;
}

/** A shortened text in quotation marks; those inside it and a full stop at its end
 * are dropped, so that neither stands twice. */
export function quoted(text: string, length = 90): Label {
  const inner = shortened(text, length)
    .replace(/[„“”"]/gu, '')
    .replace(/\.$/u, '');
  return { lv: `„${inner}“`, en: `“${inner}”` };
}
