// The API, version 1: JSON for programs that hold an API token of a person. It has its own body parser, a request
// budget per token, and an OpenAPI document made from the schemas of its routes.
import swagger from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { Problem } from '../problem.ts';
import type { WithBooks } from '../publishing/books.ts';
import { parseStrictBody } from '../returns/strict-json.ts';
import { askedLanguage, keepToAccepted } from '../server/accept.ts';
import type { App, Parts, Request } from '../server/parts.ts';
import { keepToBudget } from '../server/token-budget.ts';
import { analysisRoutes } from './analysis.ts';
import { checkRoutes } from './check.ts';
import { descriptionOf, openApiRoutes } from './description.ts';
import { draftRoutes } from './drafts.ts';
import { feedbackApiRoutes } from './feedback.ts';
import { pollApiRoutes } from './polls.ts';
import { projectApiRoutes } from './projects.ts';
import { regionSummaryRoutes } from './region-summary-api.ts';
import { returnRoutes } from './returns.ts';
import { submissionRoutes } from './submissions.ts';
import { surveyRoutes } from './survey.ts';

const routes: readonly ((app: App, parts: Parts & WithBooks) => void)[] = [
  openApiRoutes,
  surveyRoutes,
  returnRoutes,
  checkRoutes,
  draftRoutes,
  submissionRoutes,
  analysisRoutes,
  projectApiRoutes,
  pollApiRoutes,
  feedbackApiRoutes,
  regionSummaryRoutes,
];

/** Adds the API to an app that has no parser for JSON yet. */
export async function addApiV1(api: App, parts: Parts & WithBooks): Promise<void> {
  api.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async ({ headers }: Request, body: Buffer) => {
      // RFC 8259 knows one encoding; text in another would be misread in silence.
      if (/charset=(?!"?utf-?8"?\s*(;|$))/i.test(headers['content-type'] ?? ''))
        throw new Problem('wrong-content-type', '');
      return parseStrictBody(body);
    },
  );
  keepToBudget(api, parts);
  api.addHook('onRequest', async (request, reply) => {
    reply.header('vary', 'Accept, Accept-Language');
    reply.header('content-language', askedLanguage(request));
  });
  keepToAccepted(api);
  // Before the routes, because it collects them as they are added.
  await api.register(swagger, {
    openapi: descriptionOf(parts.config),
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  for (const add of routes) add(api, parts);
}
