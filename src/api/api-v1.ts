// The API, version 1: JSON for programs that hold a token of a person. It reads its bodies by itself, counts
// what each token asks, and describes itself from the schemas by which it works.
import swagger from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { documentationRoutes } from '../pages/documentation/documentation.ts';
import { Problem } from '../problem.ts';
import { keepToAccepted } from '../server/accept.ts';
import { askedLanguage } from '../server/language.ts';
import type { App, Parts, Request, Routes } from '../server/parts.ts';
import { analysisRoutes } from './analysis.ts';
import { checkRoutes } from './check.ts';
import { descriptionOf } from './description.ts';
import { draftRoutes } from './drafts.ts';
import { openApiRoutes } from './open-api.ts';
import { regionSummaryRoutes } from './region-summary-api.ts';
import { returnRoutes } from './returns.ts';
import { parseStrictBody } from './strict-json.ts';
import { submissionRoutes } from './submissions.ts';
import { surveyRoutes } from './survey.ts';
import { keepToBudget } from './token-budget.ts';

const routes: readonly Routes[] = [
  openApiRoutes,
  surveyRoutes,
  returnRoutes,
  checkRoutes,
  draftRoutes,
  submissionRoutes,
  analysisRoutes,
  regionSummaryRoutes,
  documentationRoutes,
];

export function apiV1Routes(app: App, parts: Parts): void {
  app.register(async (api: App) => {
    api.removeContentTypeParser('application/json');
    api.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer' },
      async ({ headers }: Request, body: Buffer) => {
        // RFC 8259 knows one encoding; a text in another would be misread without a word.
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
    // Before the routes, which it watches being added.
    await api.register(swagger, {
      openapi: descriptionOf(parts.config),
      transform: jsonSchemaTransform,
      transformObject: jsonSchemaTransformObject,
    });
    for (const add of routes) add(api, parts);
  });
}
