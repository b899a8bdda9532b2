// Uploads within limits: how much a form may hold, how many are processed at a time, how much memory they take.
import { Problem } from '../../problem.ts';
import type { Request } from '../../server/parts.ts';

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Upload {
  /** Null where no file was chosen; one above the limit of its route is received and not kept. */
  readonly file: UploadedFile | 'too_large' | null;
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * Reads a form with one file into memory, within the limits that its route has set. A file above its limit is read to the
 * end, because a browser shows no answer that comes while it is still sending; any other excess is refused as too large.
 * The name of the file is only ever shown.
 */
export async function readUpload(request: Request): Promise<Upload> {
  if (!request.isMultipart()) throw new Problem('wrong-content-type', '');
  try {
    return await read(request);
  } catch (error) {
    // An error with a status is an exceeded limit; any other means a truncated or malformed form.
    if (error instanceof Error && 'statusCode' in error) throw error;
    throw new Problem('bad-request', '', { cause: error });
  }
}

async function read(request: Request): Promise<Upload> {
  const fields = new Map<string, string>();
  let file: Upload['file'] = null;
  for await (const part of request.parts()) {
    if (part.type === 'field') fields.set(part.fieldname, String(part.value));
    else {
      const bytes = new Uint8Array(await part.toBuffer());
      if (part.file.truncated) file = 'too_large';
      else if (bytes.length > 0 || part.filename !== '') file = { name: lastPart(part.filename), bytes };
    }
  }
  return { file, fields };
}

function lastPart(name: string): string {
  return name.split(/[\\/]/).at(-1)?.slice(0, 200) ?? '';
}

/** Runs at most `limit` tasks at a time; the others wait in the order of their arrival. */
export function concurrencyLimit(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

/**
 * Runs tasks whose sizes together stay within `limit` bytes; the others wait. A task larger than the limit runs alone.
 * Small tasks overtake large ones that wait, so that a few oversized workbooks do not hold up the ordinary ones.
 */
export function memoryBudget(limit: number): <T>(bytes: number, task: () => Promise<T>) => Promise<T> {
  let used = 0;
  let waiting: (() => void)[] = [];
  return async (bytes, task) => {
    while (used > 0 && used + bytes > limit) await new Promise<void>((resolve) => waiting.push(resolve));
    used += bytes;
    try {
      return await task();
    } finally {
      used -= bytes;
      const awake = waiting;
      waiting = [];
      for (const resume of awake) resume();
    }
  };
}
