// Files with an entity tag: sent where the client does not have this version yet, else answered with 304.
import { isNotModified } from './entity-tag.ts';
import type { Reply, Request } from './parts.ts';

interface ServedFile {
  /** Names these bytes; it becomes the entity tag. */
  readonly version: string;
  /** Media type. */
  readonly type: string;
  /** For Content-Language: `lv`, or `lv, en`. */
  readonly language: string;
  /** The name to save it under; null where a browser shows it in place. */
  readonly filename: string | null;
  /** Called only where the file is sent. */
  readonly read: () => Promise<Uint8Array>;
}

/** `public` where any cache may keep the file; either way it is revalidated each time, because access can end. */
export async function sendFile(
  request: Request,
  reply: Reply,
  cache: 'public' | 'private',
  { version, type, language, filename, read }: ServedFile,
): Promise<Reply> {
  reply.header('cache-control', `${cache}, no-cache`).header('content-language', language);
  if (isNotModified(request, reply, version)) return reply.code(304).send();
  if (filename !== null) reply.header('content-disposition', `attachment; filename="${filename}"`);
  return reply.type(type).send(Buffer.from(await read()));
}

/** Whether the client accepts brotli, as nearly every browser does over https. */
export function takesBrotli({ headers }: Request): boolean {
  return /\bbr\b/.test(String(headers['accept-encoding'] ?? ''));
}
