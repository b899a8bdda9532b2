// Part of a whole of municipalities: „astoņas no 42 pašvaldībām“.
import type { Population } from '../aggregate/indicator.ts';
import { type Case, municipality } from '../language/noun.ts';
import { caseAfter, counted, countedAfter, governmentOf, numeral } from '../language/numeral.ts';

/** „divas no 42 pašvaldībām“, „divās no 42 pašvaldībām“, „visas 42 pašvaldības“, „neviena no 42 pašvaldībām“. */
export function municipalitiesOf(part: number, whole: number, c: Case = 'nominative'): string {
  if (part === 1 && whole === 1) return `${only[c]} ${municipality.singular[c]}`;
  if (isAll(part, whole)) return `${all[c]} ${numeral(whole, 'feminine', c)} ${municipality.plural[c]}`;
  return `${numeral(part, 'feminine', c)} ${countedAfter('no', whole, municipality)}`;
}

/**
 * The same over those whose answer is known. Where some are not, it says so: „37 no 41 pašvaldības, kuras atbilde
 * ir zināma“, „visas septiņas pašvaldības, kuru atbilde ir zināma“; without that „visas septiņas“ would claim too much.
 */
export function municipalitiesAnswering(
  part: number,
  { asked, answered }: Population,
  c: Case = 'nominative',
): string {
  const who = municipalitiesOf(part, answered, c);
  if (asked === answered) return who;
  const whose = governmentOf(answered) === 'singular' ? 'kuras' : 'kuru';
  return `${who}, ${whose} atbilde ir zināma`;
}

/** The same where the municipalities have just been named: „sešas no deviņām“, „visas sešas“. */
export function partOf(part: number, whole: number, c: Case = 'nominative'): string {
  if (isAll(part, whole)) return `${all[c]} ${numeral(whole, 'feminine', c)}`;
  return `${numeral(part, 'feminine', c)} no ${numeral(whole, 'feminine', caseAfter('no', whole))}`;
}

/** „divās pašvaldībās“, „nevienā pašvaldībā“. */
export function inMunicipalities(count: number): string {
  return counted(count, municipality, 'locative');
}

/** „visa 21 pašvaldība“ would be stilted, so that a whole in the singular is said as a part. */
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
