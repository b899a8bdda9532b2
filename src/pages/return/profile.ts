// The profile of a municipality as a PDF, as its return was last handed in, for whoever may read that return. It is
// made from a snapshot of that municipality alone, so that nothing in it, not even a hash, tells of anybody else.

import { Problem } from '../../problem.ts';
import { profileFile } from '../../publishing/report-paths.ts';
import { returnReaders } from '../../server/accesses.ts';
import { isKnown } from '../../server/entity-tag.ts';
import type { App, Parts } from '../../server/parts.ts';
import { version } from '../../version.ts';
import { returnKeyOf, returnParams } from './open-return.ts';

export function profileRoutes(app: App, { store, clock }: Parts): void {
  app.get(
    '/returns/:edition/:territory/profile.pdf',
    { config: { access: returnReaders }, schema: { params: returnParams } },
    async (request, reply) => {
      const { edition, form, territory } = returnKeyOf(request.params).key;
      const snapshot =
        form === 'municipal' ? await store.snapshots.takeMunicipality(edition, territory, clock()) : null;
      if (snapshot === null) throw new Problem('not-found', '');
      const { sha256 } = snapshot;
      reply.header('cache-control', 'private, no-cache').header('content-language', 'lv');
      if (isKnown(request, reply, `${sha256}-${version}`)) return reply.code(304).send();
      const source = { sha256, read: async () => snapshot };
      const pdf = await app.books.file(source, { kind: 'municipal', territory, alone: true });
      return reply
        .type('application/pdf')
        .header('content-disposition', `attachment; filename="${edition}-${profileFile(territory)}"`)
        .send(Buffer.from(pdf));
    },
  );
}
