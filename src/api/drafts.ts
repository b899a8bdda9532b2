// The draft of a return: reading it, saving it on top of a version (If-Match), and checking it.

import { z } from 'zod';
import { type Caller, mayReach, mayReachSection, reachesWholeReturn } from '../people/reach.ts';
import { Problem } from '../problem.ts';
import { checkDraft, saveDraft } from '../returns/draft.ts';
import { askedLanguage } from '../server/accept.ts';
import { draftReaders, partWriters } from '../server/access.ts';
import { callerOf } from '../server/caller.ts';
import { draftVersionIn, isNotModified } from '../server/entity-tag.ts';
import type { App, Parts, Request } from '../server/parts.ts';
import { sendProblem } from '../server/problem-answer.ts';
import { check } from '../survey/check.ts';
import type { Place } from '../survey/finding.ts';
import { identityRules } from '../survey/rules/shape/register.ts';
import { json, refusals, refusalsOfBody, unchanged } from './answers.ts';
import { checked } from './check.ts';
import { conflictOf, othersChange, othersChangeOf } from './conflict.ts';
import { findingIn } from './finding.ts';
import { time } from './labelled.ts';
import { nestedAnswers } from './nested-answers.ts';
import { sentDraft } from './return-document.ts';
import { keyOf, RETURN_PATH, returnParams, submissionOf } from './return-path.ts';
import { understood, understoodIn } from './understood.ts';

const tags = ['Drafts'];

const draft = {
  version: z.int().meta({ description: 'Counts from 1; 0 where there is no draft yet' }),
  sections: z
    .record(z.string(), z.unknown())
    .meta({ description: 'What was typed, by section and question; it need not be valid yet' }),
};

const draftAsItStands = z.object({ ...draft, savedAt: time.nullable() }).meta({ id: 'Draft' });

const savedDraft = z
  .object({
    ...draft,
    others: z.array(othersChange).meta({
      description: 'What others have changed meanwhile in other questions; it stands beside what was sent',
    }),
    understood,
  })
  .meta({ id: 'SavedDraft' });

const ruleIds: ReadonlySet<string> = new Set(identityRules.map(({ id }) => id));

export function draftRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(
    `${RETURN_PATH}/draft`,
    {
      config: { access: draftReaders },
      schema: {
        tags,
        operationId: 'readDraft',
        summary: 'The draft of a return',
        params: returnParams,
        response: { 200: json('Its ETag is its version', draftAsItStands), ...unchanged, ...refusals() },
      },
    },
    async (request, reply) => {
      const key = keyOf(request.params);
      const isSeen = await requireOwn(request, parts);
      const found = await store.drafts.find(key);
      if (isNotModified(request, reply, String(found?.version ?? 0))) return reply.code(304).send(undefined);
      return {
        version: found?.version ?? 0,
        sections: nestedAnswers((found?.answers ?? []).filter(isSeen)),
        savedAt: found?.savedAt ?? null,
      };
    },
  );

  app.put(
    `${RETURN_PATH}/draft`,
    {
      config: { access: partWriters },
      schema: {
        tags,
        operationId: 'saveDraft',
        summary: 'Save the draft of a return',
        description:
          'The whole draft on top of the version that If-Match names, valid or not. Questions that others have changed since and this request leaves alone stay as the others have them. Where both have changed a question to something else, nothing is saved and the answer is 412 with both answers.',
        params: returnParams,
        headers: z.object({
          'if-match': z.string().optional().meta({
            description:
              'The ETag of the draft that was read; "0" where there was none, * whatever stands there. Without it the answer is 428.',
          }),
        }),
        body: sentDraft,
        response: {
          200: json('Saved; the ETag is the new version', savedDraft),
          ...refusalsOfBody(
            'precondition-required',
            'unknown-version',
            'draft-changed',
            'return-closed',
            'return-refused',
          ),
        },
      },
    },
    async (request, reply) => {
      const key = keyOf(request.params);
      const present = (await store.drafts.find(key))?.version ?? 0;
      reply.header('etag', `"${present}"`);
      const base = draftVersionIn(request.headers['if-match'], present);
      const submission = submissionOf(key, request.body);
      // Whose return it is must be right even in a draft; anything else may still be mended.
      const foreign = check(submission, { expected: key }).findings.filter(({ rule }) => ruleIds.has(rule));
      if (foreign.length > 0) {
        const findings = foreign.map((found) => findingIn(askedLanguage(request), found));
        return sendProblem(request, reply, 'return-refused', { findings });
      }
      const caller = await callerOf(request, parts);
      const { person } = caller;
      if (!reachesWholeReturn(caller) && !submission.answers.every(isInSections(caller)))
        throw new Problem('forbidden', '');
      const saved = await saveDraft(store, {
        key,
        actor: { person: person.id, role: person.role },
        base,
        sections: person.sections,
        answers: submission.answers,
        at: clock(),
        request: null,
      });
      if (saved.outcome === 'closed')
        return sendProblem(request, reply, 'return-closed', { returnStatus: saved.status });
      if (saved.outcome === 'too_long') {
        const findings = saved.findings.map((found) => findingIn(askedLanguage(request), found));
        return sendProblem(request, reply, 'return-refused', { findings });
      }
      reply.header('etag', `"${saved.version}"`);
      const others = saved.others.map(othersChangeOf);
      if (saved.outcome === 'saved')
        return {
          version: saved.version,
          sections: nestedAnswers(saved.answers),
          others,
          understood: understoodIn(askedLanguage(request), key, saved.answers),
        };
      const conflicts = saved.conflicts.map(conflictOf);
      return sendProblem(request, reply, 'draft-changed', { version: saved.version, conflicts, others });
    },
  );

  app.get(
    `${RETURN_PATH}/draft/findings`,
    {
      config: { access: draftReaders },
      schema: {
        tags,
        operationId: 'checkDraft',
        summary: 'What handing in the draft would say',
        params: returnParams,
        response: { 200: json('Findings in the language asked for', checked), ...refusals() },
      },
    },
    async (request) => {
      const key = keyOf(request.params);
      const isSeen = await requireOwn(request, parts);
      const language = askedLanguage(request);
      const { isReady, findings, draft: checkedDraft } = await checkDraft(store, key);
      return {
        ready: isReady,
        findings: findings.filter(isSeen).map((found) => findingIn(language, found)),
        understood: understoodIn(language, key, (checkedDraft?.answers ?? []).filter(isSeen)),
      };
    },
  );
}

/**
 * A region officer reads what municipalities have handed in, not what they are still writing: whether there is
 * a draft is not told either. Coordinators of single sections read those: the result says what is theirs.
 */
async function requireOwn(request: Request, parts: Parts): Promise<(at: Placed) => boolean> {
  const { params } = request;
  const { territory } = returnParams.parse(params);
  const caller = await callerOf(request, parts);
  if (!mayReach(caller, territory, 'write')) throw new Problem('not-found', '');
  return isInSections(caller);
}

interface Placed {
  readonly place: Place;
}

function isInSections(caller: Caller): (at: Placed) => boolean {
  return ({ place: { section } }) =>
    section === null ? reachesWholeReturn(caller) : mayReachSection(caller, section);
}
