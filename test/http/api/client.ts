// A program that uses the API through the real door with a token of a person.
import type { LightMyRequestResponse } from 'fastify';
import type { NewApiToken } from '../../../src/store/people/api-tokens.ts';
import { later } from '../../../src/store/people/moment.ts';
import type { Rights } from '../../../src/store/people/person.ts';
import { anActivePerson, type Door } from '../open-door.ts';

type Headers = Readonly<Record<string, string>>;

export interface Client {
  readonly get: (path: string, headers?: Headers) => Promise<LightMyRequestResponse>;
  /** Sends a body as it is where it is text, else as JSON. */
  readonly send: (
    method: 'PUT' | 'POST',
    path: string,
    body: unknown,
    headers?: Headers,
  ) => Promise<LightMyRequestResponse>;
  /** Its person and its secret, for tests that look behind the door. */
  readonly personId: string;
  readonly secret: string;
}

const DAY = 86_400_000;

/** A new person with these rights and a token for a day; it may write unless told otherwise. */
export async function clientOf(
  door: Door,
  rights: Rights,
  token: Partial<NewApiToken> = {},
): Promise<Client> {
  const { id } = await anActivePerson(door, rights);
  const madeAt = door.now();
  const whole = { name: 'Parauga programma', scope: 'write', territory: null, madeAt } as const;
  const secret = await door.store.apiTokens.make(id, { ...whole, expiresAt: later(madeAt, DAY), ...token });
  const authorization = `Bearer ${secret}`;
  return {
    personId: id,
    secret,
    get: (url, headers = {}) =>
      door.app.inject({ method: 'GET', url: `/api/v1${url}`, headers: { authorization, ...headers } }),
    send: (method, url, body, headers = {}) =>
      door.app.inject({
        method,
        url: `/api/v1${url}`,
        headers: { authorization, 'content-type': 'application/json', ...headers },
        payload: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}

/** The code of a problem, or null where the answer is none. */
export function problemIn(answer: LightMyRequestResponse): string | null {
  if (!String(answer.headers['content-type']).startsWith('application/problem+json')) return null;
  return String(answer.json().type).replace('urn:kopskats:problem:', '');
}
