// The objects of a PDF file, read by qpdf where it is installed, with the few ways into them that checks need.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../../problem.ts';

/** As qpdf writes them in JSON: names begin with `/`, text with `u:`, bytes with `b:`, references end with ` R`. */
export type PdfValue = null | boolean | number | string | readonly PdfValue[] | PdfDictionary;

export type PdfDictionary = { readonly [key: string]: PdfValue };

export interface PdfObjects {
  readonly trailer: PdfValue;
  /** By reference, such as `12 0 R`; of a stream its dictionary and its decoded bytes. */
  readonly byReference: ReadonlyMap<string, { readonly value: PdfValue; readonly data: Uint8Array | null }>;
}

const isDictionary = (value: PdfValue | undefined): value is PdfDictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectAt = (objects: PdfObjects, value: PdfValue) =>
  typeof value === 'string' ? objects.byReference.get(value) : undefined;

const entry = (value: PdfValue, key: string): PdfValue => (isDictionary(value) ? (value[key] ?? null) : null);

/** The object that a value refers to, or the value itself. */
const resolve = (objects: PdfObjects, value: PdfValue): PdfValue => objectAt(objects, value)?.value ?? value;

/** The value along a path of keys, null where it ends early. */
export const at = (objects: PdfObjects, from: PdfValue, ...keys: readonly string[]): PdfValue =>
  keys.reduce<PdfValue>((value, key) => resolve(objects, entry(value, key)), resolve(objects, from));

/** The elements of an array with references followed; of anything else but null, itself alone. */
export const each = (objects: PdfObjects, value: PdfValue): readonly PdfValue[] => {
  if (value === null) return [];
  return Array.isArray(value) ? value.map((item: PdfValue) => resolve(objects, item)) : [value];
};

/** The decoded bytes of the stream that an entry of a dictionary refers to. */
export const dataOf = (objects: PdfObjects, dictionary: PdfValue, key: string): Uint8Array | null =>
  objectAt(objects, entry(dictionary, key))?.data ?? null;

/** A text string, empty for anything else. */
export const stringOf = (value: PdfValue): string =>
  typeof value === 'string' && /^[ub]:/u.test(value) ? value.slice(2) : '';

/** Every dictionary of the file, at whatever depth. */
export const allDictionaries = (objects: PdfObjects): readonly PdfDictionary[] => {
  const inside = (value: PdfValue): readonly PdfDictionary[] => {
    if (Array.isArray(value)) return value.flatMap(inside);
    return isDictionary(value) ? [value, ...Object.values(value).flatMap(inside)] : [];
  };
  return [...objects.byReference.values()].flatMap(({ value }) => inside(value));
};

export const catalog = (objects: PdfObjects): PdfValue => at(objects, objects.trailer, '/Root');

/** The pages with their numbers from 1, in order. */
export const pagesOf = (objects: PdfObjects) => {
  const leaves = (node: PdfValue): readonly PdfValue[] => {
    const kids = each(objects, at(objects, node, '/Kids'));
    return kids.length === 0 ? [node] : kids.flatMap(leaves);
  };
  return leaves(at(objects, catalog(objects), '/Pages')).map((page, index) => ({ number: index + 1, page }));
};

/** The drawing instructions of a page; our writer keeps them in one stream. */
export const contentOf = (objects: PdfObjects, page: PdfValue): string =>
  Buffer.from(dataOf(objects, page, '/Contents') ?? []).toString('latin1');

/** Exit status of qpdf where it has repaired something, which is for other checks to judge. */
const repaired = 3;

/** False where there is no qpdf. */
const runQpdf = (from: string, to: string): Promise<boolean> =>
  new Promise((done, fail) => {
    const how = ['--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized'];
    execFile('qpdf', [...how, from, to], (error, _, said) => {
      if (error === null || error.code === repaired) done(true);
      else if (error.code === 'ENOENT') done(false);
      else fail(new Problem('unreadable-pdf', said.trim(), { cause: error }));
    });
  });

/** `qpdf --json=2`: a header, then the objects by name (`obj:12 0 R`) and the trailer. */
const parseQpdf = (json: string): PdfObjects => {
  const whole: PdfValue = JSON.parse(json);
  const parts = entry(whole, 'qpdf');
  const named: PdfValue = Array.isArray(parts) ? parts[1] : null;
  const byReference = Object.entries(isDictionary(named) ? named : {}).map(([name, object]) => {
    const stream = entry(object, 'stream');
    const data = entry(stream, 'data');
    return [
      name.replace(/^obj:/u, ''),
      stream === null
        ? { value: entry(object, 'value'), data: null }
        : { value: entry(stream, 'dict'), data: Buffer.from(String(data ?? ''), 'base64') },
    ] as const;
  });
  return { trailer: entry(entry(named, 'trailer'), 'value'), byReference: new Map(byReference) };
};

/** The objects of a PDF; null where qpdf is not installed. */
export const readObjects = async (bytes: Uint8Array): Promise<PdfObjects | null> => {
  const folder = await mkdtemp(join(tmpdir(), 'kopskats-check-'));
  try {
    const [from, to] = [join(folder, 'book.pdf'), join(folder, 'book.json')];
    await writeFile(from, bytes);
    return (await runQpdf(from, to)) ? parseQpdf(await readFile(to, 'utf8')) : null;
  } finally {
    await rm(folder, { recursive: true });
  }
};
