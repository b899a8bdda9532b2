// Opening an edition to everybody, and taking that back: for those who prepare the report.
import { z } from 'zod';
import { publishEdition } from '../../collect/publish-edition.ts';
import type { Role } from '../../review/role.ts';
import { label } from '../../survey/label.ts';
import { readers, writers } from '../access.ts';
import { afterAnswers } from '../after-answer.ts';
import { callerOf } from '../caller.ts';
import type { App, Parts, Request } from '../door.ts';
import { reportPath } from '../report/report-paths.ts';
import { publicationTexts } from './publication-texts.ts';
import { requireReturns } from './require-returns.ts';

export const publishers: readonly Role[] = ['analyst', 'administrator'];

const PATH = '/editions/:edition/publication';
const params = z.object({ edition: z.coerce.number().int() });
const told = z.object({ told: z.enum(['done', 'withdrawn']).optional().catch(undefined) });

export function publicationRoutes(app: App, parts: Parts): void {
  const { store, clock, config } = parts;
  const afterAnswer = afterAnswers(app);

  app.get(
    PATH,
    { config: { access: readers(...publishers) }, schema: { params, querystring: told } },
    async (request, reply) => {
      const { edition } = request.params;
      await requireReturns(store, edition);
      const overview = await store.overview(edition);
      const { sha256, dataset } = await store.snapshots.take(edition, clock());
      const publication = await store.publications.of(edition);
      return reply.page({
        template: 'regions/publication.njk',
        title: label(`${edition}. gada publicēšana`, `Publication of the year ${edition}`),
        text: publicationTexts,
        notice: request.query.told === undefined ? null : publicationTexts[request.query.told],
        data: {
          edition,
          snapshot: sha256,
          asOf: dataset.asOf,
          returns: dataset.municipal.length + dataset.regional.length,
          approved: overview.filter(({ status }) => status === 'approved').length,
          publication,
          path: reportPath(edition),
          address: `${config.origin}${reportPath(edition)}`,
        },
      });
    },
  );

  // What is published is what the page showed, whatever has come in since.
  app.post(
    PATH,
    {
      config: { access: writers(...publishers) },
      schema: { params, body: z.object({ snapshot: z.string().regex(/^[0-9a-f]{64}$/) }) },
    },
    async (request, reply) => {
      const { edition } = request.params;
      const { snapshot } = request.body;
      await change(request, edition, snapshot);
      afterAnswer(() => prepare(snapshot));
      return reply.redirect(`/editions/${edition}/publication?told=done`, 303);
    },
  );

  app.post(
    `${PATH}/withdraw`,
    { config: { access: writers(...publishers) }, schema: { params } },
    async (request, reply) => {
      await change(request, request.params.edition, null);
      return reply.redirect(`/editions/${request.params.edition}/publication?told=withdrawn`, 303);
    },
  );

  async function change(request: Request, edition: number, snapshot: string | null): Promise<void> {
    await requireReturns(store, edition);
    const { person } = await callerOf(request, parts);
    const actor = { person: person.id, role: person.role };
    await publishEdition(store, { edition, snapshot, actor, at: clock() });
    request.log.info({ by: person.id, edition, snapshot }, 'publication changed');
  }

  /** So that the first reader does not wait for the book. */
  async function prepare(snapshot: string): Promise<void> {
    const source = { sha256: snapshot, read: () => store.snapshots.read(snapshot) };
    await app.books.file(source, { kind: 'web' });
    await app.books.file(source, { kind: 'national' });
  }
}
