// Codes of a list, given as the code itself or as its label in either language.
import { type CodeList, codesOf, type EarlierCodes, isCode, labelOf } from '../code-list.ts';
import { cleanLine, foldText } from './clean-text.ts';

/** Longer than all labels of any list together; what is longer is not even tried. */
const LONGEST = 2000;

/** The code that a text names, or null. Answers of yes and no may come as true and false. */
export function readCode(list: CodeList, raw: unknown, earlier: EarlierCodes = {}): string | null {
  if (typeof raw === 'boolean') return readCode(list, raw ? 'yes' : 'no', earlier);
  if (typeof raw !== 'string' || raw.length > LONGEST) return null;
  const code = cleanLine(raw);
  return isCode(list, code) ? code : (codesByName(list, earlier).get(foldText(raw)) ?? null);
}

/** What a text or a list names: the codes in the order of the list, and the pieces that are none. */
export interface CodesRead {
  readonly codes: readonly string[];
  readonly unknown: readonly string[];
}

/** Codes from a list of them, or from a text in which semicolons, commas or lines part them; null if neither. */
export function readCodes(list: CodeList, raw: unknown, earlier: EarlierCodes = {}): CodesRead | null {
  const given: readonly unknown[] | null = Array.isArray(raw) ? raw : typeof raw === 'string' ? [raw] : null;
  const texts = given?.filter((one) => typeof one === 'string') ?? [];
  if (given === null || texts.length < given.length || texts.join(';').length > LONGEST) return null;
  const names = codesByName(list, earlier);
  const pieces = texts.flatMap((text) => text.split(/[;\r\n]/)).flatMap((text) => splitAtCommas(names, text));
  const found = new Set(pieces.map((piece) => names.get(foldText(piece))));
  return {
    codes: codesOf(list).filter((code) => found.has(code)),
    unknown: pieces.map(cleanLine).filter((piece) => piece !== '' && !names.has(foldText(piece))),
  };
}

type CodesByName = ReadonlyMap<string, string>;

/**
 * Codes by everything that they are called, folded; a label also without what it adds in brackets: „vismaz“. What
 * a code is called today goes before what another was called once.
 */
function codesByName(list: CodeList, earlier: EarlierCodes): CodesByName {
  const labels = codesOf(list).map((code) => ({ code, ...labelOf(list, code) }));
  const short = labels.flatMap(({ code, lv, en }) =>
    [lv, en].map((name) => [foldText(name.replace(/\s*\([^)]*\)$/u, '')), code] as const),
  );
  const whole = labels.flatMap(({ code, lv, en }) =>
    [code, lv, en].map((name) => [foldText(name), code] as const),
  );
  const once = codesOf(list).flatMap((code) =>
    (earlier[code] ?? []).flatMap(({ lv, en }) => [lv, en].map((name) => [foldText(name), code] as const)),
  );
  return new Map([...once, ...short, ...whole]);
}

/** Parts a text at its commas, save those inside a label: the longest run of pieces that is a name is one. */
function splitAtCommas(names: CodesByName, text: string): readonly string[] {
  const pieces = text.split(',');
  const longestRun = Math.max(...[...names.keys()].map((name) => name.split(',').length));
  const parted: string[] = [];
  for (let start = 0; start < pieces.length; ) {
    const runs = Array.from({ length: longestRun }, (_, shorter) =>
      pieces.slice(start, start + longestRun - shorter),
    );
    const run = runs.find((one) => names.has(foldText(one.join(',')))) ?? pieces.slice(start, start + 1);
    parted.push(run.join(','));
    start += run.length;
  }
  return parted;
}
