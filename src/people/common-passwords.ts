// Passwords that guessers try first: a common word, alone, repeated or with a second one, padded with digits and
// signs. A list of whole passwords would miss most of them.

/** Words of the lists of passwords that were stolen, of Latvia and of this service; without diacritics. */
const words: ReadonlySet<string> = new Set(
  `
  aaaa abc abcd abcdef abcdefghijkl admin administrator administrators america andris angel anna apple aprilis
  asdf asdfgh asdfghjkl august baseball basketball batman changeme charlie computer
  correcthorsebatterystaple daugava daugavpils decembris default dievs dievssvetilatviju dragon edgars
  education februaris flower football freedom guest hello hockey hunter iloveyou inese izglitiba jana janis
  janvaris jekabpils jelgava julijs july june junijs jurmala kaspars koordinatore koordinators kopskats
  kristine laima letmein latvia latvian latviesi latvija lidzu liepaja ligo login love mamatetis mamatetismama mamma mana manager
  march maris martins marts master michael milu ministrija monkey mustang nevaru novads november novembris
  october ogre oktobris parole paroli pass password pasvaldiba paul pavasaris please princess qaz qazwsx
  qazwsxedc qazwsxedcrfv qazxsw qazxswedc qwer qwerty qwertyu qwertyuiop qwertyuiopasdf rezekne riga root rudens sapulce
  saule secret september septembris shadow sigulda slepena slepens spring starwars summer sunshine superman
  sveika sveiki svetki temp test tests tevs trustno user valmiera valsts vasara ventspils viesis welcome
  whatever winter zaq zaqwsx zaqwsxcde ziema zilonis zxcv zxcvbn zxcvbnm
  `
    .trim()
    .split(/\s+/),
);

/** Digits and signs that stand for letters. */
const standsFor: { readonly [sign: string]: string } = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** Whether a password is among the first to be guessed for the account with this address. */
export function isTriedFirst(password: string, email: string): boolean {
  const typed = password.toLowerCase();
  // Numbers alone are dates, telephones and personal codes.
  if (typed === email || /^[\d\s.,:;/+()=-]+$/.test(typed)) return true;
  const own = email.split(/[^\p{L}]+/u).filter((word) => word.length > 3);
  const known = new Set([...words, ...own.map(lettersOf)]);
  const core = typed.replaceAll(/^[^\p{L}@$]+|[^\p{L}]+$/gu, '');
  const decoded = core.replaceAll(/[013457@$]/g, (sign) => standsFor[sign] ?? sign);
  return [typed, decoded].map(lettersOf).some((letters) => isMadeOf(letters, known));
}

/** The letters of a text, without their diacritics. */
function lettersOf(text: string): string {
  return text.normalize('NFD').replaceAll(/\P{L}/gu, '');
}

/** Whether letters are one known word, two of them, or one over and over. */
function isMadeOf(letters: string, known: ReadonlySet<string>): boolean {
  if (known.has(letters)) return true;
  for (let end = 1; end < letters.length; end += 1) {
    const first = letters.slice(0, end);
    if (!known.has(first)) continue;
    const rest = letters.slice(end);
    if (known.has(rest) || rest.replaceAll(first, '') === '') return true;
  }
  return false;
}
