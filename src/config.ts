// The environment, read once and typed. Only edges see it; everything else is handed what it needs.
import { resolve } from 'node:path';
import { z } from 'zod';
import { Problem } from './problem.ts';

export interface Config {
  /** Address of a PostgreSQL database, or null: then the embedded database in `dataFolder` is used. */
  readonly databaseUrl: string | null;
  /** Absolute path of the folder of the embedded database. */
  readonly dataFolder: string;
}

const unset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);

/** An address whose login, if it has one, can be read. */
function address(protocol: RegExp, error: string) {
  return z.url({ protocol, error, abort: true }).refine(hasReadableLogin, {
    error: 'lietotājvārda un paroles īpašās zīmes jākodē: @ ir %40, % ir %25',
    abort: true,
  });
}

function hasReadableLogin(url: string): boolean {
  try {
    const { username, password } = new URL(url);
    decodeURIComponent(username);
    decodeURIComponent(password);
    return true;
  } catch {
    return false;
  }
}

const environment = z.object({
  DATABASE_URL: z.preprocess(
    unset,
    address(/^postgres(ql)?$/, 'jābūt adresei, kas sākas ar postgresql://').optional(),
  ),
  KOPSKATS_DATA: z.preprocess(unset, z.string().default('.data')),
});

type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration from environment variables; one that cannot be used is named in the problem. */
export function readConfig(env: Environment): Config {
  const { DATABASE_URL, KOPSKATS_DATA } = read(environment, env);
  return { databaseUrl: DATABASE_URL ?? null, dataFolder: resolve(KOPSKATS_DATA) };
}

/** What only the server needs to know. */
export interface ServerConfig {
  /** Where people reach the service, without a path: `https://kopskats.example`. */
  readonly origin: string;
  readonly host: string;
  readonly port: number;
  /** Addresses or networks of the proxies whose word is taken for where a request came from. */
  readonly trustedProxies: readonly string[];
  /** Whether sample people can sign in without a password. */
  readonly demo: boolean;
  /** What a collector of metrics has to show; null: there are no metrics to see. */
  readonly metricsToken: string | null;
  /** The provider of sign-in with an account of an institution, or null. */
  readonly identityProvider: IdentityProvider | null;
  /** Where clamd scans attached files for viruses; null: they are not scanned. */
  readonly virusScanner: { readonly host: string; readonly port: number } | null;
  /** Null where nobody is named; then pages name nobody. */
  readonly contact: Contact | null;
}

/** Whom people may ask about the survey: a person or unit of the ministry. At least one of the three is set. */
export interface Contact {
  readonly name: string | null;
  readonly email: string | null;
  /** As it is to be shown. */
  readonly phone: string | null;
}

export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** https, or http that never leaves the machine: passwords and session cookies travel over nothing else. */
const secureUrl = address(/^https?$/, 'jābūt adresei, kas sākas ar https://').refine(
  (url) => new URL(url).protocol === 'https:' || loopback.test(new URL(url).hostname),
  { error: 'bez https drīkst lietot vienīgi šī paša datora adresi', abort: true },
);

/** Nothing behind the host: the service has it to itself. */
const serviceUrl = secureUrl.refine((url) => new URL(url).href === `${new URL(url).origin}/`, {
  error: 'aiz servera vārda un porta adresē nedrīkst būt nekā',
});

const network = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);

/** Addresses and networks, parted by commas. */
const networks = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  )
  .refine((list) => list.every((one) => network.safeParse(one).success), {
    error: 'jābūt IP adresēm vai tīkliem, kas atdalīti ar komatu, piemēram: 10.0.0.1, 10.1.0.0/16',
  });

/** `clamd.example:3310`, `127.0.0.1:3310` */
const hostAndPort = z
  .string()
  .regex(/^[\w.-]+:\d{1,5}$/, {
    error: 'jābūt servera vārdam un portam, piemēram, 127.0.0.1:3310',
    abort: true,
  })
  .transform((text) => ({ host: text.replace(/:\d+$/, ''), port: Number(text.replace(/^.*:/, '')) }))
  .refine(({ port }) => port > 0 && port <= 65_535, { error: 'jābūt porta numuram' });

const optionalText = z.preprocess(unset, z.string().optional());

const contactEnvironment = z.object({
  KOPSKATS_CONTACT_NAME: optionalText,
  KOPSKATS_CONTACT_EMAIL: z.preprocess(unset, z.email({ error: 'jābūt e-pasta adresei' }).optional()),
  KOPSKATS_CONTACT_PHONE: z.preprocess(
    unset,
    z
      .string()
      .regex(/^\+?[\d\s()-]{3,30}$/, { error: 'jābūt tālruņa numuram, piemēram: +371 60000001' })
      .optional(),
  ),
});

function readContact(env: Environment): Contact | null {
  const given = read(contactEnvironment, env);
  const { KOPSKATS_CONTACT_NAME: name, KOPSKATS_CONTACT_EMAIL: email, KOPSKATS_CONTACT_PHONE: phone } = given;
  if (name === undefined && email === undefined && phone === undefined) return null;
  return { name: name?.trim() ?? null, email: email ?? null, phone: phone?.trim() ?? null };
}

const serverEnvironment = z
  .object({
    KOPSKATS_URL: z.preprocess(unset, serviceUrl.optional()),
    KOPSKATS_HOST: z.preprocess(unset, z.string().default('127.0.0.1')),
    KOPSKATS_PORT: z.preprocess(
      unset,
      z
        .string()
        .regex(/^\d{1,5}$/, { error: 'jābūt porta numuram', abort: true })
        .transform(Number)
        .refine((port) => port <= 65_535, { error: 'jābūt porta numuram' })
        .default(3000),
    ),
    KOPSKATS_PROXY: z.preprocess(unset, networks),
    KOPSKATS_DEMO: z.preprocess(
      unset,
      z.enum(['yes', 'no'], { error: 'jābūt „yes“ vai „no“' }).default('no'),
    ),
    KOPSKATS_METRICS_TOKEN: z.preprocess(
      unset,
      z.string().min(24, { error: 'jābūt vismaz 24 rakstzīmju garam' }).optional(),
    ),
    KOPSKATS_CLAMD: z.preprocess(unset, hostAndPort.optional()),
    KOPSKATS_OIDC_ISSUER: z.preprocess(unset, secureUrl.optional()),
    KOPSKATS_OIDC_CLIENT_ID: optionalText,
    KOPSKATS_OIDC_CLIENT_SECRET: optionalText,
  })
  .refine(
    (env) =>
      new Set([
        env.KOPSKATS_OIDC_ISSUER === undefined,
        env.KOPSKATS_OIDC_CLIENT_ID === undefined,
        env.KOPSKATS_OIDC_CLIENT_SECRET === undefined,
      ]).size === 1,
    {
      path: ['KOPSKATS_OIDC_ISSUER'],
      error: 'jānorāda kopā ar KOPSKATS_OIDC_CLIENT_ID un KOPSKATS_OIDC_CLIENT_SECRET',
    },
  );

/** Whether others reach the server over the network while it does not know of https: cookies are not marked for it then. */
export function isExposed({ host, origin }: Pick<ServerConfig, 'host' | 'origin'>): boolean {
  return host !== '::1' && !loopback.test(host) && !origin.startsWith('https:');
}

/** The configuration of the server from environment variables. */
export function readServerConfig(env: Environment): ServerConfig {
  const given = read(serverEnvironment, env);
  const { KOPSKATS_OIDC_ISSUER: issuer, KOPSKATS_OIDC_CLIENT_ID: clientId } = given;
  const clientSecret = given.KOPSKATS_OIDC_CLIENT_SECRET;
  return {
    origin: new URL(given.KOPSKATS_URL ?? `http://localhost:${given.KOPSKATS_PORT}`).origin,
    host: given.KOPSKATS_HOST,
    port: given.KOPSKATS_PORT,
    trustedProxies: given.KOPSKATS_PROXY,
    demo: given.KOPSKATS_DEMO === 'yes',
    virusScanner: given.KOPSKATS_CLAMD ?? null,
    metricsToken: given.KOPSKATS_METRICS_TOKEN ?? null,
    identityProvider:
      issuer === undefined || clientId === undefined || clientSecret === undefined
        ? null
        : { issuer, clientId, clientSecret },
    contact: readContact(env),
  };
}

/** How letters are sent. */
export interface MailConfig {
  readonly smtp: {
    readonly host: string;
    readonly port: number;
    /** TLS from the first byte; by STARTTLS, which then has to be offered; or not at all. */
    readonly tls: 'from_start' | 'upgrade' | 'none';
    readonly login: { readonly user: string; readonly password: string } | null;
  };
  /** The address that letters come from. */
  readonly from: string;
  /** Where people reach the service, without a path; links in letters begin with it. */
  readonly origin: string;
  /** Null where nobody is named; then letters name nobody. */
  readonly contact: Contact | null;
}

const mailEnvironment = z
  .object({
    KOPSKATS_SMTP_URL: z.preprocess(
      unset,
      address(/^smtps?$/, 'jābūt adresei, kas sākas ar smtp:// vai smtps://')
        .refine((url) => new URL(url).hostname !== '', { error: 'jānorāda pasta serveris' })
        .refine((url) => /^(none)?$/.test(new URL(url).searchParams.get('tls') ?? ''), {
          error: 'parametra tls vienīgā vērtība ir none',
        })
        .optional(),
    ),
    KOPSKATS_MAIL_FROM: z.preprocess(unset, z.email({ error: 'jābūt e-pasta adresei' }).optional()),
    KOPSKATS_URL: z.preprocess(unset, serviceUrl.optional()),
  })
  .refine((env) => (env.KOPSKATS_SMTP_URL === undefined) === (env.KOPSKATS_MAIL_FROM === undefined), {
    path: ['KOPSKATS_SMTP_URL'],
    error: 'jānorāda kopā ar KOPSKATS_MAIL_FROM',
  })
  .refine((env) => env.KOPSKATS_SMTP_URL === undefined || env.KOPSKATS_URL !== undefined, {
    path: ['KOPSKATS_URL'],
    error: 'jānorāda, ja sūta e-pastu: ar to sākas saites vēstulēs',
  });

/** How letters are sent, from environment variables; null where they are not: nothing is sent then. */
export function readMailConfig(env: Environment): MailConfig | null {
  const given = read(mailEnvironment, env);
  const { KOPSKATS_SMTP_URL: smtp, KOPSKATS_MAIL_FROM: from, KOPSKATS_URL: url } = given;
  if (smtp === undefined || from === undefined || url === undefined) return null;
  return { smtp: smtpFrom(new URL(smtp)), from, origin: new URL(url).origin, contact: readContact(env) };
}

/** Plain SMTP only to this machine, or where `?tls=none` asks for it. */
function smtpFrom(url: URL): MailConfig['smtp'] {
  const isSecure = url.protocol === 'smtps:';
  const isPlain = loopback.test(url.hostname) || url.searchParams.get('tls') === 'none';
  const user = decodeURIComponent(url.username);
  return {
    host: url.hostname.replaceAll(/[[\]]/g, ''),
    port: url.port === '' ? (isSecure ? 465 : 587) : Number(url.port),
    tls: isSecure ? 'from_start' : isPlain ? 'none' : 'upgrade',
    login: user === '' ? null : { user, password: decodeURIComponent(url.password) },
  };
}

function read<T>(schema: z.ZodType<T>, env: Environment): T {
  const found = schema.safeParse(env);
  if (found.success) return found.data;
  const wrong = found.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}.`);
  throw new Problem('bad-configuration', wrong.join(' '));
}
