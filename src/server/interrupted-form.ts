// Forms that arrive after their session ended or was replaced. They are not processed, but what was typed is not
// lost: it is stored and shown in the form again after sign-in.
import { z } from 'zod';
import { Problem } from '../problem.ts';
import { network } from './attempt-budgets.ts';
import { identify } from './caller.ts';
import { dropCookie, putCookie, readCookie } from './cookies.ts';
import { requireFormToken, TOKEN_FIELD, tokenIn } from './form-token.ts';
import type { App, Parts, Reply, Request } from './parts.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `set-aside`: a form that arrives too late is stored, and the page of the same address shows it again. */
    whenInterrupted?: 'set-aside';
  }
}

/** How many forms from one address are stored in fifteen minutes, and how long one may be, in characters. */
const LIMIT = 20;
const LONGEST = 400_000;

/** A form as it arrives. */
const fieldsSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
type Fields = { readonly [name: string]: string | readonly string[] };

/** Whether the gate may pass this request without a session, because `keepInterruptedForms` stops it. */
export function isKeptWhenInterrupted(request: Request): boolean {
  return request.routeOptions.config.whenInterrupted === 'set-aside';
}

/** Stops forms that arrive too late, after parsing and before validation. */
export function keepInterruptedForms(app: App, parts: Parts): void {
  app.addHook('preValidation', async (request, reply) => {
    if (!isKeptWhenInterrupted(request)) return undefined;
    const caller = await identify(request, parts);
    if (caller !== null && hasToken(request, parts)) return undefined;
    await setAside(request, reply, parts);
    const page = request.url;
    return reply.redirect(caller === null ? `/sign-in?returnTo=${encodeURIComponent(page)}` : page, 303);
  });
}

/** The stored fields of the form of this page, or null. */
export async function interruptedForm(
  request: Request,
  { store, config, clock }: Parts,
): Promise<Fields | null> {
  const secret = readCookie(config, request, 'interrupted');
  if (secret === null) return null;
  return store.setAside.find(keyOf(request), secret, clock(), fieldsSchema);
}

/** Deletes the stored fields, once they have been saved. */
export async function forgetInterruptedForm(request: Request, reply: Reply, parts: Parts): Promise<void> {
  const secret = readCookie(parts.config, request, 'interrupted');
  if (secret === null) return;
  await parts.store.setAside.drop(secret);
  dropCookie(parts.config, reply, 'interrupted');
}

async function setAside(request: Request, reply: Reply, parts: Parts): Promise<void> {
  const { store, config, clock } = parts;
  const { body } = request;
  if (typeof body !== 'object' || body === null) return;
  const fields = Object.fromEntries(Object.entries(body).filter(([name]) => name !== TOKEN_FIELD));
  if (Object.keys(fields).length === 0) return;
  const budget = [{ key: `set-aside ${network(request.ip)}`, limit: LIMIT }];
  if (JSON.stringify(fields).length > LONGEST || !(await store.attempts.take(budget, clock())))
    throw new Problem('sign-in-required', '');
  const secret = await store.setAside.put(keyOf(request), fields, clock());
  // In a cookie and not in the address: nobody can be led to a form that somebody else has filled in.
  putCookie(config, reply, 'interrupted', secret);
}

function keyOf({ url }: Request) {
  return { purpose: 'form', subject: url.split('?')[0] ?? url, person: null } as const;
}

function hasToken(request: Request, parts: Parts): boolean {
  try {
    requireFormToken(request, parts, tokenIn(request));
    return true;
  } catch {
    return false;
  }
}
