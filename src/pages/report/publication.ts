// Opening an edition to everybody, and taking that back: for those who prepare the report.

import { z } from 'zod';
import { label } from '../../language/label.ts';
import { type AbbreviationsToCheck, abbreviationsToCheck } from '../../publishing/abbreviations.ts';
import type { WithBooks } from '../../publishing/books.ts';
import { publishEdition, requireReturns } from '../../publishing/publish-edition.ts';
import { reportPath } from '../../publishing/report-paths.ts';
import { publishers, reportPreparers } from '../../server/access.ts';
import { afterAnswers } from '../../server/after-answer.ts';
import { callerOf } from '../../server/caller.ts';
import type { App, Parts, Request } from '../../server/parts.ts';
import type { Publication } from '../../store/publications.ts';
import { page } from '../layout/page.ts';
import { publicationTexts } from './texts.ts';

const PATH = '/editions/:edition/publication';
const params = z.object({ edition: z.coerce.number().int() });
const told = z.object({ told: z.enum(['done', 'withdrawn']).optional().catch(undefined) });

interface PublicationView {
  readonly edition: number;
  /** SHA-256 of the data as they are now. */
  readonly snapshot: string;
  readonly asOf: string;
  readonly returns: number;
  readonly approved: number;
  readonly abbreviations: AbbreviationsToCheck;
  readonly publication: Publication | null;
  readonly path: string;
  readonly address: string;
}

const publicationPage = page<PublicationView>('report/publication.njk', { publication: publicationTexts });

export function publicationRoutes(app: App, parts: Parts & WithBooks): void {
  const { store, clock, config, books } = parts;
  const afterAnswer = afterAnswers(app);

  app.get(
    PATH,
    { config: { access: reportPreparers }, schema: { params, querystring: told } },
    async (request, reply) => {
      const { edition } = request.params;
      await requireReturns(store, edition);
      const overview = await store.overview(edition);
      const snapshot = await store.snapshots.take(edition, clock());
      const { sha256, dataset } = snapshot;
      const publication = await store.publications.of(edition);
      return reply.page(publicationPage, {
        title: label(`${edition}. gada publicēšana`, `Publication of the year ${edition}`),
        notice: request.query.told === undefined ? null : publicationTexts[request.query.told],
        view: {
          edition,
          snapshot: sha256,
          asOf: dataset.asOf,
          returns: dataset.municipal.length + dataset.regional.length,
          approved: overview.filter(({ status }) => status === 'approved').length,
          abbreviations: await abbreviationsToCheck(snapshot),
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
      config: { access: publishers },
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
    { config: { access: publishers }, schema: { params } },
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
    await books.file(source, { kind: 'web' });
    await books.file(source, { kind: 'national' });
  }
}
