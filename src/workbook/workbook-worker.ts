// What a worker of the pool does with a workbook. Each task first says that it has begun, so that its time
// limit counts work and not waiting.
import type { MessagePort } from 'node:worker_threads';
import type { Language } from '../language/label.ts';
import type { Finding } from '../survey/finding.ts';
import type { WorkbookLimits } from './limits.ts';
import { type Marking, markFindings } from './mark-findings.ts';
import { type Awaited, readWorkbook, type WorkbookReading } from './read-workbook.ts';
import { type TemplateOrder, writeTemplate } from './write-template.ts';

export interface ReadTask {
  readonly bytes: Uint8Array;
  readonly awaited: Awaited;
  readonly limits: WorkbookLimits;
}

export interface MarkTask {
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
  readonly explained: readonly Finding[];
  readonly language: Language;
  readonly limits: WorkbookLimits;
}

/** A task with the port on which its beginning is told. */
export type Begun<T> = { readonly task: T; readonly begun: MessagePort };

export function read({ task, begun }: Begun<ReadTask>): Promise<WorkbookReading> {
  begun.postMessage(null);
  return readWorkbook(task.bytes, task.awaited, task.limits);
}

export function mark({ task, begun }: Begun<MarkTask>): Promise<Marking> {
  begun.postMessage(null);
  return markFindings(task.bytes, task.findings, task.language, task.limits, task.explained);
}

export function write({ task, begun }: Begun<TemplateOrder>): Promise<Uint8Array> {
  begun.postMessage(null);
  return writeTemplate(task);
}

/** Does nothing: a thread that has run it has started and loaded all of the above. */
export function wake(): void {}
