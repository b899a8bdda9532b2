// The description of the API for machines.
import { z } from 'zod';
import { anyone } from '../server/access.ts';
import { apiDocument } from '../server/api-document.ts';
import type { App } from '../server/parts.ts';
import { json, refusals } from './answers.ts';

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
    async () => ({ ...apiDocument(app) }),
  );
}
