// A program that uses the API over HTTP with a token of a person. Whatever it is answered must be
// what the description of the API says.
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type { NewApiToken } from '../../src/store/people/api-tokens.ts';
import { later } from '../../src/store/people/moment.ts';
import type { Rights } from '../../src/store/people/person.ts';
import type { Finding } from '../../src/survey/finding.ts';
import { anActivePerson, type TestServer } from '../server/test-server.ts';
import { descriptionOf } from './described.ts';

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
  readonly personId: string;
  /** What it sends in the header of that name. */
  readonly authorization: string;
}

const DAY = 86_400_000;

/** A new person with these rights and a token for a day; it may write unless told otherwise. */
export async function clientOf(
  server: TestServer,
  rights: Rights,
  token: Partial<NewApiToken> = {},
): Promise<Client> {
  const { id } = await anActivePerson(server, rights);
  const madeAt = server.now();
  const whole = { name: 'Parauga programma', scope: 'write', territory: null, madeAt } as const;
  const secret = await server.store.apiTokens.make(id, { ...whole, expiresAt: later(madeAt, DAY), ...token });
  const authorization = `Bearer ${secret}`;
  const { hold } = await descriptionOf(server);
  const ask = async (method: 'GET' | 'PUT' | 'POST', path: string, headers: Headers, payload?: string) => {
    const url = `/api/v1${path}`;
    const sent: InjectOptions = { method, url, headers: { authorization, ...headers } };
    const answer = await server.app.inject(payload === undefined ? sent : { ...sent, payload });
    hold(method, url, answer);
    return answer;
  };
  return {
    personId: id,
    authorization,
    get: (path, headers = {}) => ask('GET', path, headers),
    send: (method, path, body, headers = {}) =>
      ask(
        method,
        path,
        { 'content-type': 'application/json', ...headers },
        typeof body === 'string' ? body : JSON.stringify(body),
      ),
  };
}

/** The code of a problem, or null where the answer is none. */
export function problemIn(answer: LightMyRequestResponse): string | null {
  if (!String(answer.headers['content-type']).startsWith('application/problem+json')) return null;
  return String(answer.json().type).replace('urn:kopskats:problem:', '');
}

/** Says something of every query in an answer of the check. */
export function explained(answer: LightMyRequestResponse): readonly object[] {
  const { findings }: { findings: readonly Finding[] } = answer.json();
  return findings.map(({ rule, place, value }) => ({ rule, place, value, text: 'Tā ir, pārbaudīts.' }));
}
