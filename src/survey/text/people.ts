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

/** „3 senioru nodarbības“ and „12 pieaugušo izglītības dienas“ count what the people are named for. */
const ofPeople = [
  'biedrīb',
  'darbnīc',
  'dien',
  'grup',
  'izglītīb',
  'klub',
  'konsultācij',
  'kurs',
  'lekcij',
  'mācīb',
  'mobilitāt',
  'nedēļ',
  'neformāl',
  'nodarbīb',
  'pasākum',
  'program',
  'projekt',
  'semin',
  'skol',
  'tikšan',
];

/** „18 gadus veci iedzīvotāji“ and „20 eiro dalībniekam“ count the years and the money. */
const units = ['eir', 'eur', 'gad', 'grup', 'mēne', 'minū', 'nedēļ', 'reiz', 'stund'];

/** At the start of what follows a number: up to two words of description, then the people counted. */
const counted = new RegExp(
  `^\\s+(?:(?!${units.join('|')})\\p{L}+\\s+){0,2}?(?:${stems.join('|')})(?!stund)\\p{L}*(?!\\p{L}|\\s+(?:${ofPeople.join('|')}))`,
  'iu',
);

/** Whether the words after a number say that it counts people: „40 senioru“, „15 novada iedzīvotāji“. */
export function countsPeople(afterNumber: string): boolean {
  return counted.test(afterNumber);
}
