// Codes of a list, given as the code itself or as its label in either language.
import { type CodeList, codesOf, isCode, labelOf } from '../code-list.ts';
import { cleanLine, foldText } from './clean-text.ts';

/** Longer than all labels of any list together; what is longer is not even tried. */
const LONGEST = 4000;

/** The code that a text names, or null. Answers of yes and no may come as true and false. */
export function readCode(list: CodeList, raw: unknown): string | null {
  if (typeof raw === 'boolean') return readCode(list, raw ? 'yes' : 'no');
  if (typeof raw !== 'string' || raw.length > LONGEST) return null;
  const code = cleanLine(raw);
  if (isCode(list, code)) return code;
  const folded = foldText(raw);
  return (
    codesOf(list).find((candidate) => {
      const { lv, en } = labelOf(list, candidate);
      return foldText(lv) === folded || foldText(en) === folded;
    }) ?? null
  );
}

/** What a text or a list names: the codes in the order of the list, and the pieces that are none. */
export interface CodesRead {
  readonly codes: readonly string[];
  readonly unknown: readonly string[];
}

/** Codes from a list of them, or from a text in which semicolons, commas or lines part them; null if neither. */
export function readCodes(list: CodeList, raw: unknown): CodesRead | null {
  const pieces = Array.isArray(raw) ? raw : typeof raw === 'string' ? [raw] : null;
  if (pieces === null || !pieces.every((piece) => typeof piece === 'string')) return null;
  if (pieces.reduce((length, piece) => length + piece.length + 1, 0) > LONGEST) return null;
  const found = pieces
    .flatMap((piece) => piece.split(/[;\r\n]/))
    .flatMap((piece) => splitAtCommas(list, piece));
  return {
    codes: codesOf(list).filter((code) => found.some((one) => one.code === code)),
    unknown: found.flatMap((one) => (one.code === null && one.text !== '' ? [one.text] : [])),
  };
}

/** A label may itself hold a comma, so that the longest run of pieces that names a code is taken. */
function splitAtCommas(list: CodeList, text: string): readonly { code: string | null; text: string }[] {
  const pieces = text.split(',');
  for (let length = pieces.length; length > 0; length -= 1) {
    const start = pieces.slice(0, length).join(',');
    const code = readCode(list, start);
    if (code === null && length > 1) continue;
    const first = { code, text: cleanLine(start) };
    return length === pieces.length
      ? [first]
      : [first, ...splitAtCommas(list, pieces.slice(length).join(','))];
  }
  return [];
}
