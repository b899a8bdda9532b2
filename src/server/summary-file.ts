// The files of a summary, sent with an entity tag that names the snapshot, the format and the version of the product.
import type { RegionFormat } from '../publishing/make-book.ts';
import type { SummarySource } from '../publishing/summary-source.ts';
import { version } from '../version.ts';
import { isKnown } from './entity-tag.ts';
import type { App, Reply, Request } from './parts.ts';

export const contentTypes: { readonly [format in RegionFormat]: string } = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};

/** JSON and CSV carry the words of both languages. */
const languagesOf: { readonly [format in RegionFormat]: string } = {
  json: 'lv, en',
  csv: 'lv, en',
  xlsx: 'lv',
  pdf: 'lv',
};

/** Sends the file, or 304 where the caller has it already; then no data are read at all. */
export async function sendSummary(
  request: Request,
  reply: Reply,
  { books }: Pick<App, 'books'>,
  source: SummarySource,
  format: RegionFormat,
): Promise<Reply> {
  // It may be kept by the program that asked, and is asked for anew each time: access can end.
  reply.header('cache-control', 'private, no-cache');
  if (isKnown(request, reply, `${source.sha256}-${format}-${version}`)) return reply.code(304).send();
  const { region, edition } = source;
  const content = await books.file(source, { kind: 'regional', region, format, alone: source.isAlone });
  return reply
    .type(contentTypes[format])
    .header('content-language', languagesOf[format])
    .header(
      'content-disposition',
      `attachment; filename="kopskats-${edition}-${region.toLowerCase()}.${format}"`,
    )
    .send(Buffer.from(content));
}
