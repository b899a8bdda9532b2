// Returns as they stand: which there are, where each stands, what was handed in, what was done with it.

import { z } from 'zod';
import { mayReach } from '../people/reach.ts';
import { Problem } from '../problem.ts';
import { conversationOf } from '../returns/conversation.ts';
import { reasonsToAddress } from '../returns/history.ts';
import { receiptsOf } from '../returns/receipt.ts';
import { askedLanguage } from '../server/accept.ts';
import { tokenHolders } from '../server/access.ts';
import { callerOf } from '../server/caller.ts';
import { isNotModified, versionOf } from '../server/entity-tag.ts';
import type { App, Parts } from '../server/parts.ts';
import { respondentName } from '../survey/respondent.ts';
import { json, refusals, unchanged } from './answers.ts';
import {
  history,
  queryIn,
  reasonOf,
  remarkOf,
  returnAsItStands,
  revisionOf,
  standing,
  standingOf,
} from './return-answers.ts';
import { storedReturn } from './return-document.ts';
import {
  EDITION_PATH,
  editionParams,
  keyOf,
  RETURN_PATH,
  requireEdition,
  returnParams,
} from './return-path.ts';

const tags = ['Returns'];

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
      config: { access: tokenHolders },
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
      config: { access: tokenHolders },
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
      const receipts = await receiptsOf(store, key);
      const given = await reasonsToAddress(store, key);
      const answer: z.output<typeof returnAsItStands> = {
        ...key,
        name: respondentName(key.territory),
        status,
        revision: latest === null ? null : revisionOf(latest),
        receipt: receipts.findLast(({ revision: no }) => no === latest?.no)?.number ?? null,
        queries: queries.map((one) => queryIn(language, one)),
        reasons: (given?.reasons ?? []).map(reasonOf),
        remarks: (await conversationOf(store, key)).flatMap(remarkOf),
      };
      return isNotModified(request, reply, versionOf(answer)) ? reply.code(304).send(undefined) : answer;
    },
  );

  app.get(
    `${RETURN_PATH}/revisions/:revision`,
    {
      config: { access: tokenHolders },
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
      return isNotModified(request, reply, found.sha256) ? reply.code(304).send(undefined) : found.document;
    },
  );

  app.get(
    `${RETURN_PATH}/history`,
    {
      config: { access: tokenHolders },
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
