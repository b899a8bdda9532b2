// The language of pages: Latvian, unless the language cookie says English.
import { z } from 'zod';
import type { Label, Language } from '../language/label.ts';
import { anyone } from './access.ts';
import { putCookie, readCookie } from './cookies.ts';
import { localPath } from './local-path.ts';
import type { App, Parts, Request } from './parts.ts';

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

export const languages = ['lv', 'en'] as const satisfies readonly Language[];

export function languageOf(request: Request, { config }: Pick<Parts, 'config'>): Language {
  return readCookie(config, request, 'language') === 'en' ? 'en' : 'lv';
}

/** A group of texts with their values in one language. */
export type Said<T> = { readonly [name in keyof T]: string };

export function inLanguage<T extends { readonly [name: string]: Label }>(
  texts: T,
  language: Language,
): Said<T> {
  const said = Object.entries(texts).map(([name, text]) => [name, text[language]]);
  return Object.fromEntries(said) as Said<T>;
}

/** The switch is a link and not a form, because it only changes how a page is shown. */
export function languageRoutes(app: App, { config }: Parts): void {
  app.get(
    '/language/:language',
    {
      config: { access: anyone },
      schema: {
        params: z.object({ language: z.enum(languages) }),
        querystring: z.object({ returnTo: z.string().max(2000).optional() }),
      },
    },
    async (request, reply) => {
      putCookie(config, reply, 'language', request.params.language, YEAR_IN_SECONDS);
      return reply.redirect(localPath(request.query.returnTo), 303);
    },
  );
}
