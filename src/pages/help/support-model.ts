// The model of professional support in a municipality, as a page to read; open to everybody.
import { anyone } from '../../server/access.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import { page } from '../layout/page.ts';
import { supportParts } from './support-model-texts.ts';
import { supportTexts as texts } from './texts.ts';

interface SupportView {
  readonly parts: readonly {
    readonly id: string;
    readonly title: string;
    readonly lead: string | null;
    readonly items: readonly string[];
  }[];
}

const supportPage = page<SupportView>('help/support-model.njk', { support: texts });

export function supportModelRoutes(app: App, parts: Parts): void {
  app.get('/support-model', { config: { access: anyone } }, (request, reply) => {
    const language = languageOf(request, parts);
    return reply.page(supportPage, {
      title: texts.title,
      view: {
        parts: supportParts.map(({ id, title, lead, items }) => ({
          id,
          title: title[language],
          lead: lead?.[language] ?? null,
          items: items.map((item) => item[language]),
        })),
      },
    });
  });
}
