// What kind of answer a program takes, by its header Accept (RFC 9110, 12.5.1).
import { Problem } from '../problem.ts';
import type { App } from './parts.ts';

/** The type offered that a program would rather have, the earlier of two alike; null where it takes none. */
export function preferredType<T extends string>(accept: string | undefined, offered: readonly T[]): T | null {
  if (accept === undefined || accept.trim() === '') return offered[0] ?? null;
  const ranges = accept.split(',').map(rangeIn);
  const [best] = offered
    .map((type) => ({ type, weight: weightOf(type, ranges) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return best?.type ?? null;
}

/** Refuses requests to the routes that are added afterwards where the program takes nothing that they answer with. */
export function keepToAccepted(app: App): void {
  app.addHook('onRequest', async (request) => {
    const offered = offeredBy(request.routeOptions.schema?.response);
    if (offered.length > 0 && preferredType(request.headers.accept, offered) === null)
      throw new Problem('not-acceptable', '');
  });
}

/** The types of content with which a route says that it answers. */
function offeredBy(response: unknown): readonly string[] {
  if (typeof response !== 'object' || response === null) return [];
  return Object.entries(response)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, { content = {} }]: [string, { content?: object }]) => Object.keys(content));
}

interface Range {
  readonly type: string;
  readonly weight: number;
}

function rangeIn(part: string): Range {
  const [type = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
  const quality = parameters.find((text) => text.startsWith('q='))?.slice(2);
  return { type, weight: quality === undefined ? 1 : Number(quality) || 0 };
}

/** What the narrowest range that holds the type says of it; whoever takes JSON takes JSON Schema as well. */
function weightOf(type: string, ranges: readonly Range[]): number {
  const suffix = /^application\/[\w.-]+\+json$/.test(type) ? ['application/json'] : [];
  const names = [type, ...suffix, `${type.split('/')[0]}/*`, '*/*'];
  const found = names.map((name) => ranges.find((range) => range.type === name));
  return found.find((range) => range !== undefined)?.weight ?? 0;
}
