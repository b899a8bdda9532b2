// The people of a municipality who work on its return: a coordinator of the whole return invites colleagues for all of
// it or for single sections, changes that, and hands over when leaving.
import type { Language } from '../language/label.ts';
import { Problem } from '../problem.ts';
import type { Store } from '../store/open-store.ts';
import type { Person } from '../store/people/person.ts';
import { editionYears, formOf } from '../survey/editions.ts';
import { accessOf, auditEntry } from './audit-entry.ts';
import { type Invitation, readInvitation } from './invite.ts';
import { type Objections, objectionTexts } from './objection.ts';

/** As a form gives it. `extent` is `whole` or `sections`; without `whole`, at least one section is needed. */
export interface GivenColleague {
  readonly name: string;
  readonly email: string;
  readonly extent: string;
  readonly sections: readonly string[];
}

/** The sections of the latest form for municipalities: what can be given to somebody. */
export function teamSections() {
  return formOf(Math.max(...editionYears()), 'municipal')?.sections ?? {};
}

/** What the sections of somebody are called; nothing for the whole return. */
export function sectionNames(sections: readonly string[] | null, language: Language): readonly string[] {
  const all = teamSections();
  return (sections ?? []).map((section) => all[section]?.label[language] ?? section);
}

/** Everybody who works on the return of a municipality: those of the whole return first, then by name. */
export async function teamOf(
  { people }: Pick<Store, 'people'>,
  territory: string,
): Promise<readonly Person[]> {
  const team = (await people.all()).filter(
    ({ role, status, territories }) =>
      role === 'coordinator' && status !== 'deactivated' && territories.includes(territory),
  );
  const order = ({ sections, name, email }: Person) => `${sections === null ? 0 : 1} ${name ?? email}`;
  return team.sort((one, other) => order(one).localeCompare(order(other), 'lv'));
}

/** The invitation of a colleague of this person for a municipality, or what has to be corrected. */
export function readColleague(
  given: GivenColleague,
  { institution }: Pick<Person, 'institution'>,
  territory: string,
): Invitation | Objections {
  const sections = readExtent(given);
  const rights = { institution, role: 'coordinator', territories: [territory], region: '' };
  const invitation = readInvitation({ ...rights, email: given.email, name: given.name });
  const unnamed = given.name.trim() === '' ? [{ field: 'name', message: objectionTexts.nameMissing }] : [];
  const errors = [
    ...unnamed,
    ...('errors' in invitation ? invitation.errors : []),
    ...(sections !== null && 'errors' in sections ? sections.errors : []),
  ];
  if (errors.length > 0 || 'errors' in invitation || (sections !== null && 'errors' in sections))
    return { errors };
  return { ...invitation, sections };
}

/** The sections that are given to somebody; null is the whole return. */
export function readExtent({
  extent,
  sections,
}: Pick<GivenColleague, 'extent' | 'sections'>): readonly string[] | null | Objections {
  if (extent === 'whole') return null;
  const known = Object.keys(teamSections()).filter((section) => sections.includes(section));
  if (known.length > 0) return known;
  return { errors: [{ field: 'sections', message: objectionTexts.sectionMissing }] };
}

interface ChangeOfTeam {
  /** The coordinator who changes it, of the whole return. */
  readonly by: Person;
  readonly territory: string;
  readonly colleague: Person;
  /** ISO time. */
  readonly at: string;
}

/** Gives a colleague other sections, or the whole return (null). Throws `forbidden` for colleagues of others. */
export async function changeExtent(
  store: Store,
  { by, territory, colleague, at }: ChangeOfTeam,
  sections: readonly string[] | null,
): Promise<void> {
  requireColleague(by, territory, colleague);
  await store.transaction(async ({ people, audit }) => {
    if (!(await people.setRights(colleague.id, { ...colleague, sections })))
      throw new Problem('not-found', '');
    const [before, after] = [accessOf(colleague), accessOf({ ...colleague, sections })];
    await audit.append(
      auditEntry({ action: 'person.rights', person: colleague, by: by.id, at, before, after }),
    );
  });
}

/**
 * Ends the access of a colleague who works on sections. Whoever answers for the whole return leaves by handing over,
 * or an administrator sees to it.
 */
export async function endColleague(store: Store, change: ChangeOfTeam): Promise<void> {
  requireColleague(change.by, change.territory, change.colleague);
  await store.transaction((holdings) => leave(holdings, change));
}

/**
 * Hands the return over to a colleague who has signed in before, who answers for the whole of it from then on; the one who leaves has no access
 * to it any more. The two happen together or not at all.
 */
export async function handOver(store: Store, change: ChangeOfTeam): Promise<void> {
  const { by, territory, colleague, at } = change;
  if (!isOnTeam(colleague, territory) || colleague.status !== 'active' || colleague.id === by.id)
    throw new Problem('forbidden', '');
  await store.transaction(async (holdings) => {
    const { people, audit } = holdings;
    if (colleague.sections !== null) {
      await people.setRights(colleague.id, { ...colleague, sections: null });
      const [before, after] = [accessOf(colleague), accessOf({ ...colleague, sections: null })];
      await audit.append(
        auditEntry({ action: 'person.rights', person: colleague, by: by.id, at, before, after }),
      );
    }
    await leave(holdings, { by, territory, colleague: by, at });
  });
}

/** Takes a municipality from somebody; who has no other is deactivated. */
async function leave(
  { people, audit }: Pick<Store, 'people' | 'audit'>,
  { by, territory, colleague, at }: ChangeOfTeam,
): Promise<void> {
  const territories = colleague.territories.filter((code) => code !== territory);
  const isLast = territories.length === 0;
  if (isLast) await people.deactivate(colleague.id);
  else await people.setRights(colleague.id, { ...colleague, territories });
  const after = isLast ? { ...colleague, status: 'deactivated' as const } : { ...colleague, territories };
  await audit.append(
    auditEntry({
      action: isLast ? 'person.deactivate' : 'person.rights',
      person: colleague,
      by: by.id,
      at,
      before: accessOf(colleague),
      after: accessOf(after),
    }),
  );
}

/** Colleagues of the same municipality alone, who answer for no other and not for the whole return. */
function requireColleague(by: Person, territory: string, colleague: Person): void {
  const isTheirs = isOnTeam(colleague, territory) && colleague.territories.length === 1;
  if (!isTheirs || colleague.sections === null || colleague.id === by.id) throw new Problem('forbidden', '');
}

function isOnTeam({ role, status, territories }: Person, territory: string): boolean {
  return role === 'coordinator' && status !== 'deactivated' && territories.includes(territory);
}
