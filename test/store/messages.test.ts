import { afterAll, beforeAll, expect, it } from 'vitest';
import type { NewMessage } from '../../src/store/messages.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { describeOnBothEngines, describeOnPostgres, type Place } from './engines.ts';
import { actorOf } from './sample-people.ts';

const at = '2026-02-20T06:00:00.000Z';
/** Any pause after a first attempt is over by then. */
const later = '2026-02-20T12:00:00.000Z';

function reminder(person: string, dedupe: string): NewMessage {
  return { person, kind: 'deadline', edition: 2025, returnId: null, dedupe, queuedAt: at };
}

describeOnBothEngines('messages', (newPlace) => {
  let where: Place;
  let store: Store;
  let person: string;

  beforeAll(async () => {
    where = await newPlace();
    store = await openStore(where.config);
    ({ person } = await actorOf(store, 'coordinator', { territories: ['LV0031000'] }));
  });

  afterAll(async () => {
    await store.close();
    await where.remove();
  });

  it('are queued once for an event, also after they were sent', async () => {
    expect(await store.messages.queue(reminder(person, 'once'))).toBe(true);
    expect(await store.messages.queue(reminder(person, 'once'))).toBe(false);
    const [message] = await store.messages.claim(10, at);
    expect(message).toMatchObject({
      ...reminder(person, 'once'),
      state: 'claimed',
      attempts: 1,
      claimedAt: at,
    });
    expect(await store.messages.claim(10, at)).toEqual([]);
    await store.messages.sent(message?.id ?? 0, at);
    expect(await store.messages.queue(reminder(person, 'once'))).toBe(false);
    expect(await store.messages.inState('sent')).toMatchObject([
      { dedupe: 'once', sentAt: at, failure: null },
    ]);
  });

  it('that could not be sent are retried in order after a pause, or given up', async () => {
    await store.messages.queue(reminder(person, 'first'));
    await store.messages.queue(reminder(person, 'second'));
    const [first] = await store.messages.claim(1, at);
    await store.messages.failed(first?.id ?? 0, 'Serveris neatbild.', true);
    const soon = await store.messages.claim(2, at);
    expect(soon.map(({ dedupe }) => dedupe)).toEqual(['second']);
    await store.messages.failed(soon[0]?.id ?? 0, 'Serveris neatbild.', true);
    const again = await store.messages.claim(2, later);
    expect(again.map(({ dedupe, attempts }) => [dedupe, attempts])).toEqual([
      ['first', 2],
      ['second', 2],
    ]);
    for (const { id } of again) await store.messages.failed(id, 'Adrese nav zināma.', false);
    expect(await store.messages.claim(2, '2027-01-01T00:00:00.000Z')).toEqual([]);
    const failed = await store.messages.inState('failed');
    expect(failed.map(({ failure }) => failure)).toEqual(['Adrese nav zināma.', 'Adrese nav zināma.']);
  });

  it('that were sent cannot fail or be sent again', async () => {
    await store.messages.queue(reminder(person, 'done'));
    const [message] = await store.messages.claim(1, at);
    const id = message?.id ?? 0;
    await store.messages.sent(id, at);
    await store.messages.failed(id, 'Par vēlu.', true);
    await store.messages.sent(id, '2026-03-01T06:00:00.000Z');
    expect(await store.messages.inState('queued')).toEqual([]);
    expect((await store.messages.inState('sent')).at(-1)).toMatchObject({ dedupe: 'done', sentAt: at });
  });

  it('that were given up are queued again once on request, with all their attempts', async () => {
    await store.messages.queue(reminder(person, 'again'));
    const [message] = await store.messages.claim(1, at);
    const id = message?.id ?? 0;
    expect(await store.messages.retry(id, later)).toBeNull();
    await store.messages.failed(id, 'EENVELOPE 550', false);
    expect(await store.messages.retry(id, later)).toMatchObject({
      state: 'failed',
      attempts: 1,
      failure: 'EENVELOPE 550',
    });
    expect(await store.messages.retry(id, later)).toBeNull();
    expect(await store.messages.claim(1, later)).toMatchObject([
      { id, attempts: 1, failure: null, queuedAt: at, retriedAt: later },
    ]);
    await store.messages.sent(id, later);
    expect(await store.messages.retry(id, later)).toBeNull();
  });

  it('are addressed to active people whose territories include the return', async () => {
    const officer = await actorOf(store, 'region_officer', { region: 'KURZEME' });
    const former = await actorOf(store, 'coordinator', { territories: ['LV0031000'] });
    await store.people.deactivate(former.person);
    await actorOf(store, 'coordinator', { territories: ['LV0023000'] });
    await actorOf(store, 'analyst');
    const of = (form: 'municipal' | 'regional', territory: string) =>
      store.messages.recipients({ form, territory });
    expect(await of('municipal', 'LV0031000')).toEqual([person]);
    expect(await of('regional', 'KURZEME')).toEqual([officer.person]);
    expect(await of('regional', 'LATGALE')).toEqual([]);
  });
});

describeOnPostgres('messages sent by several processes', (newPlace) => {
  it('are each claimed by one process', async () => {
    const where = await newPlace();
    const stores = await Promise.all([...Array(3)].map(() => openStore(where.config)));
    const [first] = stores;
    if (first === undefined) throw new Error('no store');
    const { person } = await actorOf(first, 'coordinator');
    const queued = await Promise.all(
      stores.flatMap((store) =>
        [...Array(20).keys()].map((index) => store.messages.queue(reminder(person, `message-${index}`))),
      ),
    );
    expect(queued.filter((isNew) => isNew)).toHaveLength(20);
    const claimed = await Promise.all(
      stores.flatMap((store) => [1, 2, 3].map(() => store.messages.claim(4, at))),
    );
    const ids = claimed.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length + (await first.messages.inState('queued')).length).toBe(20);
    for (const store of stores) await store.close();
    await where.remove();
  });
});
