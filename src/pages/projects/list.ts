// The list of projects that the reader may see, with a search.
import { z } from 'zod';
import { maySeeProject } from '../../projects/project-reach.ts';
import { projectReaders } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import type { Project } from '../../store/projects.ts';
import { normalised } from '../../survey/text/normalised.ts';
import { page } from '../layout/page.ts';
import { keepersFor } from './keepers.ts';
import { type ProjectHead, projectHead } from './project-head.ts';
import { projectTexts as texts } from './texts.ts';

interface ListView {
  readonly projects: readonly ProjectHead[];
  readonly sought: string;
  readonly mayCreate: boolean;
}

const listPage = page<ListView>('projects/list.njk', { projects: texts });
const querystring = z.object({
  q: z.string().max(200).catch(''),
  told: z.literal('removed').optional().catch(undefined),
});

export function projectListRoutes(app: App, parts: Parts): void {
  app.get(
    '/projects',
    { config: { access: projectReaders }, schema: { querystring } },
    async (request, reply) => {
      const caller = await callerOf(request, parts);
      const language = languageOf(request, parts);
      const { q } = request.query;
      const seen = (await parts.store.projects.all()).filter(
        (one) => one.mergedInto === null && maySeeProject(caller, one) && isFound(one, q),
      );
      const heads = seen.map((one) => projectHead(one, parts.clock(), language));
      return reply.page(listPage, {
        title: texts.title,
        notice: request.query.told === undefined ? null : texts.removed,
        view: {
          projects: heads.sort((one, other) => one.title.localeCompare(other.title, 'lv')),
          sought: q,
          mayCreate: keepersFor(caller).length > 0,
        },
      });
    },
  );
}

/** All words, in any order and place, with or without diacritics. */
function isFound({ document: { basics } }: Project, sought: string): boolean {
  const text = plain([basics.title, basics.title_en, basics.number, basics.implementer].join(' '));
  return plain(sought)
    .split(' ')
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return normalised(text).normalize('NFD').replaceAll(/\p{M}/gu, '');
}
