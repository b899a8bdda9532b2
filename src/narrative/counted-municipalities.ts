// Municipalities counted or named: „astoņas no 42 pašvaldībām“, „Ogres un Salas novadā“.
import type { Population } from '../aggregate/indicator.ts';
import { type Case, municipality } from '../language/noun.ts';
import { caseAfter, counted, countedAfter, governmentOf, numeral } from '../language/numeral.ts';
import { territoriesListed } from '../survey/respondent.ts';

/** „divas no 42 pašvaldībām“, „divās no 42 pašvaldībām“, „visas 42 pašvaldības“, „neviena no 42 pašvaldībām“. */
export function municipalitiesOf(part: number, whole: number, c: Case = 'nominative'): string {
  if (part === 1 && whole === 1) return `${only[c]} ${municipality.singular[c]}`;
  if (isAll(part, whole)) return `${all[c]} ${numeral(whole, 'feminine', c)} ${municipality.plural[c]}`;
  return `${numeral(part, 'feminine', c)} ${countedAfter('no', whole, municipality)}`;
}

/**
 * Part of those whose answer is known. Where some answers are not known, it says so: „37 no 41 pašvaldības, kuras atbilde
 * ir zināma“, „visas septiņas pašvaldības, kuru atbilde ir zināma“; without that „visas septiņas“ would claim too much.
 */
export function municipalitiesAnswering(
  part: number,
  { asked, answered }: Population,
  c: Case = 'nominative',
): string {
  const who = municipalitiesOf(part, answered, c);
  if (asked === answered) return who;
  return `${who}, ${which(answered, 'genitive')} atbilde ir zināma`;
}

/** Without the noun, where the municipalities have just been named: „sešas no deviņām“, „visas sešas“. */
export function partOf(part: number, whole: number, c: Case = 'nominative'): string {
  if (isAll(part, whole)) return `${all[c]} ${numeral(whole, 'feminine', c)}`;
  return `${numeral(part, 'feminine', c)} no ${numeral(whole, 'feminine', caseAfter('no', whole))}`;
}

/** „divās pašvaldībās“, „nevienā pašvaldībā“. */
export function inMunicipalities(count: number): string {
  return counted(count, municipality, 'locative');
}

/** Municipalities by name where they are at most `most`, else their number: „Ogres un Salas novadā“, „12 pašvaldībās“. */
export function namedOrCounted(codes: readonly string[], most: number, c: Case = 'nominative'): string {
  return codes.length <= most ? territoriesListed(codes, c) : counted(codes.length, municipality, c);
}

/** As `namedOrCounted`, after „par“: „par Ogres novadu“, „par 12 pašvaldībām“. */
export function aboutMunicipalities(codes: readonly string[], most: number): string {
  return codes.length <= most
    ? `par ${territoriesListed(codes, 'accusative')}`
    : countedAfter('par', codes.length, municipality);
}

/** The relative pronoun after a number of municipalities: „21 pašvaldība, kura“, „divas pašvaldības, kuras“. */
export function which(count: number, c: 'nominative' | 'genitive' | 'locative'): string {
  return whichForms[c][governmentOf(count) === 'singular' ? 0 : 1];
}

const whichForms = {
  nominative: ['kura', 'kuras'],
  genitive: ['kuras', 'kuru'],
  locative: ['kurā', 'kurās'],
} as const;

/** „visa 21 pašvaldība“ would be stilted, so that a whole in the singular is written as a part. */
function isAll(part: number, whole: number): boolean {
  return part === whole && whole > 1 && governmentOf(whole) !== 'singular';
}

const only = {
  nominative: 'vienīgā',
  genitive: 'vienīgās',
  dative: 'vienīgajai',
  accusative: 'vienīgo',
  locative: 'vienīgajā',
} as const;

const all = {
  nominative: 'visas',
  genitive: 'visu',
  dative: 'visām',
  accusative: 'visas',
  locative: 'visās',
} as const;
