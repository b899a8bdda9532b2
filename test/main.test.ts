import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../src/store/open-store.ts';
import { emptyFolder, newFolder, type Place } from './store/engines.ts';

interface Service {
  readonly process: ChildProcess;
  readonly exit: Promise<unknown[]>;
  /** All that it has written on standard error. */
  readonly said: () => string;
  /** Where it listens, once it does; null when it ended before. */
  readonly listening: Promise<string | null>;
}

const running: ChildProcess[] = [];

type Environment = Readonly<Record<string, string>>;

const start = (env: Environment, ...args: string[]) => run(env, process.execPath, 'dist/main.js', ...args);

function run(env: Environment, program: string, ...args: string[]): Service {
  const child = spawn(program, args, {
    env: { ...process.env, KOPSKATS_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  const listening = new Promise<string | null>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.on('exit', () => resolve(null));
  });
  return { process: child, exit: once(child, 'exit'), said: () => said, listening };
}

describe('the service as a process', () => {
  let where: Place;

  afterEach(async () => {
    for (const child of running.splice(0)) child.kill('SIGKILL');
    await where.remove();
  });

  it('starts on the embedded database, completes open requests on SIGTERM, and releases the folder', async () => {
    where = await emptyFolder();
    const service = start({ KOPSKATS_DATA: where.config.dataFolder, DATABASE_URL: '' });
    const address = await service.listening;
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    expect((await fetch(`${address}/sign-in`)).status).toBe(200);

    // A form whose second half comes only after the service was told to stop.
    const sending = request(`${address}/sign-in`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': 4,
        expect: '100-continue',
      },
      agent: new Agent({ keepAlive: true }),
    });
    sending.flushHeaders();
    await once(sending, 'continue');
    sending.write('a=');
    service.process.kill('SIGTERM');
    sending.end('bc');
    const [answer] = await once(sending, 'response');
    expect(answer.statusCode).toBe(403);
    answer.resume();
    expect([...(await service.exit), service.said()]).toEqual([
      0,
      null,
      expect.stringContaining('Kopskats:'),
    ]);

    const store = await openStore(where.config);
    expect(await store.reachable()).toBe(true);
    await store.close();
  });

  it('closes idle connections after the grace period', async () => {
    where = await newFolder();
    const service = start({ KOPSKATS_DATA: where.config.dataFolder, DATABASE_URL: '' });
    const { port } = new URL((await service.listening) ?? '');
    const silent = connect(Number(port), '127.0.0.1').on('error', () => {});
    await once(silent, 'connect');
    service.process.kill('SIGTERM');
    expect(await service.exit).toEqual([0, null]);
    silent.destroy();
  });

  it('receives the signal sent to npm, and needs no temporary folder', async () => {
    where = await newFolder();
    const env = { KOPSKATS_DATA: where.config.dataFolder, DATABASE_URL: '', TMPDIR: '/nowhere' };
    const npm = run(env, 'npm', 'start');
    const address = await npm.listening;
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
    npm.process.kill('SIGTERM');
    await npm.exit;
    // The folder is free again only when the server has ended.
    await expect.poll(async () => (await openStore(where.config)).close().then(() => 'free')).toBe('free');
  });

  it('reports in one line why it cannot start, and exits', async () => {
    where = await newFolder();
    const first = start({ KOPSKATS_DATA: where.config.dataFolder, DATABASE_URL: '' });
    const port = new URL((await first.listening) ?? '').port;

    const [elsewhere, third] = [await newFolder(), await newFolder()];
    const refused = [
      start({ KOPSKATS_DATA: where.config.dataFolder, DATABASE_URL: '' }),
      start({ KOPSKATS_DATA: elsewhere.config.dataFolder, DATABASE_URL: '', KOPSKATS_PORT: port }),
      // An address that is kept for examples, and so no machine's own.
      start({ KOPSKATS_DATA: third.config.dataFolder, DATABASE_URL: '', KOPSKATS_HOST: '192.0.2.1' }),
      start({ KOPSKATS_URL: 'http://kopskats.example' }),
      start({}, '--port', '80'),
    ];
    const ends = await Promise.all(refused.map(async ({ exit, said }) => [...(await exit), said()]));
    expect(ends).toEqual([
      [4, null, expect.stringContaining('Datubāzi jau lieto cits process.')],
      [4, null, expect.stringContaining('Šo portu jau lieto cita programma.')],
      [2, null, expect.stringContaining('KOPSKATS_HOST=192.0.2.1')],
      [2, null, expect.stringContaining('KOPSKATS_URL')],
      [2, null, expect.stringContaining('„--port“')],
    ]);
    await elsewhere.remove();
    await third.remove();
  });
});
