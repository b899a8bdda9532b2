// JSON as the API takes it. Two readers of one document must not see two things in it, so that a name which
// comes twice is refused, and so are the names by which objects can be turned into others.
import { Problem } from '../problem.ts';

/** A return is nested five deep; whatever goes far beyond that is no return. */
const DEPTH = 32;

const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype']);

/** The value of a body in JSON. Throws `bad-json` for what is not UTF-8, which would otherwise be kept with letters lost. */
export function parseStrictBody(body: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch (cause) {
    throw new Problem('bad-json', '', { cause });
  }
  return parseStrictJson(text);
}

/** The value of a JSON text. Throws the problem `bad-json`, whose detail says where. */
export function parseStrictJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    inspect(text);
    return value;
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem('bad-json', '', { cause });
  }
}

/** What a text that is known to be JSON consists of, as far as it matters here. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g;

/** Looks at the nesting and the names of a text that is JSON. */
function inspect(text: string): void {
  // One entry for each bracket that is open: the names of an object so far, or null for a list.
  const open: (Set<string> | null)[] = [];
  let before = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push(token === '{' ? new Set() : null);
    if (open.length > DEPTH) throw new Problem('bad-json', '');
    if (token === '}' || token === ']') open.pop();
    // In an object, a text after its bracket or after a comma is a name.
    if (token.startsWith('"') && (before === '{' || before === ',')) addName(open.at(-1) ?? null, token);
    before = token;
  }
}

function addName(names: Set<string> | null, token: string): void {
  if (names === null) return;
  const name = String(JSON.parse(token));
  if (names.has(name) || forbiddenNames.has(name)) throw new Problem('bad-json', '');
  names.add(name);
}
