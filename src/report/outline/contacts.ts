import type { Row } from './rows-answer.ts';

/**
 * What may be printed of a contact: the person, e-mail and phone only with consent, the institution and its
 * web page always. `printable` itself is never printed.
 */
export function printableContact(row: Row): Row {
  const { name, email, phone, printable, ...open } = row;
  return printable === 'yes'
    ? { name: name ?? null, ...open, email: email ?? null, phone: phone ?? null }
    : open;
}
