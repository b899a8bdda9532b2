// A browser as far as the server can tell: it keeps cookies and sends a form with all its hidden fields.
import type { LightMyRequestResponse } from 'fastify';
import type { Person } from '../src/store/people/person.ts';
import type { TestServer } from './server/test-server.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

export interface Browser {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<LightMyRequestResponse>;
  /** Sends a form with the token of the page that was last shown, unless the fields name another. */
  readonly post: (
    path: string,
    fields?: Fields,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<LightMyRequestResponse>;
  readonly cookies: Map<string, string>;
}

export function browser({ app }: TestServer): Browser {
  const cookies = new Map<string, string>();
  let token = '';
  const send = async (
    method: 'GET' | 'POST',
    url: string,
    headers: Readonly<Record<string, string>>,
    payload?: string,
  ) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.inject({
      method,
      url,
      headers: { ...(cookie === '' ? {} : { cookie }), ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value, ...set } of answer.cookies) {
      if (set.expires !== undefined && set.expires.getTime() === 0) cookies.delete(name);
      else cookies.set(name, value);
    }
    token = /name="_csrf" value="([^"]+)"/.exec(answer.body)?.[1] ?? token;
    return answer;
  };
  return {
    cookies,
    get: (path, headers = {}) => send('GET', path, headers),
    post: (path, fields = {}, headers = {}) => {
      const body = new URLSearchParams();
      for (const [name, values] of Object.entries({ _csrf: token, ...fields }))
        for (const value of [values].flat()) body.append(name, value);
      return send(
        'POST',
        path,
        { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body.toString(),
      );
    },
  };
}

/** A browser in which this person is signed in and has looked at their account. */
export async function browserOf(server: TestServer, person: Person): Promise<Browser> {
  const signedIn = browser(server);
  const secret = await server.store.sessions.start(person.id, 'Firefox, Linux', server.now());
  signedIn.cookies.set('__Host-kopskats', secret);
  await signedIn.get('/account');
  return signedIn;
}

/** What a page says, without its markup. */
export function textOf({ body }: LightMyRequestResponse): string {
  return body
    .replaceAll(/<(script|style)\b.*?<\/\1>|<[^>]*>/gs, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
