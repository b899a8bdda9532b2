// Sums of money as people write them, with the currency before or behind.
import { readNumber } from './read-number.ts';

const EURO = /^(?:€|EUR|eiro)\s*|\s*(?:€|EUR|eiro|euro)\.?$/giu;

/** „15.000“ may be meant for fifteen thousand or for fifteen: nobody would see the slip. */
const THREE_PLACES = /[.,]\d{3}$/;

/** `€ 15000`, `15 000,50 EUR`, `15000` in euros; null where the text is no sum, or may be read in two ways. */
export function readEuros(raw: unknown): number | null {
  if (typeof raw !== 'string') return readNumber(raw);
  const text = raw.trim().replaceAll(EURO, '');
  return THREE_PLACES.test(text) ? null : readNumber(text);
}
