// What kind of body a name speaks of: a table read from the top, the first line that fits decides.
import type { partnerKinds, providerKinds } from '../code-lists.ts';
import { regions } from '../territories.ts';

export type BodyKind = keyof typeof providerKinds | keyof typeof partnerKinds;

interface Line {
  readonly name: RegExp;
  /** The kinds that fit such a name, the likeliest first; none where a name of this sort may be anything. */
  readonly kinds: readonly BodyKind[];
}

/** Matches at the start of a word, in any case of letters. */
const word = (stems: string) => new RegExp(`(?<!\\p{L})(?:${stems})`, 'iu');
/** Matches an abbreviation as it is written. */
const abbreviation = (letters: string) => new RegExp(`(?<!\\p{L})(?:${letters})(?!\\p{L})`, 'u');

const regionAbbreviations = Object.values(regions)
  .map((region) => region.abbreviation)
  .join('|');

const lines: readonly Line[] = [
  // Bodies that carry another body's word in their name.
  { name: /(?:sadarbības|koordinator\p{L}*|izglītotāj\p{L}*|partner\p{L}*) tīkl/iu, kinds: ['network'] },
  { name: word('nacionāl\\p{L}* bibliotēk'), kinds: ['state'] },
  // The legal form of an association or a foundation says more than what it calls itself.
  { name: word('biedrīb|nodibinājum|nevalstisk'), kinds: ['ngo'] },
  { name: abbreviation('NVO'), kinds: ['ngo'] },
  { name: word('asociācij|(?:uzņēmēj|komersant)\\p{L}* (?:klub|apvienīb)'), kinds: ['ngo'] },
  // „Senioru akadēmija“ is a course, and anyone may hold it.
  { name: word('senior\\p{L}* (?:akadēmij|universitāt|augstskol)'), kinds: [] },
  { name: word('(?:tautas|trešās paaudzes|bērnu|vecāku|jauniešu) (?:akadēmij|universitāt)'), kinds: [] },
  // Schools, whatever their legal form: „SIA „Bulduru tehnikums““ is a vocational school.
  { name: word('universitāt\\p{L}* .*(?:tehnikum|vidusskol)'), kinds: ['vet_school'] },
  { name: word('tehnikum|arodvidusskol|arodskol|profesionāl\\p{L}* vidusskol'), kinds: ['vet_school'] },
  { name: word('profesionālās izglītības (?:iestād|kompetences)'), kinds: ['vet_school'] },
  { name: word('universitāt|augstskol|koledž|akadēmij'), kinds: ['higher_education'] },
  { name: word('bibliotēk'), kinds: ['municipal'] },
  { name: word('lauku konsultāciju un izglītības centr'), kinds: ['training_centre'] },
  { name: abbreviation('LLKC'), kinds: ['training_centre'] },
  {
    name: word('mācību centr|profesionālās tālākizglītības centr'),
    kinds: ['training_centre'],
  },
  // The state.
  { name: abbreviation('VIAA|NVA|IZM|VARAM|PMLP|VISC|SIVA|JSPA'), kinds: ['state'] },
  { name: word('ministrij|valsts (?:aģentūr|dienest|iestād)'), kinds: ['state'] },
  { name: word('plānošanas reģion'), kinds: ['regional'] },
  { name: abbreviation(regionAbbreviations), kinds: ['regional'] },
  // A company may be nearly anything that teaches, only not an association, a network or „cits“.
  {
    name: abbreviation('SIA|AS|VSIA|VAS'),
    kinds: [
      'business',
      'training_centre',
      'vet_school',
      'higher_education',
      'general_school',
      'municipal',
      'state',
    ],
  },
];

/** The kinds that fit a name, the likeliest first; empty where the name tells nothing. */
export function kindsByName(name: string): readonly BodyKind[] {
  // What stands in brackets or after a dash explains the body and is not its name.
  const [ownName = name] = name.replace(/\([^)]*\)/gu, ' ').split(/\s[–—]\s|:|, kas /u);
  return lines.find((line) => line.name.test(ownName))?.kinds ?? [];
}
