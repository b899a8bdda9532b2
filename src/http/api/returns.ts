// Returns as they stand: which there are, where each stands, what was handed in, what was done with it.
import { z } from 'zod';
import { standingReasons } from '../../collect/standing-reasons.ts';
import { Problem } from '../../problem.ts';
import { actions } from '../../review/action.ts';
import type { Reason } from '../../review/reason.ts';
import { statuses } from '../../review/status.ts';
import type { ReturnOverview } from '../../store/overview.ts';
import type { StoredRevision } from '../../store/revisions.ts';
import type { RecordedQuery } from '../../survey/dataset.ts';
import type { Language } from '../../survey/label.ts';
import { origins } from '../../survey/revision.ts';
import { isRegionCode, regions, territoryByCode } from '../../survey/territories.ts';
import { mayReach } from '../access.ts';
import { callerOf } from '../caller.ts';
import type { App, Parts } from '../door.ts';
import { askedLanguage } from '../language.ts';
import { json, refusals, unchanged } from './answers.ts';
import { isKnown, versionOf } from './entity-tag.ts';
import { place, pointerTo } from './finding.ts';
import { time } from './labelled.ts';
import { formIds, storedReturn } from './return-document.ts';
import { EDITION_PATH, editionParams, keyOf, RETURN_PATH, returnParams } from './return-path.ts';
import { holders, requireEdition } from './survey.ts';

const tags = ['Returns'];

const identity = {
  edition: z.int(),
  form: z.enum(formIds),
  territory: z.string(),
  name: z.string(),
};

const standing = z
  .object({
    ...identity,
    status: z.enum(statuses),
    answered: z.int().meta({ description: 'Sections in which something is answered' }),
    sections: z.int().meta({ description: 'Sections of the form' }),
    revision: z.int().nullable().meta({ description: 'The latest that was handed in' }),
    openQueries: z.int(),
    changedAt: time.nullable(),
  })
  .meta({ id: 'Standing' });

export const revision = z
  .object({
    no: z.int().min(1),
    sha256: z.string().meta({ description: 'Of the canonical JSON (RFC 8785) of the return' }),
    origin: z.enum(origins),
    receivedAt: time,
  })
  .meta({ id: 'Revision' });

export const query = z
  .object({
    rule: z.string(),
    place,
    pointer: z.string(),
    value: z.string().nullable(),
    message: z.string(),
    explanation: z.string().nullable().meta({ description: 'Null while nobody has explained it' }),
  })
  .meta({ id: 'Query' });

const reason = z
  .object({ place, pointer: z.string(), text: z.string() })
  .meta({ id: 'Reason', description: 'What a reviewer asks to be mended, and where' });

const returnAsItStands = z.object({
  ...identity,
  status: z.enum(statuses),
  revision: revision.nullable(),
  queries: z.array(query).meta({ description: 'Those of the latest revision' }),
  reasons: z.array(reason).meta({ description: 'What stands to be mended while the return is given back' }),
});

const history = z.object({
  steps: z.array(
    z.object({
      no: z.int(),
      action: z.enum(actions),
      status: z.enum(statuses).meta({ description: 'After the step' }),
      revision: z.int(),
      at: time,
      reasons: z.array(reason),
    }),
  ),
  revisions: z.array(revision),
});

const revisionParams = returnParams.extend({
  revision: z
    .string()
    .regex(/^([1-9]\d{0,8}|latest)$/)
    .meta({ description: 'A number from 1, or latest' }),
});

export function returnRoutes(app: App, parts: Parts): void {
  const { store } = parts;

  app.get(
    `${EDITION_PATH}/returns`,
    {
      config: { access: holders },
      schema: {
        tags,
        operationId: 'listReturns',
        summary: 'The returns within reach of the token, and where each stands',
        params: editionParams,
        response: { 200: json('In the order of the report, begun or not', z.array(standing)), ...refusals() },
      },
    },
    async (request) => {
      const { edition } = request.params;
      requireEdition(edition);
      const caller = await callerOf(request, parts);
      const all = await store.overview(edition);
      return all.filter(({ territory }) => mayReach(caller, territory, 'read')).map(standingOf);
    },
  );

  app.get(
    RETURN_PATH,
    {
      config: { access: holders },
      schema: {
        tags,
        operationId: 'readReturn',
        summary: 'Where a return stands',
        description:
          'The answers themselves stand in its revisions, and in the draft while it is being filled in.',
        params: returnParams,
        response: { 200: json('With an ETag', returnAsItStands), ...unchanged, ...refusals() },
      },
    },
    async (request, reply) => {
      const key = keyOf(request.params);
      const language = askedLanguage(request);
      const { status } = await store.steps.standing(key);
      const latest = await store.returns.find(key);
      const queries = latest === null ? [] : await store.returns.queries(latest);
      const given = await standingReasons(store, key);
      const answer: z.output<typeof returnAsItStands> = {
        ...key,
        name: nameOf(key.territory),
        status,
        revision: latest === null ? null : revisionOf(latest),
        queries: queries.map((one) => queryIn(language, one)),
        reasons: (given?.reasons ?? []).map(reasonOf),
      };
      return isKnown(request, reply, versionOf(answer)) ? reply.code(304).send(undefined) : answer;
    },
  );

  app.get(
    `${RETURN_PATH}/revisions/:revision`,
    {
      config: { access: holders },
      schema: {
        tags,
        operationId: 'readRevision',
        summary: 'A return as it was handed in',
        params: revisionParams,
        response: {
          200: json('Its ETag is the SHA-256 of the return', storedReturn),
          ...unchanged,
          ...refusals(),
        },
      },
    },
    async (request, reply) => {
      const key = keyOf(request.params);
      const { revision: asked } = request.params;
      const found =
        asked === 'latest'
          ? await store.returns.find(key)
          : (await store.returns.revisions(key)).find(({ no }) => no === Number(asked));
      if (found === null || found === undefined) throw new Problem('not-found', '');
      return isKnown(request, reply, found.sha256) ? reply.code(304).send(undefined) : found.document;
    },
  );

  app.get(
    `${RETURN_PATH}/history`,
    {
      config: { access: holders },
      schema: {
        tags,
        operationId: 'readHistory',
        summary: 'What was done with a return',
        params: returnParams,
        response: { 200: json('Steps and revisions, earliest first', history), ...refusals() },
      },
    },
    async (request) => {
      const key = keyOf(request.params);
      const steps = await store.steps.of(key);
      const revisions = await store.returns.revisions(key);
      return {
        steps: steps.map(({ no, action, status, revision, at, reasons }) => ({
          no,
          action,
          status,
          revision,
          at,
          reasons: reasons.map(reasonOf),
        })),
        revisions: revisions.map(revisionOf),
      };
    },
  );
}

function standingOf({
  edition,
  form,
  territory,
  changed,
  ...one
}: ReturnOverview): z.output<typeof standing> {
  const { status, answered, sections, revision, openQueries } = one;
  return {
    edition,
    form,
    territory,
    name: nameOf(territory),
    status,
    answered,
    sections,
    revision,
    openQueries,
    changedAt: changed?.at ?? null,
  };
}

function nameOf(territory: string): string {
  return isRegionCode(territory)
    ? regions[territory].authority
    : (territoryByCode(territory)?.name ?? territory);
}

export function revisionOf({ no, sha256, origin, receivedAt }: StoredRevision): z.output<typeof revision> {
  return { no, sha256, origin, receivedAt };
}

export function queryIn(
  language: Language,
  { rule, place: at, value, message, explanation }: RecordedQuery,
): z.output<typeof query> {
  return { rule, place: at, pointer: pointerTo(at), value, message: message[language], explanation };
}

function reasonOf({ place: at, text }: Reason): z.output<typeof reason> {
  return { place: at, pointer: pointerTo(at), text };
}
