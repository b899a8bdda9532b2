// One version of the service reads and marks a workbook, in a process of its own: the folder of its sources and the
// workbook are given, milliseconds and mebibytes are printed as JSON.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { markFindings } from '../../src/workbook/mark-findings.ts';
import type { readWorkbook } from '../../src/workbook/read-workbook.ts';

interface Version {
  readonly readWorkbook: typeof readWorkbook;
  readonly markFindings: typeof markFindings;
}

/** What one version needs, in milliseconds of processor time; those of one workbook are medians. */
export interface WorkbookTimes {
  readonly readMs: number;
  readonly markMs: number;
  /** Fifty that come at once, each read and marked, in one thread. */
  readonly fiftyMs: number;
  /** Peak of the process before the fifty, which the service takes one after the other. */
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
const memoryMib = Math.round(process.resourceUsage().maxRSS / 1024);
const before = process.cpuUsage();
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    await version.readWorkbook(bytes);
    await version.markFindings(bytes, findings, 'lv');
  }),
);
const { user, system } = process.cpuUsage(before);
const fiftyMs = Math.round((user + system) / 1000);
const times: WorkbookTimes = {
  readMs,
  markMs,
  fiftyMs,
  memoryMib,
};
process.stdout.write(JSON.stringify(times));

async function load(folder: string): Promise<Version> {
  const module = (name: string) =>
    import(pathToFileURL(resolve(folder, 'src/workbook', name)).href) as Promise<Version>;
  const [{ readWorkbook }, { markFindings }] = await Promise.all([
    module('read-workbook.ts'),
    module('mark-findings.ts'),
  ]);
  return { readWorkbook, markFindings };
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
