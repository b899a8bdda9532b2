// What the words of the survey mean: a page with an anchor for each term, to which questions and workbooks lead. It is
// open to everybody, because a workbook is filled in by people without an account too.
import { anyone } from '../../server/access.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import { glossary } from '../../survey/glossary.ts';
import { page } from '../layout/page.ts';
import { glossaryTexts as texts } from './texts.ts';

interface GlossaryView {
  readonly terms: readonly { readonly id: string; readonly term: string; readonly meaning: string }[];
}

const glossaryPage = page<GlossaryView>('help/glossary.njk', { glossary: texts });

export function glossaryRoutes(app: App, parts: Parts): void {
  app.get('/glossary', { config: { access: anyone } }, (request, reply) => {
    const language = languageOf(request, parts);
    const terms = glossary
      .map(({ id, term, meaning }) => ({ id, term: term[language], meaning: meaning[language] }))
      .sort((one, other) => one.term.localeCompare(other.term, language));
    return reply.page(glossaryPage, { title: texts.title, view: { terms } });
  });
}
