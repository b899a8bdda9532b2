import { Problem } from '../problem.ts';
import { sha256 } from '../store/digest.ts';
import type { Holdings } from '../store/open-store.ts';
import type { HeldReturn, RequestMark, Step } from '../store/steps.ts';
import { canonicalJson } from '../survey/canonical.ts';

/** The mark of a request and what it asks for; a request without a mark counts each time it arrives. */
export function markOf(request: string | null, asked: unknown): RequestMark | null {
  if (request === null) return null;
  return { key: request, sha256: sha256(canonicalJson(JSON.parse(JSON.stringify(asked)))) };
}

/** The step that the same request has made before, or null. One mark for two different things is refused. */
export async function stepBefore(
  { steps }: Holdings,
  held: HeldReturn,
  mark: RequestMark | null,
): Promise<Step | null> {
  const before = mark === null ? null : await steps.byRequest(held, mark.key);
  if (before !== null && before.sha256 !== mark?.sha256)
    throw new Problem('request-reused', `Pieprasījums: ${mark?.key}.`);
  return before?.step ?? null;
}
