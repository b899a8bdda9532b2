// The people of the service, for administrators: the list, and a page for each to withdraw or restore access.

import { z } from 'zod';
import type { Language } from '../../language/label.ts';
import { reachOf } from '../../people/reach.ts';
import { deactivate, reinstate } from '../../people/rights.ts';
import { roleLabels, statusLabels } from '../../people/role-labels.ts';
import { sectionNames } from '../../people/team.ts';
import { Problem } from '../../problem.ts';
import { peopleKeepers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Request } from '../../server/parts.ts';
import type { Person } from '../../store/people/person.ts';
import { page } from '../layout/page.ts';
import { teamTexts, peopleTexts as texts } from './texts.ts';

const params = z.object({ person: z.uuid() });

type PersonView = ReturnType<typeof personView>;

const peoplePage = page<{ readonly people: readonly PersonView[] }>('people/people.njk', { people: texts });
const personPage = page<{ readonly person: PersonView; readonly isSelf: boolean }>('people/person.njk', {
  people: texts,
  team: teamTexts,
});

export function peopleRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get('/people', { config: { access: peopleKeepers } }, async (request, reply) => {
    const language = languageOf(request, parts);
    const shown = (await store.people.all()).map((person) => personView(person, language));
    return reply.page(peoplePage, { title: texts.title, view: { people: shown } });
  });

  app.get(
    '/people/:person',
    { config: { access: peopleKeepers }, schema: { params } },
    async (request, reply) => {
      const person = await personIn(request.params.person, parts);
      const { person: self } = await callerOf(request, parts);
      return reply.page(personPage, {
        title: { lv: person.email, en: person.email },
        view: { person: personView(person, languageOf(request, parts)), isSelf: person.id === self.id },
      });
    },
  );

  app.post(
    '/people/:person/deactivate',
    { config: { access: peopleKeepers }, schema: { params } },
    async (request, reply) => {
      const person = await personIn(request.params.person, parts);
      const { person: self } = await callerOf(request, parts);
      if (await deactivate(store, { person, by: self.id, at: clock() }))
        logChange(request, self, person, 'deactivated');
      return reply.redirect(`/people/${person.id}`, 303);
    },
  );

  app.post(
    '/people/:person/reinstate',
    { config: { access: peopleKeepers }, schema: { params } },
    async (request, reply) => {
      const person = await personIn(request.params.person, parts);
      const { person: self } = await callerOf(request, parts);
      if (await reinstate(store, { person, by: self.id, at: clock() }))
        logChange(request, self, person, 'reinstated');
      return reply.redirect(`/people/${person.id}`, 303);
    },
  );
}

/** The person of an address; there is no page for one who does not exist. */
export async function personIn(id: string, { store }: Parts): Promise<Person> {
  const person = await store.people.find(id);
  if (person === null) throw new Problem('not-found', '');
  return person;
}

export function logChange(request: Request, by: Person, of: Person, what: string): void {
  request.log.info({ by: by.id, person: of.id }, `person ${what}`);
}

function personView(person: Person, language: Language) {
  return {
    ...person,
    roleName: roleLabels[person.role][language],
    statusName: statusLabels[person.status][language],
    reach: reachOf(person).join(', '),
    sectionNames: sectionNames(person.sections, language).join('; '),
  };
}
