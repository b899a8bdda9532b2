// Links to a section for colleagues without an account: making one, which is shown this once, and ending it.
import { z } from 'zod';
import { label } from '../../language/label.ts';
import { linkTo } from '../../mail/links.ts';
import {
  isUsable,
  linkDays,
  makeSectionLink,
  readSectionLink,
  revokeSectionLink,
} from '../../people/section-link.ts';
import { returnWriters } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import { returnId } from '../../store/returns.ts';
import { type FieldError, page } from '../layout/page.ts';
import { openReturn, returnParams } from './open-return.ts';
import { sectionOf } from './save-section.ts';
import { sectionHead } from './section-page.ts';
import { returnTexts, sectionLinkTexts as texts } from './texts/return.ts';

const PATH = '/returns/:edition/:territory/sections/:section/links';
const config = { access: returnWriters };
const params = returnParams.extend({ section: z.string().max(60) });
const body = z.object({
  name: z.string().max(200).default(''),
  email: z.string().max(300).default(''),
  days: z.string().max(3).default(''),
});

type Given = z.output<typeof body>;

interface LinksView {
  readonly action: string;
  readonly caption: string;
  /** The new link, which cannot be seen again. */
  readonly made: string | null;
  /** Whether letters can be sent. */
  readonly hasMail: boolean;
  readonly links: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string | null;
    readonly expiresAt: string;
    readonly isUsable: boolean;
  }[];
  readonly given: Given;
  readonly days: readonly { readonly value: string; readonly text: string }[];
}

const linksPage = page<LinksView>('return/section-links.njk', { return: returnTexts, links: texts });

export function sectionLinkRoutes(app: App, parts: Parts): void {
  const { store, clock, mailer, config: settings } = parts;

  app.get(PATH, { config, schema: { params } }, (request, reply) => show(request, request.params, reply, {}));

  app.post(PATH, { config, schema: { params, body } }, async (request, reply) => {
    const asked = readSectionLink(mailer === null ? { ...request.body, email: '' } : request.body);
    if ('errors' in asked)
      return show(request, request.params, reply, { errors: asked.errors, given: request.body });
    const secret = await makeSectionLink(store, await sectionIn(request, request.params), asked);
    mailer?.deliverSoon();
    return show(request, request.params, reply, {
      made: secret === null ? null : linkTo.sharedSection(settings.origin, secret),
      sentTo: asked.email,
    });
  });

  app.post(
    `${PATH}/:link/revoke`,
    { config, schema: { params: params.extend({ link: z.uuid() }) } },
    async (request, reply) => {
      const section = await sectionIn(request, request.params);
      await revokeSectionLink(store, section, request.params.link);
      const { edition, territory } = section.key;
      return reply.redirect(`/returns/${edition}/${territory}/sections/${section.section}/links`, 303);
    },
  );

  async function sectionIn(request: Request, at: z.output<typeof params>) {
    const caller = await callerOf(request, parts);
    const { key, form } = await openReturn(at, caller, parts);
    return { key, section: sectionOf(form, at.section).id, by: caller.person, at: clock() };
  }

  async function show(
    request: Request,
    at: z.output<typeof params>,
    reply: Reply,
    {
      made = null,
      sentTo = null,
      given = { name: '', email: '', days: '14' },
      errors = [],
    }: {
      readonly made?: string | null;
      readonly sentTo?: string | null;
      readonly given?: Given;
      readonly errors?: readonly FieldError[];
    },
  ): Promise<Reply> {
    const language = languageOf(request, parts);
    const open = await openReturn(at, await callerOf(request, parts), parts);
    const { id } = sectionOf(open.form, at.section);
    const { title, head } = sectionHead(open, id, language);
    const links = await store.sectionLinks.of(returnId(open.key), id);
    return reply.page(linksPage, {
      title: made === null ? texts.title : texts.madeTitle,
      notice: sentTo === null ? null : label(`${texts.sent.lv} ${sentTo}.`, `${texts.sent.en} ${sentTo}.`),
      errors,
      view: {
        action: head.action,
        caption: `${head.caption} · ${title[language]}`,
        made,
        hasMail: mailer !== null,
        links: links.map((link) => ({
          id: link.id,
          name: link.name,
          email: link.email,
          expiresAt: link.expiresAt,
          isUsable: isUsable(link, clock()),
        })),
        given,
        days: linkDays.map((days) => ({ value: String(days), text: texts[`days${days}`][language] })),
      },
    });
  }
}
