// Summaries of planning regions in a browser: which there are, each as a page, and its files.

import { z } from 'zod';
import { aggregatesOf } from '../../aggregate/aggregates.ts';
import { regionSummary } from '../../aggregate/region-summary.ts';
import { label } from '../../language/label.ts';
import { type Caller, previewScope } from '../../people/reach.ts';
import type { WithBooks } from '../../publishing/books.ts';
import { atlasFor, regionFormats } from '../../publishing/make-book.ts';
import { summaryFile, summarySource } from '../../publishing/region-summary-file.ts';
import { allows, publishers, signedIn } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import { sendFile } from '../../server/send-file.ts';
import { editionYears } from '../../survey/editions.ts';
import { respondentLabel, respondentName } from '../../survey/respondent.ts';
import { regionCodes } from '../../survey/territories.ts';
import { page } from '../layout/page.ts';
import { regionView } from './region-view.ts';
import { regionTexts as texts } from './texts.ts';

const params = z.object({ code: z.string().max(20), edition: z.coerce.number().int() });

interface RegionsView {
  readonly years: readonly Awaited<ReturnType<typeof yearFor>>[];
  readonly mayPublish: boolean;
}

interface RegionView extends ReturnType<typeof regionView> {
  readonly caption: string;
  readonly isPublished: boolean;
  readonly formats: typeof regionFormats;
}

const regionsPage = page<RegionsView>('regions/regions.njk', { region: texts });
const regionPage = page<RegionView>('regions/region.njk', { region: texts });

export function regionRoutes(app: App, parts: Parts & WithBooks): void {
  app.get('/regions', { config: { access: signedIn } }, async (request, reply) => {
    const caller = await callerOf(request, parts);
    const years = await Promise.all(
      editionYears()
        .toReversed()
        .map((edition) => yearFor(edition, caller, parts)),
    );
    return reply.page(regionsPage, {
      title: texts.title,
      view: {
        years: years.filter((year) => year.regions.length > 0),
        mayPublish: allows(publishers, caller, null) === 'allowed',
      },
    });
  });

  app.get(
    '/regions/:code/:edition',
    { config: { access: signedIn }, schema: { params } },
    async (request, reply) => {
      const source = await summarySource(request.params, await callerOf(request, parts), parts);
      const { sha256, dataset } = await source.read();
      const language = languageOf(request, parts);
      const figures = aggregatesOf(dataset);
      const summary = regionSummary(sha256, dataset, source.region, figures);
      return reply.page(regionPage, {
        title: respondentLabel(source.region),
        view: {
          caption: label(`${source.edition}. gads`, `The year ${source.edition}`)[language],
          isPublished: source.isPublished,
          formats: regionFormats,
          ...regionView(summary, dataset, figures, await atlasFor(source.edition), language),
        },
      });
    },
  );

  app.get(
    '/regions/:code/:edition/summary/:format',
    {
      config: { access: signedIn },
      schema: { params: params.extend({ format: z.enum(regionFormats) }) },
    },
    async (request, reply) => {
      const source = await summarySource(request.params, await callerOf(request, parts), parts);
      return sendFile(request, reply, 'private', summaryFile(parts.books, source, request.params.format));
    },
  );
}

/** The regions of a year whose summaries a caller can open. */
async function yearFor(edition: number, caller: Caller, { store }: Parts) {
  const publication = await store.publications.of(edition);
  const returns = publication === null ? await store.overview(edition) : [];
  const seen = regionCodes.filter((code) => {
    if (publication !== null) return true;
    const scope = previewScope(caller, code);
    if (scope === null) return false;
    return returns.some(
      ({ region, revision }) => revision !== null && (scope === 'country' || region === code),
    );
  });
  return {
    edition,
    publishedAt: publication?.publishedAt ?? null,
    regions: seen.map((code) => ({ code, name: respondentName(code) })),
  };
}
