// The web service, put together from its parts. Everything that goes wrong becomes an answer here.
import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import Fastify from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { showPages } from './pages/layout/page.ts';
import { makeBooks } from './publishing/books.ts';
import { apiRoutes, pageRoutes, serviceRoutes } from './routes.ts';
import { requireFormTokens } from './server/form-token.ts';
import { guard } from './server/gate.ts';
import { logAnswers, logOptions } from './server/log.ts';
import type { App, Parts } from './server/parts.ts';
import { answerProblems, answerUnreadable } from './server/problem-answer.ts';
import { sendSecurityHeaders } from './server/security-headers.ts';

/** The app with all routes, ready to listen or to be asked by tests. It keeps nothing between requests. */
export async function buildApp(parts: Parts): Promise<App> {
  const { config, limits } = parts;
  const app: App = Fastify({
    ...logOptions(parts.log),
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    genReqId: () => randomUUID(),
    frameworkErrors: answerUnreadable,
    bodyLimit: limits.body,
    requestTimeout: limits.request,
    keepAliveTimeout: limits.keepAlive,
    http: { headersTimeout: limits.headers, connectionsCheckingInterval: limits.check },
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);

  await app.register(cookie);
  await sendSecurityHeaders(app, config);
  guard(app, parts);
  showPages(app, parts);
  makeBooks(app, parts);
  answerProblems(app);
  logAnswers(app);
  // Each part of the service reads the kinds of content that it is made for, and no others.
  app.removeAllContentTypeParsers();
  for (const routes of serviceRoutes) routes(app, parts);
  await app.register(async (pages: App) => {
    await pages.register(formbody);
    requireFormTokens(pages, parts);
    for (const routes of pageRoutes) routes(pages, parts);
  });
  await app.register(async (api: App) => {
    api.addContentTypeParser(
      'application/json',
      { parseAs: 'string' },
      api.getDefaultJsonParser('error', 'error'),
    );
    for (const routes of apiRoutes) routes(api, parts);
  });
  await app.ready();
  return app;
}
