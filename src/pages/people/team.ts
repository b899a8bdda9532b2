// The colleagues of a municipality, for its coordinators: who works on what, inviting somebody, other sections, and
// handing over when leaving.
import { z } from 'zod';
import type { Language } from '../../language/label.ts';
import { invite } from '../../people/invite.ts';
import { objectionTexts } from '../../people/objection.ts';
import { statusLabels } from '../../people/role-labels.ts';
import {
  changeExtent,
  endColleague,
  type GivenColleague,
  handOver,
  readColleague,
  readExtent,
  sectionNames,
  teamOf,
  teamSections,
} from '../../people/team.ts';
import { Problem } from '../../problem.ts';
import { setApprovalNeeded } from '../../returns/approval.ts';
import { teamKeepers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import type { Person, PersonStatus } from '../../store/people/person.ts';
import { respondentName } from '../../survey/respondent.ts';
import { type FieldError, page } from '../layout/page.ts';
import { endSession } from '../sign-in/session.ts';
import { personIn } from './people.ts';
import { deliveryOf, showLink } from './send-link.ts';
import { teamTexts as texts } from './texts.ts';

const PATH = '/team/:territory';
const config = { access: teamKeepers };
const params = z.object({ territory: z.string().max(20) });
const memberParams = params.extend({ person: z.uuid() });

// A form sends one box that is ticked as a text, and several as a list.
const ticked = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(z.string().max(60)).max(50).default([]),
);
const extent = z.enum(['whole', 'sections']).catch('sections');
const extentBody = z.object({ extent, sections: ticked });
const inviteBody = extentBody.extend({
  name: z.string().max(200).default(''),
  email: z.string().max(320).default(''),
});
const told = z.object({ told: z.enum(['changed', 'ended', 'approval']).optional().catch(undefined) });

type Extent = Pick<GivenColleague, 'extent' | 'sections'>;

interface TeamView {
  readonly territory: string;
  readonly team: readonly MemberView[];
  /** Active colleagues to whom the return can be handed over. */
  readonly successors: readonly { readonly value: string; readonly text: string }[];
  readonly needsApproval: boolean;
  readonly given: GivenColleague;
  readonly sections: readonly { readonly value: string; readonly text: string }[];
}

interface MemberView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly status: PersonStatus;
  readonly statusName: string;
  /** Names of the sections; empty is the whole return. */
  readonly sections: readonly string[];
  readonly mayChange: boolean;
  readonly isSelf: boolean;
}

interface ExtentView {
  readonly territory: string;
  readonly member: MemberView;
  readonly given: Extent;
  readonly sections: TeamView['sections'];
}

const teamPage = page<TeamView>('people/team.njk', { team: texts });
const memberPage = page<ExtentView>('people/team-member.njk', { team: texts });

export function teamRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(PATH, { config, schema: { params, querystring: told } }, async (request, reply) => {
    const notice = request.query.told === undefined ? null : texts[request.query.told];
    return showTeam(request.params.territory, request, reply, parts, { notice });
  });

  app.post(PATH, { config, schema: { params, body: inviteBody } }, async (request, reply) => {
    const { territory } = request.params;
    const { person } = await callerOf(request, parts);
    const invitation = readColleague(request.body, person, territory);
    const shown = { given: request.body };
    if ('errors' in invitation)
      return showTeam(territory, request, reply, parts, { ...shown, errors: invitation.errors });
    const sent = { invitation, by: person.id, delivery: deliveryOf(parts), at: clock() } as const;
    const invited = await invite(store, sent);
    if (invited !== null) return showLink(invited, request, reply, parts, `/team/${territory}`);
    const errors = [{ field: 'email', message: objectionTexts.emailTaken }];
    return showTeam(territory, request, reply, parts, { ...shown, errors });
  });

  app.post(
    `${PATH}/approval`,
    { config, schema: { params, body: z.object({ needed: z.literal('yes').optional().catch(undefined) }) } },
    async (request, reply) => {
      const { territory } = request.params;
      const { person } = await callerOf(request, parts);
      const isNeeded = request.body.needed !== undefined;
      const others = (await teamOf(store, territory)).filter(
        ({ id, status, sections }) => id !== person.id && status === 'active' && sections === null,
      );
      if (isNeeded && others.length === 0) {
        const errors = [{ field: 'needed', message: texts.noApprover }];
        return showTeam(territory, request, reply, parts, { errors });
      }
      const actor = { person: person.id, role: person.role };
      await setApprovalNeeded(store, { territory, isNeeded, actor, at: clock() });
      return reply.redirect(`/team/${territory}?told=approval`, 303);
    },
  );

  app.get(`${PATH}/:person`, { config, schema: { params: memberParams } }, async (request, reply) => {
    const { colleague, by, territory } = await memberIn(request, parts, request.params);
    const given = { extent: 'sections', sections: colleague.sections ?? [] };
    return showMember(reply, parts, territory, colleague, by, given, []);
  });

  app.post(
    `${PATH}/:person`,
    { config, schema: { params: memberParams, body: extentBody } },
    async (request, reply) => {
      const change = await memberIn(request, parts, request.params);
      const sections = readExtent(request.body);
      if (sections !== null && 'errors' in sections)
        return showMember(
          reply,
          parts,
          change.territory,
          change.colleague,
          change.by,
          request.body,
          sections.errors,
        );
      await changeExtent(store, change, sections);
      return reply.redirect(`/team/${change.territory}?told=changed`, 303);
    },
  );

  app.post(`${PATH}/:person/end`, { config, schema: { params: memberParams } }, async (request, reply) => {
    const change = await memberIn(request, parts, request.params);
    await endColleague(store, change);
    return reply.redirect(`/team/${change.territory}?told=ended`, 303);
  });

  app.post(
    `${PATH}/hand-over`,
    { config, schema: { params, body: z.object({ to: z.string().max(60).default('') }) } },
    async (request, reply) => {
      const { territory } = request.params;
      const to = z.uuid().safeParse(request.body.to);
      if (!to.success) {
        const errors = [{ field: 'to', message: texts.chooseSuccessor }];
        return showTeam(territory, request, reply, parts, { errors });
      }
      const change = await memberIn(request, parts, { territory, person: to.data });
      await handOver(store, change);
      request.log.info({ by: change.by.id, person: to.data, territory }, 'return handed over');
      // Whoever answers for no other municipality has been signed out.
      return change.by.territories.length > 1 ? reply.redirect('/', 303) : endSession(reply, parts);
    },
  );
}

/** The colleague of an address, with who asks; whoever is not on the team does not exist here. */
async function memberIn(
  request: Request,
  parts: Parts,
  { territory, person }: z.output<typeof memberParams>,
) {
  const colleague = await personIn(person, parts);
  const isHere = (await teamOf(parts.store, territory)).some(({ id }) => id === colleague.id);
  if (!isHere) throw new Problem('not-found', '');
  return { colleague, territory, by: (await callerOf(request, parts)).person, at: parts.clock() };
}

interface Around {
  readonly given?: GivenColleague;
  readonly errors?: readonly FieldError[];
  readonly notice?: (typeof texts)['changed'] | null;
}

async function showTeam(
  territory: string,
  request: Request,
  reply: Reply,
  parts: Parts,
  { given = { name: '', email: '', extent: 'sections', sections: [] }, errors = [], notice = null }: Around,
): Promise<Reply> {
  const language = languageOf(request, parts);
  const { person } = await callerOf(request, parts);
  const team = await teamOf(parts.store, territory);
  const members = team.map((member) => memberView(member, person, language));
  const name = respondentName(territory);
  return reply.page(teamPage, {
    title: { lv: `${texts.title.lv} (${name})`, en: `${texts.title.en} (${name})` },
    errors,
    notice,
    view: {
      territory,
      team: members,
      successors: members
        .filter(({ status, isSelf }) => status === 'active' && !isSelf)
        .map(({ id, name: text }) => ({ value: id, text })),
      needsApproval: await parts.store.approvals.isNeeded(territory),
      given,
      sections: sectionOptions(language),
    },
  });
}

function showMember(
  reply: Reply,
  parts: Parts,
  territory: string,
  colleague: Person,
  by: Person,
  given: Extent,
  errors: readonly FieldError[],
): Promise<Reply> {
  const language = languageOf(reply.request, parts);
  const member = memberView(colleague, by, language);
  if (!member.mayChange) throw new Problem('forbidden', '');
  return reply.page(memberPage, {
    title: { lv: member.name, en: member.name },
    errors,
    view: { territory, member, given, sections: sectionOptions(language) },
  });
}

function sectionOptions(language: Language): TeamView['sections'] {
  return Object.entries(teamSections()).map(([value, { no, label }]) => ({
    value,
    text: `${no}. ${label[language]}`,
  }));
}

function memberView(person: Person, self: Person, language: Language): MemberView {
  const { id, email, status, sections, territories } = person;
  return {
    id,
    name: person.name ?? email,
    email,
    status,
    statusName: statusLabels[status][language],
    sections: sectionNames(sections, language),
    mayChange: sections !== null && territories.length === 1 && id !== self.id,
    isSelf: id === self.id,
  };
}
