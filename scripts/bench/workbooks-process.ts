// One version of the service reads and marks a workbook, in a process of its own: the folder of its sources and the
// workbook are given, milliseconds and mebibytes are printed as JSON.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { markFindings } from '../../src/workbook/mark-findings.ts';
import type { readWorkbook } from '../../src/workbook/read-workbook.ts';
import type { openWorkbookPool } from '../../src/workbook/workbook-pool.ts';

interface Version {
  readonly readWorkbook: typeof readWorkbook;
  readonly markFindings: typeof markFindings;
  readonly openWorkbookPool: typeof openWorkbookPool;
}

/** What one version needs, in milliseconds of processor time of all its threads; those of one workbook are medians. */
export interface WorkbookTimes {
  readonly readMs: number;
  readonly markMs: number;
  /** Fifty that come at once, read by one worker and marked. */
  readonly fiftyMs: number;
  readonly memoryMib: number;
}

const ROUNDS = 9;
const AT_ONCE = 50;

const [, , root = '.', file = ''] = process.argv;
const bytes = new Uint8Array(readFileSync(file));
const version = await load(root);
const reading = await version.readWorkbook(bytes);
if (reading.kind === 'refused') throw new Error(reading.refusals.map(({ code }) => code).join());
const { findings } = reading;

const readMs = await median(() => version.readWorkbook(bytes));
const markMs = await median(() => version.markFindings(bytes, findings, 'lv'));
const pool = version.openWorkbookPool(1);
const before = process.cpuUsage();
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    await pool.read(bytes, {});
    await pool.mark(bytes, findings, 'lv');
  }),
);
const { user, system } = process.cpuUsage(before);
const fiftyMs = Math.round((user + system) / 1000);
await pool.close();
const times: WorkbookTimes = {
  readMs,
  markMs,
  fiftyMs,
  memoryMib: Math.round(process.resourceUsage().maxRSS / 1024),
};
process.stdout.write(JSON.stringify(times));

async function load(folder: string): Promise<Version> {
  const module = (name: string) =>
    import(pathToFileURL(resolve(folder, 'src/workbook', name)).href) as Promise<Version>;
  const [{ readWorkbook }, { markFindings }, { openWorkbookPool }] = await Promise.all([
    module('read-workbook.ts'),
    module('mark-findings.ts'),
    module('workbook-pool.ts'),
  ]);
  return { readWorkbook, markFindings, openWorkbookPool };
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const spent: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    spent.push((user + system) / 1000);
  }
  return Math.round(spent.sort((one, other) => one - other)[ROUNDS >> 1] ?? 0);
}
