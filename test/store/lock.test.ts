import { spawnSync } from 'node:child_process';
import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPglite } from '../../src/store/engine-pglite.ts';
import { takeLock } from '../../src/store/lock.ts';
import { openStore } from '../../src/store/open-store.ts';
import { isRunning, thisProcess } from '../../src/store/process-mark.ts';
import { type Child, kill, runProgram } from '../child-process.ts';
import { emptyFolder, newFolder, type Place } from './engines.ts';

let where: Place;
let folder: string;

beforeEach(async () => {
  where = await emptyFolder();
  folder = where.config.dataFolder;
});

afterEach(() => where.remove());

/** A number that no process has any more: that of a child that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

async function putLock(content: string): Promise<void> {
  await writeFile(join(folder, 'lock'), content);
}

describe('the lock of a data folder', () => {
  it('cannot be taken twice until it is released; the error names folder and process', async () => {
    const release = await takeLock(folder);
    await expect(takeLock(folder)).rejects.toMatchObject({
      code: 'store-locked',
      detail: expect.stringMatching(new RegExp(`${folder}.*${process.pid}`)),
    });
    await release();
    await (await takeLock(folder))();
    expect(await readdir(folder)).toEqual([]);
  });

  it('of a dead process is taken over', async () => {
    await putLock(JSON.stringify({ system: null, pid: deadProcess(), started: '1' }));
    await (await takeLock(folder))();
    expect(await readdir(folder)).toEqual([]);
  });

  it('of a process whose PID was reused is taken over', async () => {
    await putLock(JSON.stringify({ ...(await thisProcess()), started: 'long ago' }));
    await (await takeLock(folder))();
  });

  it('of a running process is respected where the system has no process start times', async () => {
    await putLock(JSON.stringify({ system: null, pid: process.pid, started: null }));
    await expect(takeLock(folder)).rejects.toMatchObject({ code: 'store-locked' });
  });

  it('of another container is respected while its holder refreshes it', async () => {
    await putLock(JSON.stringify({ system: 'elsewhere', pid: deadProcess(), started: '1' }));
    await expect(takeLock(folder)).rejects.toMatchObject({ code: 'store-locked' });
    const long = new Date(Date.now() - 120_000);
    await utimes(join(folder, 'lock'), long, long);
    await (await takeLock(folder))();
    expect(await readdir(folder)).toEqual([]);
  });

  it('that is empty after a loss of power is taken over', async () => {
    await putLock('');
    await (await takeLock(folder))();
  });

  it('of a process that died while taking over is taken over', async () => {
    const pid = deadProcess();
    await putLock(JSON.stringify({ system: null, pid, started: '1' }));
    await writeFile(join(folder, `lock.after-${pid}-1`), JSON.stringify({ system: null, pid, started: '2' }));
    await (await takeLock(folder))();
    expect(await readdir(folder)).toEqual([]);
  });

  it('of a dead process is taken over by exactly one of several processes', async () => {
    for (let round = 0; round < 20; round++) {
      await putLock(JSON.stringify({ system: null, pid: 2 ** 22 + 1, started: '1' }));
      const takers = await Promise.allSettled([...Array(6)].map(() => takeLock(folder)));
      const winners = takers.filter((taker) => taker.status === 'fulfilled');
      expect(winners).toHaveLength(1);
      for (const { value: release } of winners) await release();
    }
  });
});

describe('a process', () => {
  it('is distinguished from an earlier one with the same PID', async () => {
    const mark = await thisProcess();
    expect(await isRunning(mark)).toBe(true);
    expect(await isRunning({ ...mark, pid: deadProcess() })).toBe(false);
  });
});

describe('a data folder', () => {
  const children: Child[] = [];
  const start = (dataFolder = folder) => {
    const child = runProgram('start-store', dataFolder);
    children.push(child);
    return child;
  };

  afterEach(async () => {
    for (const child of children.splice(0)) await kill(child);
  });

  it('is open to one process at a time, and to the next when that one closes or dies', async () => {
    const migrated = await newFolder();
    const { dataFolder } = migrated.config;
    const first = start(dataFolder);
    expect(await first.nextLine()).toBe('open');
    expect(await start(dataFolder).nextLine()).toBe(
      `store-locked: Datu mapi ${dataFolder} ir atvēris process ${first.process.pid}.`,
    );

    first.process.stdin?.end();
    await first.ended;
    const next = start(dataFolder);
    expect(await next.nextLine()).toBe('open');

    await kill(next);
    const last = start(dataFolder);
    expect(await last.nextLine()).toBe('open');
    await kill(last);
    await migrated.remove();
  });

  it('that is unusable is reported with the setting and the folder', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(openStore({ databaseUrl: null, dataFolder: file })).rejects.toMatchObject({
      code: 'bad-configuration',
      detail: expect.stringMatching(new RegExp(`KOPSKATS_DATA.*${file}`)),
    });
  });

  it('with a database that cannot be opened is reported by name and not left locked', async () => {
    await mkdir(join(folder, 'cluster'));
    await writeFile(join(folder, 'cluster', 'PG_VERSION'), '9\n');
    await expect(openStore(where.config)).rejects.toMatchObject({
      code: 'store-unreadable',
      detail: expect.stringContaining(folder),
    });
    expect(await readdir(folder)).toEqual(['cluster']);
  });

  it('opens after a first start that was killed in the middle', async () => {
    await mkdir(join(folder, 'cluster.unfinished', 'base'), { recursive: true });
    await writeFile(join(folder, 'cluster.unfinished', 'PG_VERSION'), '');
    await (await openStore(where.config)).close();
    expect(await readdir(folder)).toEqual(['cluster']);
  });

  it('that is created on first use has mode 0700', async () => {
    const made = join(folder, 'made');
    await (await openPglite(made)).end();
    expect((await stat(made)).mode & 0o777).toBe(0o700);
  });

  it('opens after a first start that was killed soon after it began to write', async () => {
    const child = start();
    while ((await readdir(folder)).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await kill(child);
    expect(await start().nextLine()).toBe('open');
  });
});
