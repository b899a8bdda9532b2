// A store with people behind a return, a letter box and a clock, for the tests of this folder.

import { type Delivered, type DeliveryFailure, deliver } from '../../src/mail/deliver.ts';
import { queueAccountLetter } from '../../src/mail/queue-account-letter.ts';
import { type Post, smtpPost } from '../../src/mail/smtp.ts';
import { reopen } from '../../src/returns/review-return.ts';
import { submitReturn } from '../../src/returns/submit-return.ts';
import { transcribe } from '../../src/returns/transcribe.ts';
import type { Actor } from '../../src/review/role.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { later } from '../../src/store/people/moment.ts';
import type { Person } from '../../src/store/people/person.ts';
import { flatten } from '../../src/survey/flatten.ts';
import type { ReturnKey } from '../../src/survey/revision.ts';
import { territoriesOf } from '../../src/survey/territories.ts';
import type { Place } from '../store/engines.ts';
import { actorOf } from '../store/sample-people.ts';
import { returnOf } from '../store/sample-returns.ts';
import { type LetterBox, openLetterBox, origin } from './letter-box.ts';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export interface MailScene {
  readonly where: Place;
  readonly store: Store;
  readonly box: LetterBox;
  /** Answers for the return of the present test alone. */
  readonly coordinator: () => Person;
  readonly key: () => ReturnKey;
  /** Another municipality with another coordinator, nothing queued, nothing received. */
  readonly next: () => Promise<void>;
  readonly analyst: Actor;
  readonly administrator: Actor;
  readonly failures: readonly DeliveryFailure[];
  readonly now: () => string;
  readonly pass: (milliseconds: number) => void;
  readonly deliver: (post?: Post) => Promise<Delivered>;
  readonly end: () => Promise<void>;
}

export async function startMail(where: Place): Promise<MailScene> {
  const store = await openStore(where.config);
  const box = await openLetterBox();
  const territories = territoriesOf(2025).map(({ code }) => code);
  let coordinator: Person | null = null;
  const failures: DeliveryFailure[] = [];
  let now = '2026-03-02T08:00:00.000Z';
  const clock = () => now;
  return {
    where,
    store,
    box,
    coordinator: () => {
      if (coordinator === null) throw new Error('There is no coordinator yet');
      return coordinator;
    },
    key: () => ({ edition: 2025, form: 'municipal', territory: coordinator?.territories[0] ?? '' }),
    next: async () => {
      if (coordinator !== null) await store.people.deactivate(coordinator.id);
      for (const { id } of await store.messages.claim(1000, later(now, 365 * DAY)))
        await store.messages.failed(id, 'of another test', false);
      box.empty();
      failures.length = 0;
      const { person } = await actorOf(store, 'coordinator', { territories: territories.splice(0, 1) });
      coordinator = await store.people.find(person);
    },
    analyst: await actorOf(store, 'analyst'),
    administrator: await actorOf(store, 'administrator'),
    failures,
    now: clock,
    pass: (milliseconds) => {
      now = later(now, milliseconds);
    },
    deliver: (post = smtpPost(box.config)) =>
      deliver({ store, origin, contact: null, clock, post, report: (failure) => failures.push(failure) }),
    end: async () => {
      await box.close();
      await store.close();
      await where.remove();
    },
  };
}

/** What Jēkabpils novads says, which raises no query, said by the municipality of the present test. */
export function answersOf({ territory }: ReturnKey) {
  return flatten({ ...returnOf('LV0031000'), territory }).answers;
}

/** Somebody new with an invitation in the queue. */
export async function anInvited(
  { store, now }: MailScene,
  email: string,
  institution = 'Jēkabpils novada pašvaldība',
): Promise<Person> {
  const rights = { role: 'analyst', territories: [], region: null } as const;
  const person = await store.people.add({ ...rights, email, institution, madeAt: now() });
  if (person === null) throw new Error(`${email} is taken`);
  await queueAccountLetter(store, person, 'invitation', now());
  return person;
}

/** Submits the return for the coordinator, with replies to remarks; what an analyst has before them then. */
export async function handIn(
  { store, coordinator, analyst, key: keyOf, now }: MailScene,
  replies: Parameters<typeof submitReturn>[1]['replies'] = [],
) {
  const key = keyOf();
  const done = await submitReturn(store, {
    key,
    actor: { person: coordinator().id, role: 'coordinator' },
    origin: 'api',
    from: { submission: { ...key, answers: answersOf(key) } },
    replies,
    at: now(),
    request: null,
  });
  if (done.outcome !== 'submitted') throw new Error(`The return is not handed in: ${done.outcome}`);
  return { key, actor: analyst, revision: done.revision, at: now(), request: null };
}

/** Addresses in a text. */
export const linksIn = (text: string): readonly string[] => text.match(/https:\S+/g) ?? [];

/** Takes over the return as approved and gives it back, which queues a letter to the coordinator. */
export async function giveBack(
  { store, analyst, key: keyOf, now }: MailScene,
  reason: string,
): Promise<void> {
  const key = keyOf();
  await transcribe(store, { ...key, answers: answersOf(key) }, now());
  const revision = (await store.returns.find(key))?.no ?? 0;
  const done = await reopen(store, { key, actor: analyst, revision, at: now(), request: null, reason });
  if (done.outcome !== 'done') throw new Error(`The return is not given back: ${done.outcome}`);
}
