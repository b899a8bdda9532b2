// A real provider of identities on this machine. Whoever is sent to it is signed in at once as the account that
// the test has chosen; everything else (codes, PKCE, signatures) is the provider's own doing.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Context } from 'oidc-provider';
import type { IdentityProvider } from '../../../src/config.ts';

export interface Account {
  readonly subject: string;
  readonly email: string;
  readonly verified: boolean;
}

export interface TestProvider {
  readonly settings: IdentityProvider;
  /** Who is signed in at the provider from now on. */
  readonly become: (account: Account) => void;
  readonly close: () => Promise<void>;
}

export async function startProvider(redirectUri: string): Promise<TestProvider> {
  let current: Account = { subject: 'nobody', email: 'nobody@novads.example', verified: true };
  const accounts = new Map<string, Account>();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const settings = {
    issuer: `http://127.0.0.1:${port}`,
    clientId: 'kopskats',
    clientSecret: 'a secret between the two',
  };
  const provider = new Provider(settings.issuer, {
    clients: [
      { client_id: settings.clientId, client_secret: settings.clientSecret, redirect_uris: [redirectUri] },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['signs the cookies of the provider'] },
    features: { devInteractions: { enabled: false } },
    ttl: { Interaction: 60, Grant: 60, Session: 60, AccessToken: 60, IdToken: 60 },
    pkce: { required: () => true },
    interactions: { url: () => '/choose' },
    findAccount: (_context: unknown, accountId: string) => {
      const account = accounts.get(accountId);
      if (account === undefined) return undefined;
      const claims = async () => ({ sub: accountId, email: account.email, email_verified: account.verified });
      return { accountId, claims };
    },
    loadExistingGrant: async ({ oidc }: Context) => {
      const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url !== '/choose') return answer(request, response);
    accounts.set(current.subject, current);
    return provider.interactionFinished(request, response, { login: { accountId: current.subject } });
  });
  return {
    settings,
    become: (account) => {
      current = account;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Goes through the provider as a fresh browser would, and returns the address that it sends the person back to. */
export async function passThrough(start: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = start;
  for (let step = 0; step < 6; step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=', 2);
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null)
      throw new Error(`The provider stopped at ${answer.status}: ${await answer.text()}`);
    url = new URL(location, url).href;
    if (!url.startsWith(new URL(start).origin)) return url;
  }
  throw new Error('The provider sends in circles');
}
