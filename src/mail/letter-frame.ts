// Greeting and closing of every letter. Names of people are not stored, so letters address nobody by name.
import { label } from '../language/label.ts';

export const greeting = label('Labdien!', 'Good day,');

export const closing = label(
  'Šo vēstuli automātiski nosūtīja Kopskats, pašvaldību un plānošanas reģionu iesniegumu sistēma pieaugušo izglītībā.',
  'This letter was sent automatically by Kopskats, the system for reporting on adult education.',
);
