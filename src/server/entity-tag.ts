// Entity tags: for answers that have not changed, and for saving on top of a version.
import { Problem } from '../problem.ts';
import { sha256 } from '../store/digest.ts';
import { canonicalJson } from '../survey/canonical.ts';
import type { Reply, Request } from './parts.ts';

/** Sets the entity tag of an answer; true where the client has this version already and 304 is the answer. */
export function isNotModified(request: Request, reply: Reply, version: string): boolean {
  const tag = `"${version}"`;
  reply.header('etag', tag);
  const known = request.headers['if-none-match'];
  if (known === undefined) return false;
  // Weak comparison, as RFC 9110 asks for here.
  return known === '*' || known.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}

/** A version made of the content itself. */
export function versionOf(content: unknown): string {
  return sha256(canonicalJson(content));
}

/** One entity tag or several, as RFC 9110 writes them. */
const TAGS = /^\s*(?:W\/)?"[\x21\x23-\x7e]*"(?:\s*,\s*(?:W\/)?"[\x21\x23-\x7e]*")*\s*$/;
const STRONG_VERSION = /(?<!W\/)"(\d{1,9})"/g;

/**
 * The version of a draft that a request is based on: of several that a program has, the latest; with `*` the
 * present one. Throws `precondition-required` without If-Match, `bad-request` for what is no entity tag and
 * `unknown-version` where the draft has none of the versions. Weak tags name none: comparison is strong here.
 */
export function draftVersionIn(header: string | undefined, present: number): number {
  if (header === undefined) throw new Problem('precondition-required', '');
  if (header.trim() === '*') {
    if (present === 0) throw new Problem('unknown-version', '');
    return present;
  }
  if (!TAGS.test(header)) throw new Problem('bad-request', '');
  const versions = [...header.matchAll(STRONG_VERSION)].map(([, version]) => Number(version));
  const known = versions.filter((version) => version <= present);
  if (known.length === 0) throw new Problem('unknown-version', '');
  return Math.max(...known);
}
