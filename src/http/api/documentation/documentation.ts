// The description of the API for people: a page made from the very document that machines read.
import { type Label, label } from '../../../survey/label.ts';
import { anyone } from '../../access.ts';
import type { App } from '../../door.ts';
import { apiDocument } from '../open-api-document.ts';
import { documentationTexts as texts } from './documentation-texts.ts';
import { operationsByTag } from './operations.ts';
import { schemaRows, typeText } from './schema-rows.ts';

export function documentationRoutes(app: App): void {
  app.get('/api', { config: { access: anyone }, schema: { hide: true } }, async (_request, reply) => {
    const document = apiDocument(app);
    return reply.page({
      template: 'api/documentation/documentation.njk',
      title: titleOf(document.info.version),
      text: texts,
      data: {
        groups: operationsByTag(document),
        schemas: Object.entries(document.components.schemas).map(([name, schema]) => ({
          name,
          title: schema.title ?? null,
          description: schema.description ?? null,
          type: typeText(schema),
          rows: schemaRows(schema),
        })),
      },
    });
  });
}

function titleOf(version: string): Label {
  return label(`API apraksts (${version})`, `The API (${version})`);
}
