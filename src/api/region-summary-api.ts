// Summaries of planning regions: of published editions for every token, before publication for those who may preview
// them.

import { z } from 'zod';
import type { WithBooks } from '../publishing/books.ts';
import { type RegionFormat, regionFormats } from '../publishing/make-book.ts';
import { summaryFile, summarySource, summaryTypes } from '../publishing/region-summary-file.ts';
import { preferredType } from '../server/accept.ts';
import { summaryReaders } from '../server/access.ts';
import { callerOf } from '../server/caller.ts';
import type { App, Parts } from '../server/parts.ts';
import { sendFile } from '../server/send-file.ts';
import { editionYears } from '../survey/editions.ts';
import { json, refusals, unchanged } from './answers.ts';
import { regionSummarySchema } from './region-summary-schema.ts';

const file = z.string().meta({ format: 'binary' });

const params = z.object({
  code: z
    .string()
    .max(20)
    .meta({ description: 'Code of a planning region', examples: ['ZEMGALE'] }),
});

const querystring = z.object({
  edition: z.coerce
    .number()
    .int()
    .meta({ description: 'The year that the answers describe', examples: [...editionYears().slice(0, 1)] }),
  format: z
    .enum(regionFormats)
    .optional()
    .meta({ description: 'Without it the answer is what Accept prefers, JSON where it prefers none' }),
});

export function regionSummaryRoutes(app: App, parts: Parts & WithBooks): void {
  app.get(
    '/api/v1/regions/:code/summary',
    {
      config: { access: summaryReaders },
      schema: {
        tags: ['Regions'],
        operationId: 'readRegionSummary',
        summary: 'The summary of a planning region in an edition',
        description:
          'Before the edition is published it is there for the officers of the region, who then see the region alone, and for those who prepare the report; afterwards for everyone with a token. Any other summary is not found, whether it exists or not. Every format names the snapshot that it is made from and carries the same numbers. The CSV is UTF-8 with a byte order mark, commas and a line for every number.',
        params,
        querystring,
        response: {
          200: {
            description:
              'With an ETag; it stays the same until the data or the version of the product change',
            content: {
              ...json('', regionSummarySchema).content,
              'text/csv': { schema: file },
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: file },
              'application/pdf': { schema: file },
            },
          },
          ...unchanged,
          ...refusals(),
        },
      },
    },
    async (request, reply) => {
      const { edition, format = preferredFormat(request.headers.accept) } = request.query;
      const caller = await callerOf(request, parts);
      const source = await summarySource({ code: request.params.code, edition }, caller, parts);
      return sendFile(request, reply, 'private', summaryFile(parts.books, source, format));
    },
  );
}

/** The format whose media type a program prefers. */
function preferredFormat(accept: string | undefined): RegionFormat {
  const preferred = preferredType(accept, regionFormats.map(typeOf));
  return regionFormats.find((format) => typeOf(format) === preferred) ?? 'json';
}

function typeOf(format: RegionFormat): string {
  return summaryTypes[format].split(';')[0] ?? '';
}
