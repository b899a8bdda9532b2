// The national report of the data as they are now, as a PDF, for those who prepare it: to be read before it is
// published. Once the same data are published it is the same file.
import { z } from 'zod';
import { version } from '../../publish.ts';
import { readers } from '../access.ts';
import { isKnown } from '../api/entity-tag.ts';
import type { App, Parts } from '../door.ts';
import { publishers } from '../regions/publication.ts';
import { requireReturns } from '../regions/require-returns.ts';
import { reportFile } from './report-paths.ts';

const params = z.object({ edition: z.coerce.number().int() });

export function unpublishedReportRoutes(app: App, { store, clock }: Parts): void {
  app.get(
    '/editions/:edition/report.pdf',
    { config: { access: readers(...publishers) }, schema: { params } },
    async (request, reply) => {
      const { edition } = request.params;
      await requireReturns(store, edition);
      const snapshot = await store.snapshots.take(edition, clock());
      const { sha256 } = snapshot;
      reply.header('cache-control', 'private, no-cache').header('content-language', 'lv');
      if (isKnown(request, reply, `${sha256}-${version}`)) return reply.code(304).send();
      const pdf = await app.books.file({ sha256, read: async () => snapshot }, { kind: 'national' });
      return reply
        .type('application/pdf')
        .header('content-disposition', `attachment; filename="${reportFile(edition)}"`)
        .send(Buffer.from(pdf));
    },
  );
}
