// The profile of a municipality as a PDF, as its return was last handed in, for whoever may read that return. It is
// made from a snapshot of that municipality alone, so that nothing in it, not even a hash, tells of anybody else.

import { Problem } from '../../problem.ts';
import type { WithBooks } from '../../publishing/books.ts';
import { returnReaders } from '../../server/access.ts';
import type { App, Parts } from '../../server/parts.ts';
import { sendFile } from '../../server/send-file.ts';
import { respondentFileName } from '../../survey/respondent.ts';
import { version } from '../../version.ts';
import { returnKeyOf, returnParams } from './open-return.ts';

export function profileRoutes(app: App, { store, clock, books }: Parts & WithBooks): void {
  app.get(
    '/returns/:edition/:territory/profile.pdf',
    { config: { access: returnReaders }, schema: { params: returnParams } },
    async (request, reply) => {
      const { edition, form, territory } = returnKeyOf(request.params).key;
      const snapshot =
        form === 'municipal' ? await store.snapshots.takeMunicipality(edition, territory, clock()) : null;
      if (snapshot === null) throw new Problem('not-found', '');
      const { sha256 } = snapshot;
      const source = { sha256, read: async () => snapshot };
      return sendFile(request, reply, 'private', {
        version: `${sha256}-${version}`,
        type: 'application/pdf',
        language: 'lv',
        filename: `kopskats-${edition}-${respondentFileName(territory)}.pdf`,
        read: () => books.file(source, { kind: 'municipal', territory, alone: true }),
      });
    },
  );
}
