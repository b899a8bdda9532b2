// Counted nouns: how Latvian numbers govern the case and number of what they count.
import type { Case, Gender, Noun } from './noun.ts';
import { formatNumber } from './numbers.ts';

/**
 * How a number takes its noun.
 *
 * - `singular`: 1, 21, 31, 101 (not 11): „21 pašvaldība“, „21 pašvaldībā“. Nothing („neviena pašvaldība“)
 *   is singular too.
 * - `plural`: 2–9, 22–29: „22 pašvaldības“, „22 pašvaldībās“.
 * - `indeclinable`: 10–20, 30, 40, 100, 1 000. Standard Latvian allows „10 pašvaldību“ beside „10
 *   pašvaldības“ in the nominative and accusative. This report keeps to the genitive plural, the older and
 *   everywhere accepted form and the one that Unicode CLDR has for Latvian (category `zero`); in the other
 *   cases the noun agrees: „10 pašvaldībās“, „no 10 pašvaldībām“.
 */
export type Government = 'singular' | 'plural' | 'indeclinable';

export function governmentOf(count: number): Government {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is not a count`);
  const teen = count % 100 >= 11 && count % 100 <= 19;
  if (count === 0 || (count % 10 === 1 && !teen)) return 'singular';
  return teen || count % 10 === 0 ? 'indeclinable' : 'plural';
}

/** The number alone: words below ten in gender and case („divās“, „neviena“), digits from ten on. */
export function numeral(count: number, gender: Gender = 'feminine', c: Case = 'nominative'): string {
  const government = governmentOf(count);
  if (count > 9) return formatNumber(count);
  if (count === 3) return three[gender][c];
  const stem = stems[count];
  return stem + endings[gender][government === 'singular' ? 'singular' : 'plural'][c];
}

/** „divas pašvaldības“, „21 pašvaldībā“, „11 pašvaldību“, „nevienā pašvaldībā“. Zero wants a negated verb. */
export function counted(count: number, noun: Noun, c: Case = 'nominative'): string {
  return `${numeral(count, noun.gender, c)} ${counting(count, noun, c)}`;
}

/** The noun alone in the form that the number asks for: 21 → „pašvaldība“, 11 → „pašvaldību“. */
export function counting(count: number, noun: Noun, c: Case = 'nominative'): string {
  const government = governmentOf(count);
  if (government === 'singular') return noun.singular[c];
  const direct = c === 'nominative' || c === 'accusative';
  return government === 'indeclinable' && direct ? noun.plural.genitive : noun.plural[c];
}

/** Prepositions that take one case in the singular; in the plural all of them take the dative. */
const prepositions = { no: 'genitive', par: 'accusative', uz: 'accusative' } as const;
export type Preposition = keyof typeof prepositions;

/** The case after a preposition for a count: „no 21 pašvaldības“ but „no 22 pašvaldībām“. */
export function caseAfter(preposition: Preposition, count: number): Case {
  return governmentOf(count) === 'singular' ? prepositions[preposition] : 'dative';
}

/** „no 42 pašvaldībām“, „no vienas pašvaldības“, „par divām pašvaldībām“, „uz 21 pašvaldību“. */
export function countedAfter(preposition: Preposition, count: number, noun: Noun): string {
  return `${preposition} ${counted(count, noun, caseAfter(preposition, count))}`;
}

/** The verb as the count wants it: „norāda“, but with nothing „nenorāda“; „ir“ becomes „nav“. */
export function verb(count: number, positive: string): string {
  if (count > 0) return positive;
  return positive.startsWith('ir ') || positive === 'ir' ? `nav${positive.slice(2)}` : `ne${positive}`;
}

const stems: readonly string[] = [
  'nevien',
  'vien',
  'div',
  '',
  'četr',
  'piec',
  'seš',
  'septiņ',
  'astoņ',
  'deviņ',
];

const endings = {
  masculine: {
    singular: { nominative: 's', genitive: 'a', dative: 'am', accusative: 'u', locative: 'ā' },
    plural: { nominative: 'i', genitive: 'u', dative: 'iem', accusative: 'us', locative: 'os' },
  },
  feminine: {
    singular: { nominative: 'a', genitive: 'as', dative: 'ai', accusative: 'u', locative: 'ā' },
    plural: { nominative: 'as', genitive: 'u', dative: 'ām', accusative: 'as', locative: 'ās' },
  },
} as const;

const three = {
  masculine: {
    nominative: 'trīs',
    genitive: 'triju',
    dative: 'trim',
    accusative: 'trīs',
    locative: 'trijos',
  },
  feminine: { nominative: 'trīs', genitive: 'triju', dative: 'trim', accusative: 'trīs', locative: 'trijās' },
} as const;
