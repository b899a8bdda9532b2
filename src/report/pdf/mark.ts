// The mark by which a PDF names its book, the version and the snapshot that it was made from: PDF keywords.
import { type BookScope, scopeName, scopeOf } from '../book-scope.ts';

export interface BookMark {
  readonly scope: BookScope;
  /** SHA-256 in hexadecimal. */
  readonly snapshot: string;
  readonly version: string;
}

/** The hash last, so that it is what a viewer cuts off a long line. */
export const writeMark = ({ scope, snapshot, version }: BookMark): string =>
  `version ${version}, book ${scopeName(scope)}, snapshot ${snapshot}`;

/** Files from before there were other books than the national one do not name theirs. */
const form = /^version (?<version>\S+)(?:, book (?<book>[^,]+))?, snapshot (?<snapshot>[0-9a-f]{64})$/u;

export const parseMark = (keywords: string): BookMark | null => {
  const { version, book = 'national', snapshot } = form.exec(keywords.trim())?.groups ?? {};
  const scope = scopeOf(book);
  return version && snapshot && scope ? { scope, snapshot, version } : null;
};
