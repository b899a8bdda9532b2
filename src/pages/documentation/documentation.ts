// The description of the API for people: a page made from the very document that machines read.

import { type Label, type Language, label } from '../../language/label.ts';
import { anyone } from '../../server/access.ts';
import { type ApiDocument, apiDocument } from '../../server/api-document.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import { page } from '../layout/page.ts';
import { asCurl, firstSteps } from './first-steps.ts';
import { operationsByTag } from './operations.ts';
import { schemaRows, typeText } from './schema-rows.ts';
import { documentationTexts as texts } from './texts.ts';

interface DocumentationView extends ReturnType<typeof shownDocument> {
  readonly steps: ReturnType<typeof stepsIn>;
}

const documentationPage = page<DocumentationView>('documentation/documentation.njk', { api: texts });

export function documentationRoutes(app: App, parts: Parts): void {
  let shown: ReturnType<typeof shownDocument> | null = null;
  app.get('/api', { config: { access: anyone }, schema: { hide: true } }, async (request, reply) => {
    const document = apiDocument(app);
    shown ??= shownDocument(document);
    return reply.page(documentationPage, {
      title: titleOf(document.info.version),
      view: { ...shown, steps: stepsIn(languageOf(request, parts), document) },
    });
  });
}

/** The document as the page shows it. The routes do not change while the service runs, so that it is made once. */
function shownDocument(document: ApiDocument) {
  return {
    groups: operationsByTag(document),
    schemas: Object.entries(document.components.schemas).map(([name, schema]) => ({
      name,
      title: schema.title ?? null,
      description: schema.description ?? null,
      type: typeText(schema),
      rows: schemaRows(schema),
    })),
  };
}

function stepsIn(language: Language, { servers: [server] }: ApiDocument) {
  return firstSteps.map((step) => ({ says: step.says[language], command: asCurl(server?.url ?? '', step) }));
}

function titleOf(version: string): Label {
  return label(`API apraksts (${version})`, `The API (${version})`);
}
