// Greeting and closing of every letter. Names of people are not stored, so letters address nobody by name.
import type { Contact } from '../config.ts';
import { type Language, label } from '../language/label.ts';

export const greeting = label('Labdien!', 'Good day,');

export const closing = label(
  'Šo vēstuli automātiski nosūtīja Kopskats, pašvaldību un plānošanas reģionu iesniegumu sistēma pieaugušo izglītībā.',
  'This letter was sent automatically by Kopskats, the system for reporting on adult education.',
);

const help = label('Ja vajadzīga palīdzība, rakstiet vai zvaniet', 'For help write or call');

/** „Ja vajadzīga palīdzība, rakstiet vai zvaniet: Pieaugušo izglītības nodaļa, …“; null where nobody is named. */
export function contactLine(contact: Contact | null, language: Language): string | null {
  if (contact === null) return null;
  const parts = [contact.name, contact.email, contact.phone].filter((part) => part !== null);
  return `${help[language]}: ${parts.join(', ')}`;
}
