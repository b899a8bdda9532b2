// The OpenAPI document of the API: what it says besides its routes, and the route that serves it.

import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { z } from 'zod';
import type { ServerConfig } from '../config.ts';
import { anyone } from '../server/access.ts';
import { apiDocument } from '../server/api-document.ts';
import type { App } from '../server/parts.ts';
import { REQUESTS_IN_WINDOW } from '../server/token-budget.ts';
import { version } from '../version.ts';
import { json, refusals } from './answers.ts';
import { returnComponents } from './return-document.ts';

type Description = NonNullable<FastifyDynamicSwaggerOptions['openapi']>;

export function descriptionOf({ origin }: ServerConfig): Description {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kopskats API',
      version,
      description: `Returns of Latvian municipalities and planning regions about adult education. Texts come in Latvian, or in English where Accept-Language prefers it. Whatever is refused is answered with problem details (RFC 9457), and nothing of it is stored. A token may ask ${REQUESTS_IN_WINDOW} times in a quarter of an hour; a body may have 1 MiB. Lists are whole: nothing comes in pages.`,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: origin }],
    tags: [
      { name: 'Survey', description: 'What is asked, and of whom' },
      { name: 'Returns', description: 'What was handed in, and handing in' },
      { name: 'Drafts', description: 'What is being filled in; for those who fill it in' },
      { name: 'Projects', description: 'The register of projects' },
      { name: 'Polls', description: 'Quick polls of the ministry' },
      { name: 'Feedback', description: 'What participants of projects and activities say' },
      { name: 'Analysis', description: 'For analysts' },
      { name: 'Regions', description: 'Summaries of planning regions' },
      { name: 'Description', description: 'This description' },
    ],
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description:
            'A token that a person makes under „Your account“. It opens what its person may open, or less.',
        },
      },
      schemas: returnComponents(),
    },
    security: [{ token: [] }],
  };
}

export function openApiRoutes(app: App): void {
  app.get(
    '/api/v1/openapi.json',
    {
      config: { access: anyone },
      schema: {
        tags: ['Description'],
        operationId: 'readDescription',
        summary: 'This API as OpenAPI 3.1',
        security: [],
        response: { 200: json('OpenAPI 3.1', z.record(z.string(), z.unknown())), ...refusals() },
      },
    },
    // The routes are known once; an edition may have been opened since.
    async () => {
      const { components, ...described } = apiDocument(app);
      return {
        ...described,
        components: { ...components, schemas: { ...components.schemas, ...returnComponents() } },
      };
    },
  );
}
