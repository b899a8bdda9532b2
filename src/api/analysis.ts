// For analysts: what the returns of an edition say, and the data frozen as books are made from it.

import { z } from 'zod';
import type { Breakdown, Indicator } from '../aggregate/indicator.ts';
import { computeIndicators } from '../aggregate/indicators.ts';
import type { Language } from '../language/label.ts';
import { Problem } from '../problem.ts';
import { indicatorsFile } from '../publishing/indicators-file.ts';
import { askedLanguage } from '../server/accept.ts';
import { analysisReaders } from '../server/access.ts';
import { callerOf } from '../server/caller.ts';
import { isNotModified, versionOf } from '../server/entity-tag.ts';
import type { App, Parts, Request } from '../server/parts.ts';
import { sendFile } from '../server/send-file.ts';
import { sha256 } from '../store/digest.ts';
import type { Store } from '../store/open-store.ts';
import type { Dataset } from '../survey/dataset.ts';
import type { MunicipalReturn } from '../survey/editions.ts';
import { regionCodes } from '../survey/territories.ts';
import { json, refusals, unchanged } from './answers.ts';
import { EDITION_PATH, editionParams, requireEdition } from './return-path.ts';

const tags = ['Analysis'];

const breakdown = z
  .object({
    population: z
      .object({ asked: z.int(), answered: z.int(), notAnswered: z.array(z.string()) })
      .meta({ description: 'Who was asked and who answered; notAnswered are codes of municipalities' }),
    values: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        value: z.number().nullable().meta({ description: 'Null is unknown, never zero' }),
        count: z.number().optional().meta({ description: 'The number behind a percentage' }),
        territories: z.array(z.string()),
        atLeast: z.array(z.string()).optional().meta({
          description: 'Those of them who counted a part only: the value is a lower bound',
        }),
      }),
    ),
    note: z.string().nullable(),
  })
  .meta({ id: 'Breakdown' });

const indicator = z
  .object({
    id: z.string(),
    number: z.int().meta({ description: 'Of its diagram, in the order of the book' }),
    title: z.string(),
    unit: z
      .enum(['municipalities', 'persons', 'permits', 'percent', 'number'])
      .meta({ description: 'A number is in unitLabel' }),
    unitLabel: z
      .string()
      .optional()
      .meta({ description: 'What the values count; only of an indicator that follows from a question' }),
    national: breakdown,
    byRegion: z.record(z.enum(regionCodes), breakdown),
    byKind: z
      .object({ valstspilsēta: breakdown, novads: breakdown })
      .meta({ description: 'State cities and counties' }),
  })
  .meta({ id: 'Indicator' });

const dataset = z.custom<Dataset>().meta({
  type: 'object',
  required: ['edition', 'asOf', 'municipal', 'regional', 'queries', 'profiles'],
  properties: {
    edition: { type: 'integer' },
    earlier: {
      type: 'object',
      description: 'The snapshot of the edition before, which this one is compared with',
      required: ['edition', 'snapshot'],
      properties: { edition: { type: 'integer' }, snapshot: { type: 'string' } },
    },
    asOf: { type: 'string', format: 'date-time' },
    municipal: { type: 'array', items: { type: 'object' } },
    regional: { type: 'array', items: { type: 'object' } },
    queries: { type: 'array', items: { type: 'object' } },
    profiles: { type: 'array', items: { type: 'object' } },
    published: {
      type: 'array',
      items: { type: 'object' },
      description:
        'The figures that the printed report of the year gave; absent where none are known or compared',
    },
    texts: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'What the ministry has written, by key; absent where there is nothing',
    },
  },
});

const snapshot = z.object({ sha256: z.string(), dataset }).meta({ id: 'Snapshot' });

export function analysisRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  /** Data of the whole country are closed to a token that is bound to one territory. */
  async function requireWholeCountry(request: Request): Promise<void> {
    const { token } = await callerOf(request, parts);
    if (token !== null && token.territory !== null) throw new Problem('forbidden', '');
  }

  app.get(
    `${EDITION_PATH}/indicators`,
    {
      config: { access: analysisReaders },
      onRequest: requireWholeCountry,
      schema: {
        tags,
        operationId: 'readIndicators',
        summary: 'The indicators of an edition as they stand',
        params: editionParams,
        response: {
          200: json(
            'For the nation, for each planning region, and for cities and counties',
            z.array(indicator),
          ),
          ...unchanged,
          ...refusals(),
        },
      },
    },
    async (request, reply) => {
      const { edition } = request.params;
      requireEdition(edition);
      const computed = await computeIndicators(municipal(store, edition), edition);
      const answer = computed.map((one) => indicatorIn(askedLanguage(request), one));
      return isNotModified(request, reply, versionOf(answer)) ? reply.code(304).send(undefined) : answer;
    },
  );

  app.get(
    `${EDITION_PATH}/indicators.csv`,
    {
      config: { access: analysisReaders },
      onRequest: requireWholeCountry,
      schema: {
        tags,
        operationId: 'readIndicatorsAsCsv',
        summary: 'The indicators of an edition as CSV',
        description:
          'A line for every value of the nation (LV), of each planning region, and of state cities and counties. UTF-8 with a byte order mark, commas; an empty value is unknown, never zero.',
        params: editionParams,
        response: {
          200: {
            description: 'With an ETag',
            content: { 'text/csv': { schema: z.string().meta({ format: 'binary' }) } },
          },
          ...unchanged,
          ...refusals(),
        },
      },
    },
    async (request, reply) => {
      const { edition } = request.params;
      requireEdition(edition);
      const content = await indicatorsFile(store, edition);
      return sendFile(request, reply, 'private', {
        version: sha256(content),
        type: 'text/csv; charset=utf-8',
        language: 'lv, en',
        filename: `raditaji-${edition}.csv`,
        read: async () => content,
      });
    },
  );

  app.get(
    `${EDITION_PATH}/snapshot`,
    {
      config: { access: analysisReaders },
      onRequest: requireWholeCountry,
      schema: {
        tags,
        operationId: 'takeSnapshot',
        summary: 'All data of an edition as it stands, frozen under its SHA-256',
        description:
          'What a report is made from. The same data has the same name, so that asking twice keeps one.',
        params: editionParams,
        response: {
          200: json('Content-Location names the snapshot for good', snapshot),
          ...unchanged,
          ...refusals(),
        },
      },
    },
    async (request, reply) => {
      const { edition } = request.params;
      requireEdition(edition);
      const all = await store.overview(edition);
      if (all.every(({ revision }) => revision === null)) throw new Problem('not-found', '');
      const taken = await store.snapshots.take(edition, clock());
      reply.header('content-location', `/api/v1/snapshots/${taken.sha256}`);
      return isNotModified(request, reply, taken.sha256) ? reply.code(304).send(undefined) : taken;
    },
  );

  app.get(
    '/api/v1/snapshots/:sha256',
    {
      config: { access: analysisReaders },
      onRequest: requireWholeCountry,
      schema: {
        tags,
        operationId: 'readSnapshot',
        summary: 'A snapshot by its name',
        params: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
        response: { 200: json('It never changes', snapshot), ...unchanged, ...refusals('unknown-snapshot') },
      },
    },
    async (request, reply) => {
      const { sha256 } = request.params;
      const found = await store.snapshots.read(sha256);
      return isNotModified(request, reply, sha256) ? reply.code(304).send(undefined) : found;
    },
  );
}

async function* municipal({ returns }: Store, edition: number): AsyncGenerator<MunicipalReturn> {
  for await (const { document } of returns.latest(edition)) if (document.form === 'municipal') yield document;
}

function indicatorIn(
  language: Language,
  { id, number, title, unit, question, byRegion, byKind, ...national }: Indicator,
): z.output<typeof indicator> {
  const regional = regionCodes.map((region) => [region, breakdownIn(language, byRegion[region])]);
  return {
    id,
    number,
    title: title[language],
    unit,
    ...(question === undefined ? {} : { unitLabel: question.unitLabel[language] }),
    national: breakdownIn(language, national),
    byRegion: Object.fromEntries(regional),
    byKind: {
      valstspilsēta: breakdownIn(language, byKind.valstspilsēta),
      novads: breakdownIn(language, byKind.novads),
    },
  };
}

function breakdownIn(
  language: Language,
  { population, values, note }: Breakdown,
): z.output<typeof breakdown> {
  return {
    population: { ...population, notAnswered: [...population.notAnswered] },
    values: values.map(({ key, label, value, count, territories, atLeast }) => ({
      key,
      label: label[language],
      value,
      ...(count === undefined ? {} : { count }),
      territories: [...territories],
      ...(atLeast === undefined ? {} : { atLeast: [...atLeast] }),
    })),
    note: note?.[language] ?? null,
  };
}
