import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { deliver, MAX_ATTEMPTS, STALE_DAYS } from '../../src/mail/deliver.ts';
import { failureLabel } from '../../src/mail/failure-label.ts';
import { queueAccountLetter } from '../../src/mail/queue-account-letter.ts';
import { planReminders, queueReminders } from '../../src/mail/remind.ts';
import { failedLetters, retryLetter } from '../../src/mail/retry-letter.ts';
import { type Post, smtpPost } from '../../src/mail/smtp.ts';
import { setDeadline } from '../../src/publishing/deadline.ts';
import { CLAIM_MINUTES, PAUSE_MINUTES } from '../../src/store/messages.ts';
import { openStore } from '../../src/store/open-store.ts';
import { later } from '../../src/store/people/moment.ts';
import { describeOnBothEngines, describeOnPostgres } from '../store/engines.ts';
import { origin } from './letter-box.ts';
import {
  anInvited,
  DAY,
  giveBack,
  handIn,
  linksIn,
  type MailScene,
  MINUTE,
  startMail,
} from './mail-scene.ts';

describeOnBothEngines('delivery of messages', (newPlace) => {
  let scene: MailScene;

  beforeAll(async () => {
    scene = await startMail(await newPlace());
  });
  beforeEach(() => scene.next());
  afterAll(() => scene.end());

  /** A deadline in ten days. */
  const soon = () => later(scene.now(), 10 * DAY).slice(0, 10);

  it('drops messages overtaken by events', async () => {
    const { store, administrator, now } = scene;
    await setDeadline(store, { edition: 2025, deadline: soon(), actor: administrator, at: now() });
    await queueReminders(store, await planReminders(store, { edition: 2025, days: 14 }, now()), now());
    const invited = await anInvited(scene, 'atnacis@novads.example');
    await store.people.activate(invited.id);
    const gone = await anInvited(scene, 'aizgajis@novads.example');
    await store.people.deactivate(gone.id);
    scene.pass(MINUTE);
    // Given back and handed in again before anything left: neither the reminder nor the remarks are of use.
    await giveBack(scene, 'Lūdzu, pārbaudiet.');
    scene.pass(MINUTE);
    await handIn(scene, [{ step: 2, no: 1, text: 'Skaits ir pareizs.' }]);
    // Only the reply to the remark goes out, to the two who may answer it, and the receipt.
    expect(await scene.deliver()).toMatchObject({ sent: 3, dropped: 4 });
    expect(scene.box.letters).toHaveLength(3);
    expect(scene.failures).toEqual([]);
  });

  it('drops messages older than a week, as when SMTP is set up for the first time', async () => {
    await anInvited(scene, 'vecs@novads.example');
    scene.pass(STALE_DAYS * DAY + 1);
    expect(await scene.deliver()).toMatchObject({ sent: 0, dropped: 1 });
  });

  it('leaves messages that failed for a week to an administrator', async () => {
    await anInvited(scene, 'gaida@novads.example');
    const { smtp } = scene.box.config;
    await scene.deliver(smtpPost({ ...scene.box.config, smtp: { ...smtp, port: 1 } }));
    scene.pass(STALE_DAYS * DAY + 1);
    expect(await scene.deliver()).toMatchObject({ sent: 0, failed: 1, dropped: 0, isInterrupted: false });
    const [letter] = await failedLetters(scene.store);
    expect(letter).toMatchObject({ kind: 'invitation', failure: 'ESOCKET' });
    expect(failureLabel(letter?.failure ?? null).lv).toContain('KOPSKATS_SMTP_URL');
    const order = { id: letter?.id ?? 0, actor: scene.administrator, at: scene.now() };
    expect(await retryLetter(scene.store, order)).toBe(true);
    expect(await scene.deliver()).toMatchObject({ sent: 1 });
  });

  it('retries after a pause on a temporary failure', async () => {
    await giveBack(scene, 'Lūdzu, pārbaudiet.');
    scene.box.refuse(451);
    expect(await scene.deliver()).toMatchObject({ sent: 0, failed: 1, isInterrupted: false });
    scene.box.refuse(null);
    expect(await scene.deliver()).toMatchObject({ sent: 0, failed: 0 });
    scene.pass(PAUSE_MINUTES[0] * MINUTE);
    expect(await scene.deliver()).toMatchObject({ sent: 1 });
    expect((await scene.store.messages.inState('sent')).at(-1)).toMatchObject({ attempts: 2, failure: null });
    expect(scene.failures).toMatchObject([{ kind: 'returned', attempts: 1, again: true }]);
  });

  it('gives up on a permanent failure, and after many attempts', async () => {
    await giveBack(scene, 'Lūdzu, pārbaudiet.');
    scene.box.refuse(550);
    await scene.deliver();
    expect((await scene.store.messages.inState('failed')).at(-1)).toMatchObject({ failure: 'EENVELOPE 550' });

    await queueAccountLetter(scene.store, scene.coordinator(), 'password', scene.now());
    scene.box.refuse(450);
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
      expect(await scene.deliver()).toMatchObject({ failed: 1 });
      scene.pass(360 * MINUTE);
    }
    expect(await scene.deliver()).toMatchObject({ failed: 0 });
    expect(await scene.store.messages.inState('queued')).toEqual([]);
  });

  it('reports failures without addresses and texts', async () => {
    await anInvited(scene, 'kads@novads.example');
    scene.box.refuse(550);
    await scene.deliver();
    const told = JSON.stringify([scene.failures, await scene.store.messages.inState('failed')]);
    expect(told).toContain('EENVELOPE 550');
    expect(told).not.toMatch(/kads|welcome|Jēkabpils/);
  });

  it('stops at the first message when the server is unreachable, and leaves the others queued', async () => {
    await anInvited(scene, 'pirmais@novads.example');
    await anInvited(scene, 'otrais@novads.example');
    const { smtp } = scene.box.config;
    const nowhere = smtpPost({ ...scene.box.config, smtp: { ...smtp, port: 1 } });
    expect(await scene.deliver(nowhere)).toMatchObject({ sent: 0, failed: 1, isInterrupted: true });
    expect(await scene.store.messages.inState('queued')).toMatchObject([{ attempts: 1 }, { attempts: 0 }]);
    for (let attempt = 1; attempt < 2 * MAX_ATTEMPTS; attempt += 1) {
      scene.pass(360 * MINUTE);
      expect(await scene.deliver(nowhere)).toMatchObject({ failed: 1, isInterrupted: true });
    }
    scene.pass(360 * MINUTE);
    expect(await scene.deliver()).toMatchObject({ sent: 2 });
  });

  it('sends again under the same Message-ID when a sender died after sending', async () => {
    await giveBack(scene, 'Lūdzu, pārbaudiet.');
    const post = smtpPost(scene.box.config);
    const dying: Post = {
      send: async (letter) => {
        await post.send(letter);
        throw new Error('The process has died');
      },
    };
    await expect(scene.deliver(dying)).rejects.toThrow('died');
    expect(await scene.deliver()).toMatchObject({ sent: 0 });
    scene.pass(CLAIM_MINUTES * MINUTE);
    expect(await scene.deliver()).toMatchObject({ sent: 1 });
    const ids = scene.box.letters.map(({ headers }) => headers.get('message-id')?.[0]);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toMatch(/^<[0-9a-f]{32}@kopskats\.example>$/);
    expect(ids[1]).toBe(ids[0]);
  });

  it('gives a message with a new one-time link a new Message-ID, so that the old link is not kept', async () => {
    await anInvited(scene, 'divreiz@novads.example');
    const post = smtpPost(scene.box.config);
    await scene.deliver({
      send: async (letter) => {
        await post.send(letter);
        return { outcome: 'unreachable', failure: 'ETIMEDOUT' };
      },
    });
    scene.pass(PAUSE_MINUTES[0] * MINUTE);
    await scene.deliver();
    const [first, second] = scene.box.letters;
    expect(second?.headers.get('message-id')).not.toEqual(first?.headers.get('message-id'));
    const secrets = [first, second].map(
      (letter) =>
        linksIn(letter?.text ?? '')[0]
          ?.split('/')
          .at(-1) ?? '',
    );
    const found = await Promise.all(
      secrets.map((secret) => scene.store.links.look(secret, 'invitation', scene.now())),
    );
    expect(found.map((person) => person?.email ?? null)).toEqual([null, 'divreiz@novads.example']);
  });

  it('continues with other messages when one cannot be composed, and reports why', async () => {
    await scene.store.messages.queue({
      person: scene.coordinator().id,
      kind: 'approved',
      edition: null,
      returnId: null,
      dedupe: 'about-nothing',
      queuedAt: scene.now(),
    });
    await anInvited(scene, 'nakamais@novads.example');
    expect(await scene.deliver()).toMatchObject({ sent: 1, failed: 1 });
    expect(scene.failures).toMatchObject([{ failure: 'not composed', cause: expect.any(Error) }]);
  });
});

describeOnPostgres('two instances that deliver at the same time', (newPlace) => {
  it('send each message once', async () => {
    const scene = await startMail(await newPlace());
    const other = await openStore(scene.where.config);
    for (let number = 1; number <= 12; number += 1) {
      const rights = { role: 'analyst', territories: [], region: null } as const;
      const email = `persona-${number}@novads.example`;
      const person = await scene.store.people.add({
        ...rights,
        email,
        institution: 'I',
        madeAt: scene.now(),
      });
      if (person !== null) await queueAccountLetter(scene.store, person, 'invitation', scene.now());
    }
    const elsewhere = {
      store: other,
      origin,
      contact: null,
      clock: scene.now,
      post: smtpPost(scene.box.config),
      report: () => {},
    };
    const delivered = await Promise.all([scene.deliver(), scene.deliver(), deliver(elsewhere)]);
    expect(delivered.reduce((sum, { sent }) => sum + sent, 0)).toBe(12);
    const to = scene.box.letters.flatMap((letter) => letter.to);
    expect(new Set(to).size).toBe(12);
    expect(to).toHaveLength(12);
    await other.close();
    await scene.end();
  });
});
