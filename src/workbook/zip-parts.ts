// Opens the zip container of a workbook within limits. Sizes are those that really come out, never those that
// the headers claim, and what was counted here is what the parser later sees.
import { Buffer } from 'node:buffer';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { WorkbookLimits } from './limits.ts';
import { type Refusal, refusal } from './refusals.ts';

/** The inflated parts of a workbook by their path in the container. */
export type Parts = ReadonlyMap<string, Buffer>;

/** All parts of the container, or why it is not opened. */
export async function inflateParts(bytes: Uint8Array, limits: WorkbookLimits): Promise<Parts | Refusal> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      strictFileNames: true,
    });
    if (zip.entryCount > limits.parts) return refusal('too-many-parts', String(zip.entryCount));
    return await inflateAll(zip, limits);
  } catch (error) {
    return refusalOf(error);
  }
}

async function inflateAll(zip: ZipFile, limits: WorkbookLimits): Promise<Parts | Refusal> {
  const parts = new Map<string, Buffer>();
  let left = limits.inflatedBytes;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) return refusal('encrypted-workbook');
    if (entry.fileName.endsWith('/')) continue;
    if (parts.has(entry.fileName)) return refusal('damaged-file', entry.fileName);
    const part = await inflate(zip, entry, Math.min(limits.partBytes, left));
    if (part === null) return refusal('inflates-too-much', entry.fileName);
    if (crc32(part) !== entry.crc32) return refusal('damaged-file', entry.fileName);
    left -= part.length;
    parts.set(entry.fileName, part);
  }
  return parts;
}

/** The bytes of one part, or null as soon as there are more than `limit` of them. */
async function inflate(zip: ZipFile, entry: Entry, limit: number): Promise<Buffer | null> {
  const stream: Readable = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function refusalOf(error: unknown): Refusal {
  const message = error instanceof Error ? error.message : '';
  const unsafe = /invalid (relative path|characters in fileName)|absolute path/i.test(message);
  if (unsafe) return refusal('unsafe-names');
  if (/encrypt/i.test(message)) return refusal('encrypted-workbook');
  return refusal('damaged-file');
}
