// Changing for whom somebody works and what they may touch, such as a coordinator who takes on another municipality.

import { z } from 'zod';
import { changeRights, type GivenRights, readRights } from '../../people/rights.ts';
import { peopleKeepers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply } from '../../server/parts.ts';
import type { Person } from '../../store/people/person.ts';
import { type FieldError, page } from '../layout/page.ts';
import { logChange, personIn } from './people.ts';
import { postedRights, type RightsChoices, rightsChoices } from './rights-form.ts';
import { peopleTexts as texts } from './texts.ts';

const PATH = '/people/:person/rights';
const config = { access: peopleKeepers };
const params = z.object({ person: z.uuid() });

interface RightsView {
  readonly person: Person;
  readonly given: GivenRights;
  readonly choices: RightsChoices;
}

const rightsPage = page<RightsView>('people/rights.njk', { people: texts });

export function rightsRoutes(app: App, parts: Parts): void {
  app.get(PATH, { config, schema: { params } }, async (request, reply) => {
    const person = await personIn(request.params.person, parts);
    return showRights(reply, parts, person, { ...person, region: person.region ?? '' }, []);
  });

  app.post(
    PATH,
    {
      config,
      schema: { params, body: postedRights.extend({ whole: z.literal('yes').optional().catch(undefined) }) },
    },
    async (request, reply) => {
      const person = await personIn(request.params.person, parts);
      const { person: self } = await callerOf(request, parts);
      const rights = readRights(request.body);
      if ('errors' in rights) return showRights(reply, parts, person, request.body, rights.errors);
      const given = request.body.whole === undefined ? rights : { ...rights, sections: null };
      await changeRights(parts.store, { person, by: self.id, at: parts.clock() }, given);
      logChange(request, self, person, 'given other rights');
      return reply.redirect(`/people/${person.id}`, 303);
    },
  );
}

function showRights(
  reply: Reply,
  parts: Parts,
  person: Person,
  given: GivenRights,
  errors: readonly FieldError[],
): Promise<Reply> {
  return reply.page(rightsPage, {
    title: texts.rights,
    errors,
    view: { person, given, choices: rightsChoices(languageOf(reply.request, parts)) },
  });
}
