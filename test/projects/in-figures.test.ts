// Figures take programme and number of a project from its record; what a municipality sent stays as it is.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeProject } from '../../src/projects/save-project.ts';
import { transcribe } from '../../src/returns/transcribe.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { answersOf } from '../../src/survey/form.ts';
import { anActivePerson, analyst, startTestServer, type TestServer } from '../server/test-server.ts';
import { describeOnBothEngines } from '../store/engines.ts';
import { answered, municipal, withAnswers } from '../survey/rules/changed-fixture.ts';
import { answersOf as projectAnswers } from './sample-project.ts';

const AIZKRAUKLE = 'LV0020000';
const NUMBER = '2.3.2.1.i.0/1/23/I/CFLA/001';
const [anyProject] = answered(municipal(AIZKRAUKLE), 'projects').projects;
if (anyProject === undefined) throw new Error('The fixture has no project');
const at = '2026-03-02T08:00:00.000Z';

describeOnBothEngines('a row of a return that means a record of the register', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
    const row = {
      title: 'Sabiedrības digitālo prasmju attīstība',
      programme: 'other',
      number: null,
    } as const;
    const ret = withAnswers(municipal(AIZKRAUKLE), 'projects', { projects: [{ ...anyProject, ...row }] });
    await transcribe(server.store, flatten(ret), at);
  });
  afterAll(() => server.close());

  const rowsNow = async () => {
    const snapshot = await server.store.snapshots.take(2025, at);
    const [ret] = snapshot.dataset.municipal;
    return ret === undefined ? [] : (answersOf(ret.sections.projects)?.projects ?? []);
  };

  it('is counted under programme and number of the record, and printed with them', async () => {
    expect(await rowsNow()).toMatchObject([{ programme: 'other', number: null }]);
    const caller = { person: await anActivePerson(server, analyst), token: null };
    const answers = projectAnswers({
      basics: { title: 'Sabiedrības digitālo prasmju attīstība', programme: 'rrf_digital', number: NUMBER },
    });
    expect(await makeProject(server.store, { territory: null, answers, caller, at })).toMatchObject({
      outcome: 'saved',
    });
    expect(await rowsNow()).toMatchObject([{ programme: 'rrf_digital', number: NUMBER }]);
    const kept = await server.store.returns.find({ edition: 2025, form: 'municipal', territory: AIZKRAUKLE });
    expect(kept?.document.sections.projects).toMatchObject({
      projects: [{ programme: 'other', number: null }],
    });
  });
});
