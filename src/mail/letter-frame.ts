// How every letter begins and ends. Names of people are not kept, so nobody is called by one.
import { label } from '../language/label.ts';

export const greeting = label('Labdien!', 'Good day,');

export const closing = label(
  'Šo vēstuli automātiski nosūtīja Kopskats, sistēma ziņām par pieaugušo izglītību.',
  'This letter was sent automatically by Kopskats, the system for reporting on adult education.',
);
