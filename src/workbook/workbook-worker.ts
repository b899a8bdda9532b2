// What a worker of the pool does with a workbook. Each task first says that it has begun, so that its time
// limit counts work and not waiting.
import type { MessagePort } from 'node:worker_threads';
import type { Language } from '../language/label.ts';
import type { EditionDocument } from '../survey/edition-document.ts';
import { registerEditions } from '../survey/editions.ts';
import type { Finding } from '../survey/finding.ts';
import type { WorkbookLimits } from './limits.ts';
import { type Marking, markFindings } from './mark-findings.ts';
import { type Awaited, readWorkbook, type WorkbookReading } from './read-workbook.ts';
import { type SheetRows, sheetRows } from './sheet-rows.ts';
import { type TemplateOrder, writeTemplate } from './write-template.ts';

export interface ReadTask {
  readonly bytes: Uint8Array;
  readonly awaited: Awaited;
  readonly limits: WorkbookLimits;
}

export interface RowsTask {
  readonly bytes: Uint8Array;
  readonly limits: WorkbookLimits;
}

export interface MarkTask {
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
  readonly explained: readonly Finding[];
  readonly language: Language;
  readonly limits: WorkbookLimits;
}

/** A task with the port on which its beginning is told, and the editions that are documents. */
export interface Begun<T> {
  readonly task: T;
  readonly begun: MessagePort;
  readonly editions: readonly EditionDocument[];
}

/** A thread knows the editions in code alone until it is told of others. */
function begin({ begun, editions }: Begun<unknown>): void {
  registerEditions(editions);
  begun.postMessage(null);
}

export function read(order: Begun<ReadTask>): Promise<WorkbookReading> {
  begin(order);
  const { task } = order;
  return readWorkbook(task.bytes, task.awaited, task.limits);
}

export function rows(order: Begun<RowsTask>): Promise<SheetRows> {
  begin(order);
  const { task } = order;
  return sheetRows(task.bytes, task.limits);
}

export function mark(order: Begun<MarkTask>): Promise<Marking> {
  begin(order);
  const { task } = order;
  return markFindings(task.bytes, task.findings, task.language, task.limits, task.explained);
}

export function write(order: Begun<TemplateOrder>): Promise<Uint8Array> {
  begin(order);
  const { task } = order;
  return writeTemplate(task);
}

/** Does nothing: a thread that has run it has started and loaded all of the above. */
export function wake(): void {}
