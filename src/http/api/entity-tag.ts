// Entity tags: by them a program sees that nothing has changed, and says which version it has before it.
import { Problem } from '../../problem.ts';
import { sha256 } from '../../store/digest.ts';
import { canonicalJson } from '../../survey/canonical.ts';
import type { Reply, Request } from '../door.ts';

/** Names the version of an answer; true where the program has it already and nothing more need be sent. */
export function isKnown(request: Request, reply: Reply, version: string): boolean {
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

/**
 * The version of a draft that a request is based on. Throws `precondition-required` without If-Match, and
 * `bad-request` for a tag that no draft can have.
 */
export function draftVersionIn(header: string | undefined): number {
  if (header === undefined) throw new Problem('precondition-required', '');
  const version = /^\s*"(\d{1,9})"\s*$/.exec(header)?.[1];
  if (version === undefined) throw new Problem('bad-request', `If-Match: ${header.slice(0, 100)}`);
  return Number(version);
}
