// What a map of numbers says: where most is, where least, and of whom nothing is known.
import { sentenceCase } from '../language/list.ts';
import { municipality } from '../language/noun.ts';
import { formatNumber } from '../language/number-format.ts';
import { countedAfter } from '../language/numeral.ts';
import { territoriesListed } from '../survey/territory-name.ts';
import { inMunicipalities } from './out-of.ts';

export interface PlaceValue {
  /** ATVK. */
  readonly code: string;
  /** Null is unknown. */
  readonly value: number | null;
}

export interface ExtremeWords {
  /** „Visvairāk atļauju izsniegts“, before a place in the locative. */
  readonly most: string;
  /** „vismazāk“ */
  readonly least: string;
  /** „neviena atļauja nav izsniegta“, where the least is nothing. */
  readonly nothing: string;
  /** Decimal places. */
  readonly places: number;
}

/** More names than this are a number of municipalities. */
const NAMED = 3;
const UNKNOWN_NAMED = 6;

export function extremeSentences(values: readonly PlaceValue[], words: ExtremeWords): readonly string[] {
  const known = values.flatMap(({ code, value }) => (value === null ? [] : [{ code, value }]));
  const numbers = known.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
  const where = (wanted: number) =>
    placesIn(known.filter(({ value }) => value === wanted).map(({ code }) => code));
  const number = (value: number) => formatNumber(value, words.places);
  if (known.length === 0) return [];
  if (highest === 0) return [`${sentenceCase(words.nothing)} ${where(0)}.`];
  if (lowest === highest) return [`${words.most} ${where(highest)} (${number(highest)}).`];
  const most = `${words.most} ${where(highest)} (${number(highest)})`;
  const least =
    lowest === 0
      ? `; ${words.nothing} ${where(lowest)}`
      : `, ${words.least} – ${where(lowest)} (${number(lowest)})`;
  return [`${most}${least}.`];
}

/** „Datu nav par 12 pašvaldībām.“; none where all is known. */
export function withoutDataSentences(values: readonly PlaceValue[]): readonly string[] {
  const missing = values.filter(({ value }) => value === null).map(({ code }) => code);
  if (missing.length === 0) return [];
  if (missing.length <= UNKNOWN_NAMED) return [`Datu nav par ${territoriesListed(missing, 'accusative')}.`];
  return [`Datu nav ${countedAfter('par', missing.length, municipality)}.`];
}

/** „Rīgas valstspilsētā“, „četrās pašvaldībās“. */
export function placesIn(codes: readonly string[]): string {
  return codes.length <= NAMED ? territoriesListed(codes, 'locative') : inMunicipalities(codes.length);
}
