import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { dateIn } from '../../src/language/dates.ts';
import { queueAccountLetter } from '../../src/mail/queue-account-letter.ts';
import { planReminders, queueReminders } from '../../src/mail/remind.ts';
import { returnPath } from '../../src/pages/return/open-return.ts';
import { setDeadline } from '../../src/publishing/deadline.ts';
import { approve, sendBack } from '../../src/returns/review-return.ts';
import { later } from '../../src/store/people/moment.ts';
import { place } from '../../src/survey/finding.ts';
import { describeOnBothEngines } from '../store/engines.ts';
import { origin } from './letter-box.ts';
import { anInvited, DAY, handIn, linksIn, type MailScene, startMail } from './mail-scene.ts';

describeOnBothEngines('each kind of message', (newPlace) => {
  let scene: MailScene;

  beforeAll(async () => {
    scene = await startMail(await newPlace());
  });
  beforeEach(() => scene.next());
  afterAll(() => scene.end());

  /** A deadline in ten days. */
  const soon = () => later(scene.now(), 10 * DAY).slice(0, 10);

  /** Handed in, with the receipt already delivered. */
  async function received() {
    const review = await handIn(scene);
    await scene.deliver();
    scene.box.empty();
    return review;
  }

  it('delivers the receipt of a return, with number and hash', async () => {
    const { key } = await handIn(scene);
    expect(await scene.deliver()).toMatchObject({ sent: 1 });
    const [letter] = scene.box.letters;
    const sha256 = (await scene.store.returns.find(key))?.sha256 ?? '';
    expect(letter?.to).toEqual([scene.coordinator().email]);
    expect(letter?.headers.get('subject')?.[0]).toContain('Saņemts: iesniegums par 2025. gadu');
    for (const said of [`2025-${key.territory}-1`, sha256]) {
      expect(letter?.text.split(said)).toHaveLength(3);
      expect(letter?.html).toContain(said);
    }
    expect(linksIn(letter?.text ?? '')).toEqual(Array(2).fill(`${origin}${returnPath(key)}/receipt`));
  });

  it('delivers an invitation once, with a working link', async () => {
    const person = await anInvited(scene, 'jauns@novads.example');
    expect(await scene.deliver()).toMatchObject({ sent: 1, failed: 0 });
    expect(await scene.deliver()).toMatchObject({ sent: 0 });
    const [letter, ...others] = scene.box.letters;
    expect(others).toEqual([]);
    expect(letter?.from).toBe('kopskats@ministrija.example');
    expect(letter?.to).toEqual([person.email]);
    expect(letter?.headers.get('subject')).toEqual([
      'Uzaicinājums sistēmā Kopskats / Invitation to Kopskats',
    ]);
    expect(letter?.headers.get('auto-submitted')).toEqual(['auto-generated']);
    expect(letter?.text).toContain('Iestādei „Jēkabpils novada pašvaldība“');
    const [link = '', again] = linksIn(letter?.text ?? '');
    expect(again).toBe(link);
    expect(letter?.html).toContain(`<a href="${link}">Izvēlēties paroli</a>`);
    const secret = link.slice(`${origin}/invitation/`.length);
    expect(await scene.store.links.look(secret, 'invitation', scene.now())).toMatchObject({ id: person.id });
  });

  it('delivers the link to a new password to active people', async () => {
    const { store, coordinator, now } = scene;
    await queueAccountLetter(store, coordinator(), 'password', now());
    expect(await scene.deliver()).toMatchObject({ sent: 1 });
    const [letter] = scene.box.letters;
    expect(letter?.to).toEqual([coordinator().email]);
    expect(letter?.headers.get('subject')?.[0]).toContain('Kopskats: paroles maiņa');
    const [link = ''] = linksIn(letter?.text ?? '');
    const secret = link.slice(`${origin}/password/new/`.length);
    expect(await store.links.use(secret, 'password', now())).toMatchObject({ id: coordinator().id });
  });

  it('tells that a return was sent back, with the remarks and their places', async () => {
    const review = await received();
    const reasons = [
      { place: place('participants', 'activities', 2, 'participants'), text: 'Vai te nav\ncilvēkstundas?' },
      { place: place('permits'), text: 'Skaits < reģistrā & "citur".' },
      { place: place(null), text: 'Paldies par darbu!' },
    ];
    await sendBack(scene.store, { ...review, reasons });
    expect(await scene.deliver()).toMatchObject({ sent: 1 });
    const [letter] = scene.box.letters;
    expect(letter?.to).toEqual([scene.coordinator().email]);
    expect(letter?.headers.get('subject')?.[0]).toContain('Atdots labošanai: iesniegums par 2025. gadu, ');
    expect(letter?.text).toMatch(/- \d+\. [^\n]+: [^\n]+ 2, [^\n]+:\n {2}Vai te nav\n {2}cilvēkstundas\?/);
    expect(letter?.text).toContain('  Skaits < reģistrā & "citur".');
    expect(letter?.text).toContain('- Par visu iesniegumu:\n  Paldies par darbu!');
    expect(letter?.text).toContain('- On the whole return:\n');
    expect(letter?.html).toContain('Skaits &lt; reģistrā &amp; &quot;citur&quot;.');
    expect(linksIn(letter?.text ?? '')).toEqual(Array(2).fill(`${origin}${returnPath(scene.key())}`));
  });

  it('tells that a return was approved', async () => {
    await approve(scene.store, await received());
    expect(await scene.deliver()).toMatchObject({ sent: 1 });
    const [letter] = scene.box.letters;
    expect(letter?.headers.get('subject')?.[0]).toContain('Apstiprināts: iesniegums par 2025. gadu');
    expect(linksIn(letter?.text ?? '')[0]).toBe(`${origin}${returnPath(scene.key())}`);
  });

  it('reminds of a deadline', async () => {
    const { store, administrator, now } = scene;
    await setDeadline(store, { edition: 2025, deadline: soon(), actor: administrator, at: now() });
    await queueReminders(store, await planReminders(store, { edition: 2025, days: 14 }, now()), now());
    expect(await scene.deliver()).toMatchObject({ sent: 1 });
    const [letter] = scene.box.letters;
    expect(letter?.to).toEqual([scene.coordinator().email]);
    expect(letter?.text).toContain(`jāiesniedz līdz ${dateIn('lv', soon())}`);
    expect(letter?.text).toContain('Iesniegums vēl nav sākts.');
  });

  it('tells in an invitation what is due, with the calendar file of the deadline', async () => {
    const { store, administrator, now } = scene;
    await setDeadline(store, { edition: 2025, deadline: soon(), actor: administrator, at: now() });
    const person = await store.people.add({
      role: 'coordinator',
      territories: ['LV0001000'],
      region: null,
      email: 'nakamais@novads.example',
      institution: 'Rīgas valstspilsētas pašvaldība',
      madeAt: now(),
    });
    if (person === null) throw new Error('the address is taken');
    await queueAccountLetter(store, person, 'invitation', now());
    expect(await scene.deliver()).toMatchObject({ sent: 1 });
    const [letter] = scene.box.letters;
    expect(letter?.text).toContain(`Iesniegums par 2025. gadu jāiesniedz līdz ${dateIn('lv', soon())}`);
    expect(letter?.text).toContain(`${origin}/editions/2025/deadline.ics`);
    await setDeadline(store, { edition: 2025, deadline: null, actor: administrator, at: now() });
  });

  it('prevents header injection and extra recipients by names and addresses', async () => {
    const evil = 'Pašvaldība\r\nBcc: svess@cits.example\r\n\r\n<script>alert(1)</script>';
    await anInvited(scene, 'labs@novads.example', evil);
    for (const address of [
      'a@novads.example\r\nbcc: svess@cits.example',
      'a@novads.example, svess@cits.example',
      'a@novads.example>\nrcpt to:<svess@cits.example',
      'svess@cits.example (a@novads.example)',
    ])
      await anInvited(scene, address);
    expect(await scene.deliver()).toMatchObject({ sent: 1, failed: 4 });
    const [letter] = scene.box.letters;
    expect(letter?.to).toEqual(['labs@novads.example']);
    expect([...(letter?.headers.keys() ?? [])]).not.toContain('bcc');
    expect(letter?.text).toContain('„Pašvaldība Bcc: svess@cits.example <script>alert(1)</script>“');
    expect(letter?.html).not.toContain('<script>');
    expect(scene.failures.map(({ failure, again }) => [failure, again])).toEqual(
      Array(4).fill(['EADDRESS', false]),
    );
  });
});
