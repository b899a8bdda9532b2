// Sign-in with the account of an institution: OpenID Connect, code flow with PKCE, state and nonce. What has to
// be remembered between leaving and coming back lies in a cookie, so that any instance can take up the return.
import * as oidc from 'openid-client';
import { z } from 'zod';
import type { IdentityProvider } from '../../config.ts';
import type { Vouched } from '../../people/take-up.ts';
import { Problem } from '../../problem.ts';

/** What is remembered while the person is at the provider. */
export const departureSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
});
export type Departure = z.infer<typeof departureSchema>;

export interface Provider {
  /** The address at the provider to send the person to, and what to remember of it. */
  readonly depart: (returnTo: string) => Promise<{ readonly url: URL; readonly departure: Departure }>;
  /** Who came back to `url`; a problem where anything does not fit. */
  readonly arrive: (url: URL, departure: Departure) => Promise<Vouched>;
}

/** The provider of the settings. It is asked for its addresses when it is first needed, not at the start. */
export function providerAt(settings: IdentityProvider, redirectUri: string): Provider {
  let discovered: Promise<oidc.Configuration> | null = null;
  const configuration = () => {
    discovered ??= discover(settings).catch((error: unknown) => {
      discovered = null;
      throw error;
    });
    return discovered;
  };
  return {
    depart: (returnTo) => orProblem(async () => depart(await configuration(), redirectUri, returnTo)),
    arrive: (url, departure) =>
      orProblem(async () => arrive(await configuration(), settings.issuer, url, departure)),
  };
}

function discover({ issuer, clientId, clientSecret }: IdentityProvider): Promise<oidc.Configuration> {
  const url = new URL(issuer);
  // The settings let plain http through for this machine alone.
  const options = url.protocol === 'http:' ? { execute: [oidc.allowInsecureRequests] } : {};
  return oidc.discovery(url, clientId, clientSecret, undefined, options);
}

async function depart(configuration: oidc.Configuration, redirectUri: string, returnTo: string) {
  const departure: Departure = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    returnTo,
  };
  const url = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid email',
    state: departure.state,
    nonce: departure.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(departure.verifier),
    code_challenge_method: 'S256',
  });
  return { url, departure };
}

async function arrive(
  configuration: oidc.Configuration,
  issuer: string,
  url: URL,
  { state, nonce, verifier }: Departure,
): Promise<Vouched> {
  const tokens = await oidc.authorizationCodeGrant(configuration, url, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('The provider sent no ID token');
  const told =
    claims.email === undefined
      ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)
      : claims;
  const verified = told.email_verified === true && typeof told.email === 'string';
  return {
    identity: { issuer: claims.iss ?? issuer, subject: claims.sub },
    verifiedEmail: verified ? String(told.email) : null,
  };
}

async function orProblem<T>(work: () => Promise<T>): Promise<T> {
  return work().catch((error: unknown) => {
    throw new Problem('identity-provider', '', { cause: error });
  });
}
