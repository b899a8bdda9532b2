// One real return with one thing changed: how the cases of the rules are made.
import type { Return } from '../../src/survey/editions.ts';
import { fixtureReturns } from '../fixture-returns.ts';

export type Json = { [key: string]: unknown };

export function fixtureOf(territory: string): Return {
  const found = fixtureReturns().find((ret) => ret.territory === territory);
  if (found === undefined) throw new Error(`No fixture of ${territory}`);
  return found;
}

/** A copy as JSON in which the values at dotted paths below `sections` are others; undefined removes. */
export function changed(ret: Return, edits: { readonly [path: string]: unknown }): Json {
  const document = structuredClone(ret) as unknown as Json;
  for (const [path, value] of Object.entries(edits)) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const parent = steps.reduce((at, step) => at[step] as Json, document.sections as Json);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return document;
}

/** The rows of a list, as JSON. */
export function rowsOf(ret: Return, section: string, question: string): readonly Json[] {
  const sections = ret.sections as unknown as { readonly [id: string]: Json };
  return sections[section]?.[question] as readonly Json[];
}
