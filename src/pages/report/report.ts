// The published report, open to everybody: the web book just as the folder holds it, with the same book and the
// profile of each municipality as PDFs beside its pages. Before publication there is nothing here at all.

import { z } from 'zod';
import { decompressed } from '../../brotli.ts';
import { Problem } from '../../problem.ts';
import type { BookSource, WithBooks } from '../../publishing/books.ts';
import { type Order, webName } from '../../publishing/order.ts';
import {
  profileFile,
  reportFile,
  reportPath,
  summaryFile,
  summaryPage,
} from '../../publishing/report-paths.ts';
import { anyone } from '../../server/access.ts';
import { isNotModified } from '../../server/entity-tag.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import { sendFile, takesBrotli } from '../../server/send-file.ts';
import { territoriesOf } from '../../survey/territories.ts';
import { version } from '../../version.ts';
import { reportAsset } from './report-assets.ts';

/** A malformed name is answered like an unknown one. */
const edition = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number)
  .catch(0);
const name = z
  .string()
  .regex(/^[\w.-]{1,100}$/)
  .catch('');
const params = z.object({ edition });
const fileParams = z.object({ edition, file: name });
const assetParams = z.object({ edition, '*': z.string().max(200) });

/** Caches revalidate each time, because another publication may replace the page. */
const ASK_AGAIN = 'public, no-cache';
/** Fonts come from packages and do not change. */
const WEEK = 'public, max-age=604800';

export function reportRoutes(app: App, { store, books }: Parts & WithBooks): void {
  const open = { config: { access: anyone } };

  app.get('/report/:edition', { ...open, schema: { params } }, async ({ params }, reply) => {
    await published(params.edition);
    return reply.redirect(reportPath(params.edition), 303);
  });

  app.get('/report/:edition/', { ...open, schema: { params } }, async (request, reply) => {
    return sendPage(request, reply, await published(request.params.edition), 'index.html');
  });

  app.get('/report/:edition/:file', { ...open, schema: { params: fileParams } }, async (request, reply) => {
    const { edition, file } = request.params;
    const source = await published(edition);
    const order = pdfOrder(edition, file);
    return order === null ? sendPage(request, reply, source, file) : sendPdf(request, reply, source, order);
  });

  app.get(
    '/report/:edition/assets/*',
    { ...open, schema: { params: assetParams } },
    async (request, reply) => {
      await published(request.params.edition);
      const asset = await reportAsset(`assets/${request.params['*']}`);
      if (asset === null) throw new Problem('not-found', '');
      reply.header('cache-control', asset.type.startsWith('font/') ? WEEK : ASK_AGAIN);
      return send(request, reply, asset.version, asset.type, asset.compressed, () => asset.content);
    },
  );

  async function published(year: number): Promise<BookSource> {
    const publication = await store.publications.of(year);
    if (publication === null) throw new Problem('not-found', '');
    const { snapshot } = publication;
    return { sha256: snapshot, read: () => store.snapshots.read(snapshot) };
  }

  async function sendPage(request: Request, reply: Reply, source: BookSource, file: string): Promise<Reply> {
    const page = await books.oneOf(source, { kind: 'web' }, webName(file));
    if (page === null) throw new Problem('not-found', '');
    reply.header('cache-control', ASK_AGAIN).header('content-language', file === summaryPage ? 'en' : 'lv');
    const name = `${source.sha256}-${version}-${file}`;
    return send(
      request,
      reply,
      name,
      'text/html; charset=utf-8',
      () => page,
      () => decompressed(page),
    );
  }

  function sendPdf(request: Request, reply: Reply, source: BookSource, order: Order): Promise<Reply> {
    return sendFile(request, reply, 'public', {
      version: `${source.sha256}-${version}`,
      type: 'application/pdf',
      language: order.kind === 'english_summary' ? 'en' : 'lv',
      filename: null,
      read: () => books.file(source, order),
    });
  }
}

/** The PDF with this file name, or null. */
function pdfOrder(year: number, file: string): Order | null {
  if (file === reportFile(year)) return { kind: 'national' };
  if (file === summaryFile) return { kind: 'english_summary' };
  const territory = territoriesOf(year).find(({ code }) => file === profileFile(code));
  return territory === undefined ? null : { kind: 'municipal', territory: territory.code, alone: false };
}

/** Sends brotli to clients that accept it, else the plain bytes; 304 where the client has this version. */
async function send(
  request: Request,
  reply: Reply,
  tag: string,
  type: string,
  short: () => Uint8Array | Promise<Uint8Array>,
  plain: () => Uint8Array | Promise<Uint8Array>,
): Promise<Reply> {
  const isShort = takesBrotli(request);
  reply.header('vary', 'accept-encoding').type(type);
  if (isNotModified(request, reply, isShort ? `${tag}-br` : tag)) return reply.code(304).send();
  if (isShort) reply.header('content-encoding', 'br');
  return reply.send(Buffer.from(await (isShort ? short() : plain())));
}
