import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { problems } from '../../src/problem.ts';
import { approve } from '../../src/returns/review-return.ts';
import { openDatabase } from '../../src/store/open-store.ts';
import { at, handIn, sampleReturns, startCollecting } from '../returns/collecting.ts';
import { runCommand } from '../run-command.ts';
import { newFolder } from '../store/engines.ts';

it('audit:verify passes for an intact trail, and names the first entry that is not', async () => {
  const where = await newFolder();
  const { dataFolder } = where.config;
  const verify = (...args: string[]) => runCommand('audit-verify', args, { KOPSKATS_DATA: dataFolder });

  const scene = await startCollecting(where);
  const sample = sampleReturns()();
  await handIn(scene, sample);
  const noted = (await scene.store.audit.head()).sha256;
  await approve(scene.store, { key: sample.key, actor: scene.analyst, revision: 1, at, request: null });
  const { sha256 } = await scene.store.audit.head();
  await scene.store.close();
  expect(await verify('--noted', noted)).toMatchObject({
    status: 0,
    stdout: `Žurnāls ir vesels.\nieraksti 2\npēdējā kontrolsumma ${sha256}\n`,
  });
  expect(await verify('--noted', 'ab'.repeat(32))).toMatchObject({
    status: problems['audit-broken'].exit,
    stderr: expect.stringContaining('žurnālā nav'),
  });

  const db = await openDatabase(where.config);
  await sql`alter table audit_entry disable trigger append_only`.execute(db);
  await sql`delete from audit_entry where no = 1`.execute(db);
  await db.destroy();
  expect(await verify()).toMatchObject({
    status: problems['audit-broken'].exit,
    stdout: '',
    stderr: expect.stringContaining('Trūkst 1. ieraksta.'),
  });
  await where.remove();
});
