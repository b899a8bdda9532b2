// The national report of the data as they are now, as a PDF, for those who prepare it: to be read before it is
// published. Once the same data are published it is the same file.

import { z } from 'zod';
import { reportFile } from '../../publishing/report-paths.ts';
import { requireReturns } from '../../publishing/require-returns.ts';
import { reportPreparers } from '../../server/accesses.ts';
import { isKnown } from '../../server/entity-tag.ts';
import type { App, Parts } from '../../server/parts.ts';
import { version } from '../../version.ts';

const params = z.object({ edition: z.coerce.number().int() });

export function unpublishedReportRoutes(app: App, { store, clock }: Parts): void {
  app.get(
    '/editions/:edition/report.pdf',
    { config: { access: reportPreparers }, schema: { params } },
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
