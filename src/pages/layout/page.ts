// A page: a template, the texts it says and the data it shows. `reply.page` adds what every page has: language,
// navigation, who is signed in, the token for forms.
import type { Label } from '../../language/label.ts';
import type { Objection } from '../../people/objection.ts';
import { identify } from '../../server/caller.ts';
import { formToken } from '../../server/form-token.ts';
import { inLanguage, languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import { layoutTexts } from './layout-texts.ts';
import { navigationFor } from './navigation.ts';
import { templates } from './templates.ts';

export interface View {
  /** Path of the template under `src/pages`. */
  readonly template: string;
  /** The heading of the page, which is also its title. */
  readonly title: Label;
  /** What the template says: it finds each under `text` in the language of the reader. */
  readonly text?: { readonly [name: string]: Label };
  /** What the template shows, under its own names. */
  readonly data?: { readonly [name: string]: unknown };
  /** Something that has just been done, said at the top of the page. */
  readonly notice?: Label | null;
  /** What has to be corrected in the form of this page; with any, the answer is 422. */
  readonly errors?: readonly FieldError[];
  readonly status?: number;
}

/** What has to be corrected in a form; `field` is the name of the field and the id of its input. */
export type FieldError = Objection;

declare module 'fastify' {
  interface FastifyReply {
    page(view: View): Promise<FastifyReply>;
  }
}

export function showPages(app: App, parts: Parts): void {
  const render = templates();
  app.decorateReply('page', async function page(this: Reply, view: View) {
    const { request } = this;
    const language = languageOf(request, parts);
    // A page that says that something failed must not fail because the store does.
    const caller = (view.status ?? 200) < 500 ? await identify(request, parts) : null;
    const errors = (view.errors ?? []).map(({ field, message }) => ({ field, message: message[language] }));
    const html = render(view.template, language, {
      ...view.data,
      language,
      title: view.title[language],
      notice: view.notice?.[language] ?? null,
      text: inLanguage(view.text ?? {}, language),
      layout: inLanguage(layoutTexts, language),
      errors,
      errorOf: Object.fromEntries(errors.map(({ field, message }) => [field, { text: message }])),
      caller,
      navigation: navigationFor(caller, request, language),
      demo: parts.config.demo,
      here: pathForGet(app, request),
      formToken: formToken(request, this, parts),
    });
    return this.code(view.status ?? (errors.length > 0 ? 422 : 200))
      .type('text/html; charset=utf-8')
      .header('content-language', language)
      .send(html);
  });
}

/** Where the same page can be read again: its own address, where that can be asked for. */
function pathForGet(app: App, request: Request): string {
  const url = request.routeOptions.url;
  return url !== undefined && app.hasRoute({ method: 'GET', url }) ? request.url : '/';
}
