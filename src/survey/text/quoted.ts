// How messages show what a respondent wrote: short, in the quotation marks of the language.
import type { Label } from '../../language/label.ts';

/** At most `length` characters, cut at a word, with an ellipsis where something is left out. */
export function shortened(text: string, length = 90): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (plain.length <= length) return plain;
  return `${plain.slice(0, length).replace(/\s+\S*$/u, '')}…`;
}

/** A shortened text in quotation marks; those inside it give way so that they do not pile up. */
export function quoted(text: string, length = 90): Label {
  const inner = shortened(text, length).replace(/[„“”"]/gu, '');
  return { lv: `„${inner}“`, en: `“${inner}”` };
}
