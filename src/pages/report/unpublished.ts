// The national report of the data as they are now, as a PDF, for those who prepare it: to be read before it is
// published. Once the same data are published it is the same file.

import { z } from 'zod';
import type { WithBooks } from '../../publishing/books.ts';
import { requireReturns } from '../../publishing/publish-edition.ts';
import { reportFile } from '../../publishing/report-paths.ts';
import { reportPreparers } from '../../server/access.ts';
import type { App, Parts } from '../../server/parts.ts';
import { sendFile } from '../../server/send-file.ts';
import { version } from '../../version.ts';

const params = z.object({ edition: z.coerce.number().int() });

export function unpublishedReportRoutes(app: App, { store, clock, books }: Parts & WithBooks): void {
  app.get(
    '/editions/:edition/report.pdf',
    { config: { access: reportPreparers }, schema: { params } },
    async (request, reply) => {
      const { edition } = request.params;
      await requireReturns(store, edition);
      const snapshot = await store.snapshots.take(edition, clock());
      const { sha256 } = snapshot;
      return sendFile(request, reply, 'private', {
        version: `${sha256}-${version}`,
        type: 'application/pdf',
        language: 'lv',
        filename: reportFile(edition),
        read: () => books.file({ sha256, read: async () => snapshot }, { kind: 'national' }),
      });
    },
  );
}
