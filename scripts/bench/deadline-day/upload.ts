// Somebody who has filled in the workbook: opens the page, uploads it, looks at what was read.
import type { ReturnKey } from '../../../src/survey/revision.ts';
import type { Journal } from './journal.ts';
import type { Visitor } from './visitor.ts';

const BOUNDARY = 'kopskats-deadline-day';

/** Uploads a workbook; it counts as answered when what was read can be looked at and confirmed. */
export async function upload(
  visitor: Visitor,
  { edition, territory }: ReturnKey,
  bytes: Uint8Array,
  journal: Journal,
): Promise<void> {
  const page = `/returns/${edition}/${territory}/workbook`;
  try {
    const { body } = await visitor.get(page);
    const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const form = multipart({ token, name: 'aptauja.xlsx', bytes });
    const answer = await visitor.post(page, form.type, form.body);
    const reading = answer.headers.location ?? null;
    if (answer.status !== 303 || reading === null) {
      journal.failures.push(`${page}: ${answer.status}`);
      return;
    }
    const shown = await visitor.get(reading);
    if (shown.status === 200 && shown.body.includes('aptauja.xlsx'))
      journal.times.upload.push(answer.milliseconds);
    else journal.failures.push(`${reading}: ${shown.status}`);
  } catch (error) {
    journal.failures.push(`${page}: ${error}`);
  }
}

/** A form with its token and one file, as browsers send it. */
export function multipart({ token, name, bytes }: { token: string; name: string; bytes: Uint8Array }): {
  readonly type: string;
  readonly body: Uint8Array;
} {
  const part = (head: string) => `--${BOUNDARY}\r\nContent-Disposition: form-data; ${head}\r\n`;
  const body = Buffer.concat([
    Buffer.from(`${part('name="_csrf"')}\r\n${token}\r\n`),
    Buffer.from(`${part(`name="file"; filename="${name}"`)}Content-Type: application/octet-stream\r\n\r\n`),
    bytes,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);
  return { type: `multipart/form-data; boundary=${BOUNDARY}`, body };
}
