// Reads, marks and writes workbooks in worker threads with a limit on time and memory, so that no upload can
// hold up the server or bring it down.
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { workerThread } from '../folders.ts';
import type { Language } from '../language/label.ts';
import { registeredDocuments } from '../survey/editions.ts';
import type { Finding } from '../survey/finding.ts';
import { type WorkbookLimits, workbookLimits } from './limits.ts';
import type { Marking } from './mark-findings.ts';
import type { Awaited, WorkbookReading } from './read-workbook.ts';
import { type Refusal, refusal } from './refusals.ts';
import type { SheetRows } from './sheet-rows.ts';
import type { Begun, MarkTask, ReadTask, RowsTask } from './workbook-worker.ts';
import type { TemplateOrder } from './write-template.ts';

export interface WorkbookPool {
  /** As readWorkbook; a workbook that takes too long or too much memory is refused. */
  readonly read: (bytes: Uint8Array, awaited: Awaited) => Promise<WorkbookReading>;
  /** The rows of the first sheet that is shown, of a workbook that is no template of the survey. */
  readonly rows: (bytes: Uint8Array) => Promise<SheetRows>;
  readonly mark: (
    bytes: Uint8Array,
    findings: readonly Finding[],
    language: Language,
    explained?: readonly Finding[],
  ) => Promise<Marking>;
  readonly write: (order: TemplateOrder) => Promise<Uint8Array>;
  /** Starts a worker unless one runs, so that a workbook that comes soon need not wait for that. */
  readonly wake: () => void;
  /** Ends the workers; tasks under way fail. */
  readonly close: () => Promise<void>;
}

/**
 * How far workers stand back, on systems that know it (nice, 0–19): a workbook takes a second of work, and whoever
 * saves a draft meanwhile should not wait for it.
 */
const NICENESS = 10;

/** Workers start with the first task and then stay, as starting one takes longer than reading a workbook. */
export function openWorkbookPool(threads: number, limits: WorkbookLimits = workbookLimits): WorkbookPool {
  const pool = new Piscina({
    ...workerThread('workbook/workbook-worker.ts'),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    niceIncrement: NICENESS,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb },
  });

  async function run<T, R>(name: string, task: T): Promise<R> {
    const { port1, port2 } = new MessageChannel();
    const overdue = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    port1.once('message', () => {
      timer = setTimeout(() => overdue.abort(), limits.workMs);
    });
    try {
      const order: Begun<T> = { task, begun: port2, editions: registeredDocuments() };
      return await pool.run(order, { name, signal: overdue.signal, transferList: [port2] });
    } finally {
      clearTimeout(timer);
      port1.close();
    }
  }

  return {
    read: (bytes, awaited) =>
      run<ReadTask, WorkbookReading>('read', { bytes, awaited, limits }).catch(refusedByLimit),
    rows: (bytes) => run<RowsTask, SheetRows>('rows', { bytes, limits }).catch(refusedByLimit),
    mark: (bytes, findings, language, explained = []) =>
      run<MarkTask, Marking>('mark', { bytes, findings, explained, language, limits }).catch(refusedByLimit),
    write: (order) => run<TemplateOrder, Uint8Array>('write', order),
    wake: () => {
      if (pool.threads.length > 0) return;
      // Nobody waits for it: where it fails, so will the task that follows, and says so.
      pool.run(null, { name: 'wake' }).catch(() => undefined);
    },
    close: () => pool.destroy(),
  };
}

/** Running out of time or memory is the workbook's doing; anything else is a defect and stays an error. */
function refusedByLimit(error: unknown): { kind: 'refused'; refusals: readonly Refusal[] } {
  if (error instanceof Error && error.name === 'AbortError')
    return { kind: 'refused', refusals: [refusal('too-slow')] };
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { kind: 'refused', refusals: [refusal('too-complex')] };
  throw error;
}
