import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DraftToSave, saveDraft } from '../../../src/returns/draft.ts';
import type { Actor } from '../../../src/review/role.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { place } from '../../../src/survey/finding.ts';
import type { FlatAnswer, RawValue } from '../../../src/survey/flat-answer.ts';
import type { ReturnKey } from '../../../src/survey/revision.ts';
import { territoriesOf } from '../../../src/survey/territories.ts';
import { describeOnBothEngines, describeOnPostgres, type Place } from '../engines.ts';
import { actorOf } from '../sample-people.ts';

const at = '2026-02-02T09:00:00.000Z';
const later = '2026-02-02T09:05:00.000Z';

const permits = (value: RawValue): FlatAnswer => ({ place: place('permits', 'issued'), value });
const coordination = (question: string, value: RawValue): FlatAnswer => ({
  place: place('coordination', question),
  value,
});

const keys = territoriesOf(2025).map(
  ({ code }): ReturnKey => ({ edition: 2025, form: 'municipal', territory: code }),
);
let used = 0;
/** A return that no other test here has touched. */
function freshKey(): ReturnKey {
  const key = keys[used];
  used += 1;
  if (key === undefined) throw new RangeError('There are no more municipalities');
  return key;
}

describeOnBothEngines('drafts', (newPlace) => {
  let where: Place;
  let store: Store;
  let one: Actor & { person: string };
  let other: Actor & { person: string };

  beforeAll(async () => {
    used = 0;
    where = await newPlace();
    store = await openStore(where.config);
    one = await actorOf(store, 'coordinator');
    other = await actorOf(store, 'coordinator');
  });

  afterAll(async () => {
    await store.close();
    await where.remove();
  });

  const save = (key: ReturnKey, more: Partial<DraftToSave>) =>
    saveDraft(store, {
      key,
      actor: one,
      base: 0,
      sections: ['permits'],
      answers: [],
      at,
      request: null,
      ...more,
    });

  it('do not exist before the first save', async () => {
    const key = freshKey();
    expect(await store.drafts.find(key)).toBeNull();
    expect(await save(key, { answers: [permits('12')] })).toEqual({
      outcome: 'saved',
      version: 1,
      answers: [permits('12')],
      others: [],
    });
    expect(await store.drafts.find(key)).toEqual({
      version: 1,
      answers: [permits('12')],
      answered: ['permits'],
      saved: ['permits'],
      unconfirmed: [],
      savedBy: one.person,
      savedAt: at,
    });
    expect((await store.steps.standing(key)).status).toBe('draft');
  });

  it('hold what was typed unchanged, even if incomplete or invalid', async () => {
    const key = freshKey();
    const odd: FlatAnswer[] = [
      permits(' 1 2oo '),
      coordination('fte', '0,'),
      coordination('description', 'nul \u0000, half \ud83d, „ā“\r\n'),
      coordination('model', ['dedicated_post', 'none']),
      coordination('post_title', 7.5),
      { place: place('planning', 'documents', 3, 'period'), value: { from: '2022', to: null } },
      { place: place('no\u0000where', 'x'), value: 'kept' },
      { place: place(null), value: 'kept too' },
      { place: place('__proto__', 'constructor', 1, 'x'), value: true },
    ];
    await save(key, { sections: null, answers: odd });
    const draft = await store.drafts.find(key);
    expect(new Set(draft?.answers)).toEqual(new Set(odd));
    expect(draft?.answered).toEqual(['', 'coordination', 'permits', 'planning']);
  });

  it('distinguish sections saved automatically from those saved by a person', async () => {
    const key = freshKey();
    const unconfirmed = async () => (await store.drafts.find(key))?.unconfirmed;
    await save(key, { answers: [permits('1')], request: 'by itself 1' });
    await save(key, { base: 1, answers: [permits('2')], request: 'by itself 2' });
    expect(await unconfirmed()).toEqual(['permits']);
    await save(key, { base: 2, sections: [] });
    expect(await unconfirmed()).toEqual(['permits']);
    // Confirming is a change even where every answer stays.
    expect(await save(key, { base: 2, answers: [permits('2')] })).toMatchObject({ version: 3, others: [] });
    expect(await unconfirmed()).toEqual([]);
    await save(key, { base: 3, answers: [permits('3')], request: 'by itself 3' });
    expect(await unconfirmed()).toEqual([]);
  });

  it('keep one section when another is saved, and grow only when something changes', async () => {
    const key = freshKey();
    await save(key, { answers: [permits('1')] });
    await save(key, { base: 1, sections: ['coordination'], answers: [coordination('fte', '1')] });
    const same = await save(key, { base: 2, answers: [permits('1'), coordination('fte', '')].slice(0, 1) });
    expect(same).toMatchObject({ outcome: 'saved', version: 2 });
    await save(key, { base: 2, answers: [permits('')] });
    const draft = await store.drafts.find(key);
    expect(draft).toMatchObject({
      version: 3,
      answers: [coordination('fte', '1')],
      answered: ['coordination'],
    });
  });

  it('merge what two people changed in different questions and report it', async () => {
    const key = freshKey();
    const sections = ['coordination'];
    const begun = [coordination('fte', '1'), coordination('model', 'none')];
    await save(key, { sections, answers: begun });
    await save(key, {
      actor: other,
      base: 1,
      sections,
      answers: [coordination('fte', '0,5'), begun[1] ?? permits('')],
      at: later,
    });
    const mine = [coordination('fte', '1'), coordination('model', 'shared_post')];
    expect(await save(key, { base: 1, sections, answers: mine })).toEqual({
      outcome: 'saved',
      version: 3,
      answers: [coordination('fte', '0,5'), coordination('model', 'shared_post')],
      others: [{ section: 'coordination', question: 'fte', by: other.person, at: later }],
    });
  });

  it('keep changes of others while a page that does not show them goes on saving', async () => {
    const key = freshKey();
    const sections = ['coordination'];
    const before = coordination('fte', '1');
    const theirs = coordination('fte', '0,5');
    const mine = (text: string) => coordination('description', text);
    await save(key, { sections, answers: [before] });
    await save(key, { actor: other, base: 1, sections, answers: [theirs], at: later });
    const attempt = { base: 1, sections, answers: [before, mine('Teksts')], request: 'first-attempt' };
    const merged = await save(key, attempt);
    const others = [{ section: 'coordination', question: 'fte', by: other.person, at: later }];
    expect(merged).toMatchObject({ outcome: 'saved', version: 3, others });
    // The answer was lost: whoever asks again hears of the others' changes as well.
    expect(await save(key, attempt)).toEqual(merged);

    const older = new Map([['fte', 1]]);
    const next = { base: 3, older, sections, answers: [before, mine('Vairāk teksta')] };
    expect(await save(key, next)).toMatchObject({ outcome: 'saved', version: 4, others });
    const answers = (await store.drafts.find(key))?.answers ?? [];
    expect(new Set(answers)).toEqual(new Set([theirs, mine('Vairāk teksta')]));

    // Only when the person changes that very question are the two in each other's way.
    const changed = { base: 4, older, sections, answers: [coordination('fte', '2'), mine('Vairāk teksta')] };
    expect(await save(key, changed)).toMatchObject({ outcome: 'conflict', conflicts: [{ question: 'fte' }] });
  });

  it('store nothing of a question that two people changed until one of them has chosen', async () => {
    const key = freshKey();
    const sections = ['coordination'];
    await save(key, { sections, answers: [coordination('description', 'Sākums.')] });
    const theirs = [coordination('description', 'Sākums. Otrs.'), coordination('model', 'none')];
    await save(key, { actor: other, base: 1, sections, answers: theirs, at: later });
    const mine = [coordination('description', 'Sākums. Mans.'), coordination('fte', '1')];
    const conflicted = await save(key, { base: 1, sections, answers: mine });
    expect(conflicted).toEqual({
      outcome: 'conflict',
      version: 2,
      conflicts: [
        {
          section: 'coordination',
          question: 'description',
          by: other.person,
          at: later,
          base: [coordination('description', 'Sākums.')],
          theirs: [coordination('description', 'Sākums. Otrs.')],
          mine: [coordination('description', 'Sākums. Mans.')],
        },
      ],
      answers: [theirs[0], mine[1], theirs[1]],
      others: [{ section: 'coordination', question: 'model', by: other.person, at: later }],
    });
    expect(await store.drafts.find(key)).toMatchObject({ version: 2, savedBy: other.person });
    const chosen = [
      coordination('description', 'Sākums. Otrs. Mans.'),
      coordination('fte', '1'),
      coordination('model', 'none'),
    ];
    expect(await save(key, { base: 2, sections, answers: chosen })).toMatchObject({
      outcome: 'saved',
      version: 3,
    });
  });

  it('count a repeated request once, even when another has undone it meanwhile', async () => {
    const key = freshKey();
    await save(key, { answers: [permits('1')] });
    const mine = { base: 1, answers: [permits('2')], request: 'request-a' };
    const first = await save(key, mine);
    await save(key, { actor: other, base: 2, answers: [permits('1')] });
    expect(await save(key, mine)).toEqual(first);
    expect(await store.drafts.find(key)).toMatchObject({ version: 3, answers: [permits('1')] });
  });

  it('refuse an unknown version, and roles that may not fill in', async () => {
    const key = freshKey();
    await expect(save(key, { base: 5 })).rejects.toMatchObject({ code: 'bad-request' });
    const analyst = await actorOf(store, 'analyst');
    await expect(save(key, { actor: analyst })).rejects.toMatchObject({ code: 'forbidden' });
    expect(await store.drafts.find(key)).toBeNull();
  });

  it('keep concurrent saves of different sections', async () => {
    const key = freshKey();
    const questions = ['fte', 'post_title', 'subordinate_to', 'description', 'model', 'workload'];
    const saves = await Promise.all(
      questions.map((question) =>
        save(key, { sections: ['coordination'], answers: [coordination(question, question)] }),
      ),
    );
    expect(saves.map(({ outcome }) => outcome)).toEqual(questions.map(() => 'saved'));
    const draft = await store.drafts.find(key);
    expect(draft?.version).toBe(questions.length);
    expect(draft?.answers.map(({ value }) => value).sort()).toEqual([...questions].sort());
  });
});

describeOnPostgres('drafts of several processes', (newPlace) => {
  it('keep one of several concurrent saves of a question and report conflicts for the others', async () => {
    const where = await newPlace();
    const stores = await Promise.all([...Array(3)].map(() => openStore(where.config)));
    const [first] = stores;
    if (first === undefined) throw new Error('no store');
    const actor = await actorOf(first, 'coordinator');
    const key = { edition: 2025, form: 'municipal', territory: 'LV0031000' } as const;
    const saves = await Promise.all(
      [...Array(9).keys()].map((index) =>
        saveDraft(stores[index % 3] ?? first, {
          key,
          actor,
          base: 0,
          sections: ['permits'],
          answers: [permits(String(index))],
          at,
          request: null,
        }),
      ),
    );
    expect(saves.filter(({ outcome }) => outcome === 'saved')).toHaveLength(1);
    expect(saves.filter(({ outcome }) => outcome === 'conflict')).toHaveLength(8);
    expect(await first.drafts.find(key)).toMatchObject({ version: 1 });
    await Promise.all(stores.map((store) => store.close()));
    await where.remove();
  });
});
