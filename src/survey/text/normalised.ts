// Texts as they compare: two people who write the same name differently still mean the same thing.

/** Lower case, without quotation marks and punctuation, single spaces; diacritics are kept. */
export function normalised(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const legalForms = new Set(['sia', 'as', 'vsia', 'biedrība', 'nodibinājums', 'dr', 'vas']);

/**
 * What identifies a body or a project by its name: without remarks in brackets and without its legal form,
 * so that „Biedrība „Baltā māja““ and „Baltā māja (NVO)“ are one.
 */
export function nameKey(name: string): string {
  const words = normalised(name.replace(/\([^)]*\)/gu, ' ')).split(' ');
  const telling = words.filter((word) => !legalForms.has(word));
  const key = (telling.length > 0 ? telling : words).join(' ').replace(/ u c$/u, '');
  return key === '' ? normalised(name) : key;
}

/** What a name says in brackets, such as a branch: two rows that differ in it alone may well be two bodies. */
export function remarkIn(name: string): string {
  return normalised([...name.matchAll(/\(([^)]*)\)/gu)].map((match) => match[1]).join(' '));
}

/** A project number, or null where what was written in its place is none („–“, „nav“). */
export function statedNumber(written: string | null): string | null {
  return written !== null && /\d/u.test(written) ? written : null;
}

/** A project number as it compares: letters and digits only, so that spaces, dots and „Nr.“ do not matter. */
export function numberKey(number: string): string {
  return number
    .toLowerCase()
    .replace(/^\s*(?:projekta\s+)?nr\.?\s*/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
