// The zip container of a workbook: taken apart within limits, put together again. Sizes are those that really come
// out, never those that the headers claim.
import { Buffer } from 'node:buffer';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import yazl from 'yazl';
import type { WorkbookLimits } from './limits.ts';
import { type RefusalCode, refusal, WorkbookRefused } from './refusals.ts';

export interface ZipPart {
  /** The name as the container has it, with slashes. */
  readonly name: string;
  /** Null where it inflates to more than one part may have. */
  readonly content: Buffer | null;
  readonly isCompressed: boolean;
}

/** The parts of a container in its order. Their names do not differ by case alone. */
export type ZipParts = readonly ZipPart[];

const DEFLATED = 8;

/** Inflates all parts of a container; throws `WorkbookRefused` where that goes beyond the limits. */
export async function readZip(bytes: Uint8Array, limits: WorkbookLimits): Promise<ZipParts> {
  try {
    // Not strict about names: some writers part folders by backslashes, which come back as slashes.
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      strictFileNames: false,
    });
    if (zip.entryCount > limits.parts) throw refused('too-many-parts', String(zip.entryCount));
    return await inflateAll(zip, limits);
  } catch (error) {
    if (error instanceof WorkbookRefused) throw error;
    const message = error instanceof Error ? error.message : '';
    if (/invalid (relative path|characters in fileName)|absolute path/i.test(message))
      throw refused('unsafe-names');
    throw refused(/encrypt/i.test(message) ? 'encrypted-workbook' : 'damaged-file');
  }
}

async function inflateAll(zip: ZipFile, limits: WorkbookLimits): Promise<ZipParts> {
  const parts: ZipPart[] = [];
  const names = new Set<string>();
  let left = limits.inflatedBytes;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (entry.isEncrypted()) throw refused('encrypted-workbook');
    if (name.endsWith('/')) continue;
    // Programs differ in which of two they take.
    if (names.has(name.toLowerCase())) throw refused('damaged-file', name);
    names.add(name.toLowerCase());
    const content = await inflate(zip, entry, Math.min(limits.partBytes, left));
    if (content === null && left <= limits.partBytes) throw refused('inflates-too-much', name);
    if (content !== null && crc32(content) !== entry.crc32) throw refused('damaged-file', name);
    left -= content?.length ?? limits.partBytes;
    parts.push({ name, content, isCompressed: entry.compressionMethod === DEFLATED });
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

/** The time of every entry: the earliest that a zip knows, so that equal parts make equal files. */
const EARLIEST = new Date(1980, 0, 1);

export async function writeZip(
  parts: readonly { readonly name: string; readonly content: Buffer; readonly isCompressed: boolean }[],
): Promise<Uint8Array> {
  const zip = new yazl.ZipFile();
  for (const { name, content, isCompressed } of parts)
    zip.addBuffer(content, name, { mtime: EARLIEST, forceDosTimestamp: true, compress: isCompressed });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}

function refused(code: RefusalCode, detail: string | null = null): WorkbookRefused {
  return new WorkbookRefused(refusal(code, detail));
}
