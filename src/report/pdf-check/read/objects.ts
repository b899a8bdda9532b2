// The objects of a PDF file, with the few ways into them that checks need. Read by qpdf in `read-objects.ts`.

/** As qpdf writes them in JSON: names begin with `/`, text with `u:`, bytes with `b:`, references end with ` R`. */
export type PdfValue =
  | null
  | boolean
  | number
  | string
  | readonly PdfValue[]
  | { readonly [key: string]: PdfValue };

export type PdfDictionary = { readonly [key: string]: PdfValue };

export interface PdfObject {
  /** Of a stream its dictionary. */
  readonly value: PdfValue;
  /** The decoded bytes of a stream. */
  readonly data: Uint8Array | null;
}

export interface PdfObjects {
  readonly trailer: PdfValue;
  /** By reference, such as `12 0 R`. */
  readonly byReference: ReadonlyMap<string, PdfObject>;
}

const isDictionary = (value: PdfValue): value is PdfDictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isReference = (value: PdfValue): value is string =>
  typeof value === 'string' && /^\d+ \d+ R$/u.test(value);

/** What a value stands for: itself, or what it refers to. */
export const resolve = (objects: PdfObjects, value: PdfValue | undefined): PdfValue =>
  value === undefined ? null : isReference(value) ? (objects.byReference.get(value)?.value ?? null) : value;

/** The value along a path of keys, null where it ends early. */
export const at = (objects: PdfObjects, from: PdfValue, ...keys: readonly string[]): PdfValue =>
  keys.reduce<PdfValue>((value, key) => {
    const here = resolve(objects, value);
    return isDictionary(here) ? resolve(objects, here[key]) : null;
  }, from);

/** A dictionary's entry as it stands, reference or not. */
export const raw = (value: PdfValue, key: string): PdfValue =>
  isDictionary(value) ? (value[key] ?? null) : null;

/** The elements of an array with references followed; of anything else but null, itself alone. */
export const each = (objects: PdfObjects, value: PdfValue): readonly PdfValue[] => {
  if (value === null) return [];
  return Array.isArray(value) ? value.map((item) => resolve(objects, item)) : [value];
};

export const keysOf = (value: PdfValue): readonly string[] => (isDictionary(value) ? Object.keys(value) : []);

/** A text string, or null. */
export const textOf = (value: PdfValue): string | null =>
  typeof value === 'string' && /^[ub]:/u.test(value) ? value.slice(2) : null;

export const numberOf = (value: PdfValue): number | null => (typeof value === 'number' ? value : null);

/** The decoded bytes of the stream that an entry refers to. */
export const dataOf = (objects: PdfObjects, value: PdfValue): Uint8Array | null =>
  isReference(value) ? (objects.byReference.get(value)?.data ?? null) : null;

/** Every dictionary of the file, at whatever depth. */
export const dictionaries = (objects: PdfObjects): readonly PdfDictionary[] => {
  const inside = (value: PdfValue): readonly PdfDictionary[] => {
    if (Array.isArray(value)) return value.flatMap(inside);
    return isDictionary(value) ? [value, ...Object.values(value).flatMap(inside)] : [];
  };
  return [...objects.byReference.values()].flatMap(({ value }) => inside(value));
};

/** Of these, those whose `key` is the name. */
export const withName = (objects: PdfObjects, key: string, name: string): readonly PdfDictionary[] =>
  dictionaries(objects).filter((dictionary) => dictionary[key] === name);

export const catalog = (objects: PdfObjects): PdfValue => at(objects, objects.trailer, '/Root');

/** The pages with their numbers from 1, in order. */
export const pagesOf = (
  objects: PdfObjects,
): readonly { readonly number: number; readonly page: PdfValue }[] => {
  const leaves = (node: PdfValue): readonly PdfValue[] =>
    at(objects, node, '/Kids') === null
      ? [node]
      : each(objects, at(objects, node, '/Kids')).flatMap((kid) => leaves(kid));
  return leaves(at(objects, catalog(objects), '/Pages')).map((page, index) => ({ number: index + 1, page }));
};
