// A page is a template with its texts and the type of what it shows. `reply.page` renders one in the language of the
// reader and adds what every page has: navigation, the account, the token for forms.
import { type Label, type Language, label } from '../../language/label.ts';
import type { Objection } from '../../people/objection.ts';
import type { Caller } from '../../people/reach.ts';
import {
  type Access,
  allows,
  analysisReaders,
  feedbackReaders,
  peopleKeepers,
  projectReaders,
  reportPreparers,
  signedIn,
} from '../../server/access.ts';
import { identify } from '../../server/caller.ts';
import { formToken } from '../../server/form-token.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import { templates } from './templates.ts';
import { layoutTexts } from './texts.ts';

/** Texts in namespaces: a template says `text.form.save`. */
export interface Texts {
  readonly [name: string]: Label | Texts;
}

interface TextsIn {
  readonly [name: string]: string | TextsIn;
}

export interface Page<View extends object> {
  /** Path of the template under `src/pages`. */
  readonly template: string;
  readonly text: { readonly [language in Language]: TextsIn };
  /** Only a type: what the template finds under `view`. */
  readonly view?: View;
}

/** What one answer says with a page. */
export interface Shown<View extends object> {
  /** The heading of the page, which is also its title. */
  readonly title: Label;
  /** In the language of the reader. */
  readonly view: View;
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
    page<View extends object>(page: Page<View>, shown: Shown<NoInfer<View>>): Promise<FastifyReply>;
    problemPage(problem: ShownProblem): Promise<FastifyReply>;
  }
}

/** Binds a template to its texts and to the type of its view. */
export function page<View extends object>(template: string, text: Texts): Page<View> {
  const all = { ...text, layout: layoutTexts };
  return { template, text: { lv: textsIn(all, 'lv'), en: textsIn(all, 'en') } };
}

function textsIn(texts: Texts, language: Language): TextsIn {
  const translated = Object.entries(texts).map(([name, text]) => [
    name,
    isLabel(text) ? text[language] : textsIn(text, language),
  ]);
  return Object.fromEntries(translated);
}

function isLabel(text: Label | Texts): text is Label {
  return typeof text.lv === 'string';
}

export interface ShownProblem {
  readonly code: string;
  readonly status: number;
  readonly title: Label;
  readonly remedy: Label;
}

interface ProblemView {
  readonly code: string;
  readonly remedy: string;
  readonly requestId: string;
}

/** Read out before a message; the components of govuk-frontend would say it in English. */
const errorWord = label('Kļūda', 'Error');
const problemPage = page<ProblemView>('layout/problem.njk', {});

/** Adds `reply.page` and `reply.problemPage`. */
export function showPages(app: App, parts: Parts): void {
  const render = templates();

  app.decorateReply('page', async function show<
    View extends object,
  >(this: Reply, shown: Page<View>, about: Shown<View>) {
    const { request } = this;
    const language = languageOf(request, parts);
    const { title, view, notice = null, errors = [], status = errors.length > 0 ? 422 : 200 } = about;
    // A page that says that the store fails must not ask the store.
    const caller = status < 500 ? await identify(request, parts) : null;
    const messages = errors.map(({ field, message }) => ({
      field,
      href: `#${field}`,
      text: message[language],
      visuallyHiddenText: errorWord[language],
    }));
    const html = render(shown.template, language, {
      page: {
        language,
        title: title[language],
        notice: notice?.[language] ?? null,
        errors: messages,
        errorOf: (name: string) => messages.find(({ field }) => field === name) ?? null,
        person: caller?.person.id ?? null,
        account: caller === null ? null : (caller.person.name ?? caller.person.institution),
        navigation: navigationFor(caller, request, language),
        demo: parts.config.demo,
        contact: contactIn(parts.config),
        here: pathForGet(app, request),
        formToken: formToken(request, this, parts),
      },
      text: shown.text[language],
      view,
    });
    return this.code(status).type('text/html; charset=utf-8').header('content-language', language).send(html);
  });

  app.decorateReply('problemPage', function show(this: Reply, { code, status, title, remedy }: ShownProblem) {
    const view = { code, remedy: remedy[languageOf(this.request, parts)], requestId: this.request.id };
    return this.page(problemPage, { title, status, view });
  });
}

/** The main navigation, each entry with the access that its page requires. */
const entries: readonly { readonly href: string; readonly text: Label; readonly access: Access }[] = [
  { href: '/', text: layoutTexts.start, access: signedIn },
  { href: '/regions', text: layoutTexts.regions, access: signedIn },
  { href: '/projects', text: layoutTexts.projects, access: projectReaders },
  { href: '/reports', text: layoutTexts.reports, access: signedIn },
  { href: '/polls', text: layoutTexts.polls, access: analysisReaders },
  { href: '/feedback', text: layoutTexts.feedback, access: feedbackReaders },
  { href: '/editions', text: layoutTexts.editions, access: reportPreparers },
  { href: '/people', text: layoutTexts.people, access: peopleKeepers },
  { href: '/letters', text: layoutTexts.letters, access: peopleKeepers },
];

/** The entries open to a caller; the one that the reader is at, or below, is marked. */
function navigationFor(caller: Caller | null, request: Request, language: Language) {
  const [path = '/'] = request.url.split('?');
  return entries
    .filter(({ access }) => allows(access, caller, null) === 'allowed')
    .map(({ href, text }) => ({
      href,
      text: text[language],
      current: path === href,
      active: href !== '/' && path.startsWith(`${href}/`),
    }));
}

/** Where the same page can be read again: its own address, where that can be asked for. */
function pathForGet(app: App, request: Request): string {
  const url = request.routeOptions.url;
  return url !== undefined && app.hasRoute({ method: 'GET', url }) ? request.url : '/';
}

/** The telephone number as a link has it: digits alone, and the plus sign. */
function contactIn({ contact }: Parts['config']) {
  return contact === null ? null : { ...contact, dialled: contact.phone?.replace(/[^+\d]/g, '') ?? null };
}
