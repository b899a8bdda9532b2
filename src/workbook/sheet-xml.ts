// What spreadsheet programs may write into a sheet and the parser would misread without a word.
import { Buffer } from 'node:buffer';

/** A cell that holds its date as text; the parser would take the year for a number. */
const TYPED_DATE = /(<c\b[^>]{0,200}?) t="d"/g;
/** A formula with an empty text for a result; the parser would see none. */
const EMPTY_RESULT =
  /(<c\b[^>]{0,200}? t="str"[^>]{0,200}>(?:<f\b[^>]*\/>|<f\b[^>]*>[^<]*<\/f>))(?:<v\/>|<v><\/v>|(?=<\/c>))/g;

/** The sheet with such cells written so that they are read as what they are: a text, a blank. */
export function readableSheet(part: Buffer): Buffer {
  const hasDates = part.includes(' t="d"');
  const hasTexts = part.includes(' t="str"');
  if (!hasDates && !hasTexts) return part;
  const xml = part
    .toString('utf8')
    .replaceAll(TYPED_DATE, '$1 t="str"')
    .replaceAll(EMPTY_RESULT, '$1<v> </v>');
  return Buffer.from(xml, 'utf8');
}
