import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress } from 'node:zlib';
import type { Request } from './door.ts';

/** Compressed once, when it is first asked for. */
export function compressed(content: Uint8Array): () => Promise<Buffer> {
  let result: Promise<Buffer> | null = null;
  return () => {
    result ??= promisify(brotliCompress)(content);
    return result;
  };
}

export const decompressed: (content: Uint8Array) => Promise<Buffer> = promisify(brotliDecompress);

/** Whether whoever asks reads brotli, as nearly every browser does over https. */
export function takesBrotli({ headers }: Request): boolean {
  return /\bbr\b/.test(String(headers['accept-encoding'] ?? ''));
}
