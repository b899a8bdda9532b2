// Reads the objects of a PDF with qpdf, where it is installed.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../../../problem.ts';
import { keysOf, type PdfObject, type PdfObjects, type PdfValue, raw } from './objects.ts';

/** qpdf ends with 3 where it has mended something, which is for other checks to judge. */
const mended = 3;

/** False where there is no qpdf. */
const runQpdf = (from: string, to: string): Promise<boolean> =>
  new Promise((done, fail) => {
    const how = ['--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized'];
    execFile('qpdf', [...how, from, to], (error, _, said) => {
      if (error === null || error.code === mended) done(true);
      else if (error.code === 'ENOENT') done(false);
      else fail(new Problem('unreadable-pdf', said.trim(), { cause: error }));
    });
  });

const objectOf = (entry: PdfValue): PdfObject => {
  const stream = raw(entry, 'stream');
  if (stream === null) return { value: raw(entry, 'value'), data: null };
  const data = raw(stream, 'data');
  return { value: raw(stream, 'dict'), data: Buffer.from(typeof data === 'string' ? data : '', 'base64') };
};

/** `qpdf --json=2`: a header, then the objects by name (`obj:12 0 R`) and the trailer. */
const objectsOf = (json: string): PdfObjects => {
  const whole: PdfValue = JSON.parse(json);
  const parts = raw(whole, 'qpdf');
  const named = Array.isArray(parts) ? (parts[1] ?? null) : null;
  const byReference = new Map<string, PdfObject>();
  for (const name of keysOf(named))
    if (name.startsWith('obj:')) byReference.set(name.slice('obj:'.length), objectOf(raw(named, name)));
  return { trailer: raw(raw(named, 'trailer'), 'value'), byReference };
};

/** The objects of a PDF; null where qpdf is not installed. */
export const readObjects = async (bytes: Uint8Array): Promise<PdfObjects | null> => {
  const folder = await mkdtemp(join(tmpdir(), 'kopskats-check-'));
  try {
    const from = join(folder, 'book.pdf');
    const to = join(folder, 'book.json');
    await writeFile(from, bytes);
    return (await runQpdf(from, to)) ? objectsOf(await readFile(to, 'utf8')) : null;
  } finally {
    await rm(folder, { recursive: true });
  }
};
