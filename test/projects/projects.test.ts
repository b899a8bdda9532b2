import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../../src/people/reach.ts';
import { mergeProject } from '../../src/projects/merge-projects.ts';
import { mayEditProject, maySeeProject } from '../../src/projects/project-reach.ts';
import { makeProject, saveProject } from '../../src/projects/save-project.ts';
import { placeKey } from '../../src/survey/finding.ts';
import { isLate, ranIn, statusOf } from '../../src/survey/project-status.ts';
import {
  anActivePerson,
  analyst,
  coordinator,
  startTestServer,
  type TestServer,
} from '../server/test-server.ts';
import { describeOnBothEngines } from '../store/engines.ts';
import { activity, answersOf, digital } from './sample-project.ts';

const AIZKRAUKLE = 'LV0020000';
const ALUKSNE = 'LV0021000';
const at = '2026-03-02T08:00:00.000Z';

describeOnBothEngines('a project', () => {
  let server: TestServer;
  let keeper: Pick<Caller, 'person' | 'token'>;
  let partner: Pick<Caller, 'person' | 'token'>;
  let ministry: Pick<Caller, 'person' | 'token'>;

  beforeAll(async () => {
    server = await startTestServer();
    const of = async (rights: Parameters<typeof anActivePerson>[1]) => ({
      person: await anActivePerson(server, rights),
      token: null,
    });
    keeper = await of(coordinator);
    partner = await of({ ...coordinator, territories: [ALUKSNE] });
    ministry = await of(analyst);
  });

  afterAll(() => server.close());

  async function made(answers = digital, territory: string | null = AIZKRAUKLE) {
    const caller = territory === null ? ministry : keeper;
    const saved = await makeProject(server.store, { territory, answers, caller, at });
    if (saved.outcome !== 'saved') throw new Error(JSON.stringify(saved));
    return saved.id;
  }

  const found = async (id: string) => {
    const project = await server.store.projects.find(id);
    if (project === null) throw new Error(`no project ${id}`);
    return project;
  };

  it('is kept as it was checked, with the audit entry of its making', async () => {
    const id = await made();
    expect(await found(id)).toMatchObject({
      territory: AIZKRAUKLE,
      version: 1,
      mergedInto: null,
      savedBy: keeper.person.id,
      document: { basics: { start: '2024-01-01', end: null }, plan: { activities: [] } },
    });
    expect(await server.store.audit.of(`project:${id}`)).toMatchObject([{ action: 'project.make' }]);
  });

  it('is refused where something is lacking or ends before it begins, and nothing is kept', async () => {
    const before = (await server.store.projects.all()).length;
    const refused = async (...answers: typeof digital) => {
      const saved = await makeProject(server.store, { territory: AIZKRAUKLE, answers, caller: keeper, at });
      return saved.outcome === 'refused' ? saved.findings.map(({ place }) => placeKey(place)) : saved.outcome;
    };
    expect(await refused()).toEqual(['basics.title', 'basics.programme']);
    expect(
      await refused(
        ...digital,
        ...answersOf({ basics: { end: '2023-12-31' } }),
        activity(1, 'label', 'Konkurss'),
        activity(1, 'from', '10.2024'),
        activity(1, 'to', '09.2024'),
      ),
    ).toEqual(['basics.end', 'plan.activities[1].to']);
    // Told together with what else is wrong.
    expect(
      await refused(...answersOf({ basics: { title: 'A', start: '1.3.2026', end: '1.2.2026' } })),
    ).toEqual(['basics.programme', 'basics.end']);
    expect((await server.store.projects.all()).length).toBe(before);
  });

  it('takes two people’s changes of two sections, and tells the second of one section what stands there', async () => {
    const id = await made();
    const save = (section: 'plan' | 'purpose', answers: typeof digital, base: number) =>
      saveProject(server.store, { id, base, section, answers, caller: keeper, at });
    expect(await save('plan', [activity(1, 'label', 'Konkurss')], 1)).toMatchObject({ version: 2 });
    const purpose = answersOf({ purpose: { vision: 'Visi mācās.' } });
    expect(await save('purpose', purpose, 1)).toMatchObject({ outcome: 'saved', version: 3 });
    expect(await save('purpose', purpose, 3)).toMatchObject({ outcome: 'saved', version: 3 });
    expect(await save('plan', [activity(1, 'label', 'Atlase')], 1)).toMatchObject({
      outcome: 'conflict',
      now: { version: 3, document: { plan: { activities: [{ label: 'Konkurss' }] } } },
    });
    expect(await save('plan', [], 99)).toMatchObject({ outcome: 'conflict' });
    expect((await found(id)).document).toMatchObject({
      purpose: { vision: 'Visi mācās.' },
      plan: { activities: [{ label: 'Konkurss' }] },
    });
  });

  it('is seen by its partners, changed by its territory alone, and nobody’s business otherwise', async () => {
    const own = await found(await made());
    const shared = await found(
      await made([
        ...digital,
        ...answersOf({ partners: { partners: [{ name: 'Alūksne', municipality: ALUKSNE }] } }),
      ]),
    );
    const national = await found(await made(digital, null));
    const colleague = { ...keeper, person: { ...keeper.person, sections: ['permits'] } };
    const seen = (caller: typeof keeper) => [own, shared, national].map((one) => maySeeProject(caller, one));
    const edited = (caller: typeof keeper) =>
      [own, shared, national].map((one) => mayEditProject(caller, one));
    expect(seen(keeper)).toEqual([true, true, true]);
    expect(edited(keeper)).toEqual([true, true, false]);
    expect(seen(partner)).toEqual([false, true, true]);
    expect(edited(partner)).toEqual([false, false, false]);
    expect(seen(ministry)).toEqual([true, true, true]);
    expect(edited(ministry)).toEqual([false, false, true]);
    expect(seen(colleague)).toEqual([false, false, false]);
    const change = { base: 1, section: null, answers: digital, at };
    await expect(saveProject(server.store, { ...change, id: own.id, caller: partner })).rejects.toMatchObject(
      { code: 'not-found' },
    );
    await expect(
      saveProject(server.store, { ...change, id: shared.id, caller: partner }),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is merged into another and set apart again, never in a circle, and both keep what they say', async () => {
    const [one, other] = [await made(), await made()];
    const merge = (id: string, into: string | null) =>
      mergeProject(server.store, { id, into, caller: ministry, at });
    expect(await merge(one, other)).toBe('merged');
    expect(await merge(other, one)).toBe('circle');
    expect(await merge(one, one)).toBe('circle');
    expect((await found(one)).mergedInto).toBe(other);
    expect(mayEditProject(keeper, await found(one))).toBe(false);
    expect(await merge(one, null)).toBe('merged');
    expect((await found(one)).mergedInto).toBe(null);
    const actions = (await server.store.audit.of(`project:${one}`)).map(({ action }) => action);
    expect(actions).toEqual(['project.make', 'project.merge', 'project.unmerge']);
    await expect(
      mergeProject(server.store, { id: one, into: other, caller: keeper, at }),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });
});

it('has the status that its dates tell unless something else was said', () => {
  const basics = (
    start: string | null,
    end: string | null,
    status_said: 'stopped' | 'running' | null = null,
  ) => ({ basics: { start, end, status_said } });
  const today = '2024-06-15';
  expect(statusOf(basics('2024-06-15', '2024-06-15'), today)).toBe('running');
  expect(statusOf(basics('2024-06-16', null), today)).toBe('planned');
  expect(statusOf(basics(null, '2024-06-14'), today)).toBe('finished');
  expect(statusOf(basics(null, null), today)).toBe(null);
  expect(statusOf(basics('2024-01-01', null, 'stopped'), today)).toBe('stopped');
  expect(ranIn(basics('2023-10-01', '2024-11-30'), 2025)).toBe(false);
  expect(ranIn(basics('2023-10-01', '2024-11-30'), 2024)).toBe(true);
  expect(ranIn(basics(null, null), 2024)).toBe(null);
  expect(isLate({ to: '2024-05', state: null }, today)).toBe(true);
  expect(isLate({ to: '2024-06', state: 'running' }, today)).toBe(false);
  expect(isLate({ to: '2024-05', state: 'done' }, today)).toBe(false);
});
