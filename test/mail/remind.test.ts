import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { reminderList } from '../../scripts/command/letters.ts';
import { extendDeadline } from '../../src/editions/edition-life.ts';
import { maskedAddress } from '../../src/mail/masked-address.ts';
import { planReminders, queueReminders } from '../../src/mail/remind.ts';
import { setDeadline } from '../../src/publishing/deadline.ts';
import { transcribe } from '../../src/returns/transcribe.ts';
import { later } from '../../src/store/people/moment.ts';
import { describeOnBothEngines } from '../store/engines.ts';
import { answersOf, DAY, giveBack, type MailScene, startMail } from './mail-scene.ts';

const round = { edition: 2025, days: 14 };

describeOnBothEngines('reminders', (newPlace) => {
  let scene: MailScene;

  beforeAll(async () => {
    scene = await startMail(await newPlace());
  });
  beforeEach(() => scene.next());
  afterAll(() => scene.end());

  async function deadlineIn(days: number) {
    const { store, administrator, now } = scene;
    const deadline = later(now(), days * DAY).slice(0, 10);
    await setDeadline(store, { edition: 2025, deadline, actor: administrator, at: now() });
  }

  const plan = (days = round.days) => planReminders(scene.store, { ...round, days }, scene.now());

  it('go to people whose return is still due', async () => {
    await deadlineIn(10);
    const { person, of } = (await plan()).reminders[0] ?? {};
    expect(person).toEqual(scene.coordinator());
    expect(of).toMatchObject({ ...scene.key(), status: 'not_started' });
    await giveBack(scene, 'Lūdzu, pārbaudiet.');
    expect((await plan()).reminders).toMatchObject([{ of: { status: 'returned' } }]);
  });

  it('do not go to people who have submitted', async () => {
    await deadlineIn(10);
    const before = await plan();
    await transcribe(scene.store, { ...scene.key(), answers: answersOf(scene.key()) }, scene.now());
    expect((await plan()).reminders).toEqual([]);
    // Somebody who hands in between the look and the letter is not reminded either.
    expect(await queueReminders(scene.store, before, scene.now())).toBe(0);
  });

  it('do not go to people who were given more time', async () => {
    await deadlineIn(10);
    const { store, administrator, now } = scene;
    const deadline = later(now(), 30 * DAY).slice(0, 10);
    const { edition, territory } = scene.key();
    const extension = { edition, territory, deadline, reason: 'Koordinatora maiņa', at: now() };
    await extendDeadline(store, { ...extension, actor: administrator });
    expect((await plan()).reminders).toEqual([]);
    await extendDeadline(store, { ...extension, deadline: null, actor: administrator });
    expect((await plan()).reminders).toHaveLength(1);
  });

  it('name returns without an active person', async () => {
    await deadlineIn(10);
    const { unattended } = await plan();
    expect(unattended.map(({ territory }) => territory)).toContain('ZEMGALE');
    expect(unattended.map(({ territory }) => territory)).not.toContain(scene.key().territory);
  });

  it.each([
    [15, 0],
    [14, 1],
    [0, 1],
    [-1, 0],
  ])('begin as many days before the deadline as asked and end with it: %i days left', async (days, count) => {
    await deadlineIn(days);
    const { daysLeft, reminders } = await plan();
    expect(daysLeft).toBe(days);
    expect(reminders).toHaveLength(count);
  });

  it('are queued once for a round and deadline', async () => {
    await deadlineIn(10);
    expect(await queueReminders(scene.store, await plan(), scene.now())).toBe(1);
    expect(await plan()).toMatchObject({ reminders: [{ isKnown: true }] });
    expect(await queueReminders(scene.store, await plan(), scene.now())).toBe(0);
    expect(await queueReminders(scene.store, await plan(10), scene.now())).toBe(1);
    await deadlineIn(12);
    expect(await queueReminders(scene.store, await plan(), scene.now())).toBe(1);
    // Two plans made at the same moment make one letter.
    const [one, other] = [await plan(13), await plan(13)];
    const added = await Promise.all([one, other].map((of) => queueReminders(scene.store, of, scene.now())));
    expect(added.toSorted()).toEqual([0, 1]);
  });

  it('are not sent when the deadline was moved while they were queued', async () => {
    await deadlineIn(10);
    await queueReminders(scene.store, await plan(), scene.now());
    await deadlineIn(40);
    expect(await scene.deliver()).toMatchObject({ sent: 0, dropped: 1 });
    await deadlineIn(12);
    await queueReminders(scene.store, await plan(), scene.now());
    expect(await scene.deliver()).toMatchObject({ sent: 1, dropped: 0 });
  });

  it('are listed with masked addresses, and listing stores nothing', async () => {
    await deadlineIn(10);
    const list = reminderList(await plan(), 14);
    const { email, institution } = scene.coordinator();
    expect(list).toContain(institution);
    expect(list).toContain('pašvaldības koordinators');
    expect(list).toContain(maskedAddress(email));
    expect(list).toContain('Nav sākts');
    expect(list).toContain('atlikušas 10 dienas');
    expect(list).toContain('Zemgales plānošanas reģions');
    expect(list).not.toContain(email);
    expect(await scene.store.messages.inState('queued')).toEqual([]);
    await deadlineIn(20);
    expect(reminderList(await plan(), 14)).toContain('atgādinājumu nav');
  });

  it('require a deadline', async () => {
    await expect(planReminders(scene.store, { edition: 2026, days: 14 }, scene.now())).rejects.toMatchObject({
      code: 'bad-arguments',
    });
  });
});

it('an address is masked but recognisable', () => {
  expect(maskedAddress('koordinators@novads.example')).toBe('k…@novads.example');
  expect(maskedAddress('nav adrese')).toBe('…');
});
