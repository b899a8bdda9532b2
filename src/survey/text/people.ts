// Words for people, by which a number in a text is told to be a number of participants.

const stems = [
  'apmeklētāj',
  'bibliotekār',
  'cilvēk',
  'dalībniec',
  'dalībniek',
  'darbiniek',
  'iedzīvotāj',
  'interesent',
  'jauniet',
  'klausītāj',
  'kursant',
  'lauksaimniek',
  'lasītāj',
  'māmiņ',
  'novadniek',
  'pedagog',
  'pensionār',
  'person',
  'pieauguš',
  'senior',
  'skolotāj',
  'speciālist',
  'uzņēmēj',
  'vecāk',
];

/** At the start of what follows a number: up to two words of description, then the people counted. */
const counted = new RegExp(`^\\s+(?:\\p{L}+\\s+){0,2}?(?:${stems.join('|')})(?!stund)\\p{L}*`, 'iu');

/** Whether the words after a number say that it counts people: „40 senioru“, „15 novada iedzīvotāji“. */
export function countsPeople(afterNumber: string): boolean {
  return counted.test(afterNumber);
}
