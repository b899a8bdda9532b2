// The files of a summary: made once from a snapshot, kept in the store, and sent with an entity tag that names the
// snapshot, the format and the version of the product.
import { makeRegionFile, type RegionFormat, version } from '../../publish.ts';
import { isKnown } from '../api/entity-tag.ts';
import type { Parts, Reply, Request } from '../door.ts';
import type { SummarySource } from './summary-source.ts';

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
  { store }: Parts,
  source: SummarySource,
  format: RegionFormat,
): Promise<Reply> {
  // It may be kept by the program that asked, and is asked for anew each time: access can end.
  reply.header('cache-control', 'private, no-cache');
  if (isKnown(request, reply, `${source.sha256}-${format}-${version}`)) return reply.code(304).send();
  const { region, edition } = source;
  const key = { snapshot: source.sha256, region, format, version };
  let content = await store.renditions.find(key);
  if (content === null) {
    content = await makeRegionFile(await source.read(), region, format);
    await store.renditions.put(key, content);
  }
  return reply
    .type(contentTypes[format])
    .header('content-language', languagesOf[format])
    .header(
      'content-disposition',
      `attachment; filename="kopskats-${edition}-${region.toLowerCase()}.${format}"`,
    )
    .send(Buffer.from(content));
}
