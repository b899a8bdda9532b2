// Changes to XML in its place: a part of a person's workbook keeps every byte that a change does not touch.

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all changes made; they do not overlap. Of those in one place the first one comes first. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((one, other) => one.start - other.start)) {
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Where the tag begins that ends at a position. A `<` stands in no attribute. */
export function tagStart(text: string, end: number): number {
  return text.lastIndexOf('<', end - 1);
}

/** The namespace prefix of a tag with its colon, or nothing. */
export function prefixOf(tag: string): string {
  return /^<\/?([^\s:/>]{1,100}:)/.exec(tag)?.[1] ?? '';
}

/** A start tag with an attribute set, or without it where the value is null. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
  const set = value === null ? '' : ` ${name}="${escapeXml(value)}"`;
  if (found !== null) return tag.slice(0, found.index) + set + tag.slice(found.index + found[0].length);
  const end = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
  return tag.slice(0, end).trimEnd() + set + tag.slice(end);
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
