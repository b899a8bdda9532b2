// Every reason for which a workbook is not read at all, with what people are told. A refusal is a value;
// nothing of the workbook is kept, and the person's file stays as it is.
import { contentRefusals } from './refusals/contents.ts';
import { fileKindRefusals } from './refusals/file-kinds.ts';
import type { RefusalText } from './refusals/remedies.ts';
import { templateRefusals } from './refusals/template.ts';

export const refusals = { ...fileKindRefusals, ...contentRefusals, ...templateRefusals };

export type RefusalCode = keyof typeof refusals;

/** A workbook that is not read. `detail` names sheets, cells, sizes: what the person must look for. */
export interface Refusal extends RefusalText {
  readonly code: RefusalCode;
  readonly detail: string | null;
}

export function refusal(code: RefusalCode, detail: string | null = null): Refusal {
  return { code, ...refusals[code], detail: detail === '' ? null : detail };
}

/** Thrown while a workbook is taken apart, where nothing more can be read; its refusal is what the caller returns. */
export class WorkbookRefused extends Error {
  readonly refusal: Refusal;

  constructor(found: Refusal) {
    super(found.code);
    this.refusal = found;
  }
}
