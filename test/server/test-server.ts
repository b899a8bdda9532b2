// The service as tests see it: on a database of its own, with a clock that they set, letters that they read and
// log lines that they look through. It runs on the engine of the project.
import { buildApp } from '../../src/app.ts';
import type { ServerConfig } from '../../src/config.ts';
import { keepDelivering } from '../../src/mail/keep-delivering.ts';
import type { Letter } from '../../src/mail/letter.ts';
import type { Post } from '../../src/mail/smtp.ts';
import { type App, type Parts, serverLimits } from '../../src/server/parts.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { later } from '../../src/store/people/moment.ts';
import type { Person, Rights } from '../../src/store/people/person.ts';
import { newPlace } from '../store/engines.ts';

export const testConfig: ServerConfig = {
  origin: 'https://kopskats.example',
  host: '127.0.0.1',
  port: 0,
  trustedProxies: [],
  demo: false,
  metricsToken: null,
  identityProvider: null,
  contact: null,
  virusScanner: null,
};

export interface TestServer {
  readonly app: App;
  readonly store: Store;
  readonly parts: Parts;
  readonly letters: readonly Letter[];
  readonly log: readonly string[];
  /** Lets time pass, in milliseconds. */
  readonly pass: (milliseconds: number) => void;
  readonly now: () => string;
  readonly close: () => Promise<void>;
}

export async function startTestServer(
  config: Partial<ServerConfig> = {},
  limits: Partial<Parts['limits']> = {},
  hasPost = true,
  more: Parameters<typeof buildApp>[1] = {},
): Promise<TestServer> {
  const place = await newPlace();
  const store = await openStore(place.config);
  const letters: Letter[] = [];
  const log: string[] = [];
  let now = '2026-03-02T08:00:00.000Z';
  const clock = () => now;
  const post: Post = {
    send: async (letter) => {
      letters.push(letter);
      return { outcome: 'sent' };
    },
  };
  const failures: unknown[] = [];
  const delivery = {
    store,
    clock,
    origin: testConfig.origin,
    contact: config.contact ?? null,
    post,
    report: () => {},
  };
  const mailer = keepDelivering(delivery, 3_600_000, (error) => failures.push(error));
  const parts: Parts = {
    store,
    config: { ...testConfig, ...config },
    clock,
    mailer: hasPost ? mailer : null,
    log: { write: (line) => log.push(line) },
    limits: { ...serverLimits, ...limits },
  };
  const app = await buildApp(parts, more);
  return {
    app,
    store,
    parts,
    letters,
    log,
    pass: (milliseconds) => {
      now = later(now, milliseconds);
    },
    now: () => now,
    close: async () => {
      await app.close();
      await mailer.stop();
      await store.close();
      await place.remove();
      if (failures.length > 0) throw failures[0];
    },
  };
}

export const coordinator: Rights = { role: 'coordinator', territories: ['LV0020000'], region: null };
export const officer: Rights = { role: 'region_officer', territories: [], region: 'ZEMGALE' };
export const analyst: Rights = { role: 'analyst', territories: [], region: null };
export const administrator: Rights = { role: 'administrator', territories: [], region: null };

let count = 0;

/** An active person without a password, under an address nobody else has. */
export async function anActivePerson({ store, now }: TestServer, rights: Rights): Promise<Person> {
  count += 1;
  const email = `${rights.role.replace('_', '-')}-${count}@novads.example`;
  const person = await store.people.add({
    ...rights,
    email,
    name: `Lietotājs ${count}`,
    institution: 'Parauga novada pašvaldība',
    madeAt: now(),
  });
  if (person === null) throw new Error(`${email} is taken`);
  await store.people.activate(person.id);
  return { ...person, status: 'active' };
}
