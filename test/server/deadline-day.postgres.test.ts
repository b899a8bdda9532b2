// The last day before the deadline, small: what is right there is right at any speed. How quick it is, the
// benchmark of the same name tells.
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { coordinators, draftsOfLastYear, EDITION } from '../../scripts/bench/deadline-day/cast.ts';
import { fillIn } from '../../scripts/bench/deadline-day/fill-in.ts';
import { newJournal } from '../../scripts/bench/deadline-day/journal.ts';
import { lostTexts } from '../../scripts/bench/deadline-day/lost-texts.ts';
import { upload } from '../../scripts/bench/deadline-day/upload.ts';
import { type Visitor, visitorAt } from '../../scripts/bench/deadline-day/visitor.ts';
import { filledTemplate } from '../../scripts/workbook-cases/base-workbook.ts';
import { buildApp } from '../../src/app.ts';
import { transcribe } from '../../src/returns/transcribe.ts';
import { type App, serverLimits } from '../../src/server/parts.ts';
import { openDatabase, openStore, type Store } from '../../src/store/open-store.ts';
import { formOf } from '../../src/survey/editions.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { describeOnPostgres, type Place } from '../store/engines.ts';
import { returnOf } from '../store/sample-returns.ts';
import { testConfig } from './test-server.ts';

const PEOPLE = 20;
const UPLOADS = 5;
const TURNS = 5;

describeOnPostgres('load on the last day before the deadline', (newPlace) => {
  let where: Place;
  let store: Store;
  let app: App;
  let visitors: Visitor[] = [];
  const clock = () => new Date().toISOString();

  beforeAll(async () => {
    where = await newPlace();
    store = await openStore(where.config);
    const parts = { store, config: testConfig, clock, mailer: null, log: null, limits: serverLimits };
    app = await buildApp(parts);
    await app.listen({ host: '127.0.0.1', port: 0 });
  });

  afterAll(async () => {
    for (const visitor of visitors) visitor.leave();
    await app.close();
    await store.close();
    await where.remove();
  });

  it('loses none of the saves of twenty people while five upload workbooks, and every request is answered', async () => {
    for (const territory of ['LV0001000', 'LV0020000', 'LV0031000', 'LV0054000'])
      await transcribe(store, flatten(returnOf(territory)), clock());
    const documents = await draftsOfLastYear(store, clock());
    const workbooks = new Map<string, Uint8Array>();
    for (const [territory, document] of documents) workbooks.set(territory, await filledTemplate(document));
    const cast = await coordinators(store, [...documents.keys()], PEOPLE + UPLOADS, clock());
    const { port } = app.server.address() as AddressInfo;
    visitors = cast.map(({ session }) => visitorAt(`http://127.0.0.1:${port}`, `__Host-kopskats=${session}`));
    const sections = Object.keys(formOf(EDITION, 'municipal')?.sections ?? {}).slice(0, 6);
    const journal = newJournal();
    await Promise.all(
      cast.map(async ({ key }, index) => {
        const visitor = visitors[index];
        const workbook = workbooks.get(key.territory);
        if (visitor === undefined || workbook === undefined) throw new Error('Somebody is missing');
        if (index >= PEOPLE) return upload(visitor, key, workbook, journal);
        let turns = 0;
        // Five people on each return, of whom two begin with the same section.
        const first = Math.floor(index / 8) * 2;
        const work = {
          key,
          sections: [...sections.slice(first), ...sections.slice(0, first)],
          person: index + 1,
          draftsASection: 3,
          pause: async () => {
            turns += 1;
            await nextTurn();
          },
          isOver: () => turns >= TURNS,
          askEmpty: () => visitor.get('/health/live'),
        };
        return fillIn(visitor, work, journal);
      }),
    );
    expect(journal.failures).toEqual([]);
    expect(journal.times.upload).toHaveLength(UPLOADS);
    expect(journal.acknowledged.length).toBeGreaterThan(PEOPLE);
    expect(journal.acknowledged.length + journal.conflicts.count).toBe(PEOPLE * TURNS);
    const db = await openDatabase(where.config);
    expect(await lostTexts(db, journal.acknowledged)).toEqual([]);
    await db.destroy();
  });
});
