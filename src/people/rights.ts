// For whom somebody works and what they may touch: reading it from a form or a command, changing it, and
// withdrawing and reinstating access as a whole.
import { Problem } from '../problem.ts';
import { type Role, roles } from '../review/role.ts';
import type { Store } from '../store/open-store.ts';
import type { Person, Rights } from '../store/people/person.ts';
import { cleanLine } from '../survey/reading/clean-text.ts';
import { isInForce, isRegionCode } from '../survey/territories.ts';
import { accessOf, auditEntry } from './audit-entry.ts';
import { type Objection, type Objections, objectionTexts as texts } from './objection.ts';

/** As a form or a command gives it; an empty text is no choice. */
export interface GivenRights {
  readonly institution: string;
  readonly role: string;
  readonly territories: readonly string[];
  readonly region: string;
}

export interface RightsRead extends Rights {
  readonly institution: string;
}

/** Institution and rights, or what has to be corrected. */
export function readRights(given: GivenRights): RightsRead | Objections {
  const role = roles.find((one) => one === given.role) ?? null;
  const region = isRegionCode(given.region) ? given.region : null;
  const territories = given.territories.filter((code) => isInForce(code));
  const institution = cleanLine(given.institution);
  const errors = [
    institution === '' ? { field: 'institution', message: texts.institutionMissing } : null,
    role === null
      ? { field: 'role', message: texts.roleMissing }
      : objectionToReach(role, territories, given.region),
  ].filter((error) => error !== null);
  if (errors.length > 0 || role === null) return { errors };
  return { institution, role, territories, region };
}

function objectionToReach(role: Role, territories: readonly string[], region: string): Objection | null {
  const isCoordinator = role === 'coordinator';
  const isOfficer = role === 'region_officer';
  if (isCoordinator && territories.length === 0)
    return { field: 'territories', message: texts.territoryMissing };
  if (!isCoordinator && territories.length > 0)
    return { field: 'territories', message: texts.territorySurplus };
  if (isOfficer && !isRegionCode(region)) return { field: 'region', message: texts.regionMissing };
  if (!isOfficer && region !== '') return { field: 'region', message: texts.regionSurplus };
  return null;
}

/** Whose access an administrator changes, and when. */
interface ChangeOfAccess {
  readonly person: Person;
  /** Id of the administrator. */
  readonly by: string;
  /** ISO time. */
  readonly at: string;
}

/**
 * Changes institution and rights; a coordinator of single sections stays one unless sections are given. It holds at once, also for open sessions and API tokens. Throws `bad-request` for
 * one's own access and `not-found` where the person is not there.
 */
export async function changeRights(
  store: Store,
  { person, by, at }: ChangeOfAccess,
  rights: RightsRead,
): Promise<void> {
  requireOther(person, by);
  await store.transaction(async ({ people, audit }) => {
    const { sections = person.sections } = rights;
    const given = { ...rights, sections: rights.role === 'coordinator' ? sections : null };
    if (!(await people.setRights(person.id, given))) throw new Problem('not-found', '');
    const [before, after] = [accessOf(person), accessOf({ ...person, ...given })];
    await audit.append(auditEntry({ action: 'person.rights', person, by, at, before, after }));
  });
}

/**
 * Withdraws access: sessions, links and tokens stop working. False where that is so already, as after a double
 * click. Throws `bad-request` for one's own access.
 */
export async function deactivate(store: Store, { person, by, at }: ChangeOfAccess): Promise<boolean> {
  requireOther(person, by);
  return store.transaction(async ({ people, audit }) => {
    if (!(await people.deactivate(person.id))) return false;
    const [before, after] = [accessOf(person), accessOf({ ...person, status: 'deactivated' })];
    await audit.append(auditEntry({ action: 'person.deactivate', person, by, at, before, after }));
    return true;
  });
}

/** Reinstates a deactivated person as invited, without a password; false for anybody who is not deactivated. */
export async function reinstate(store: Store, { person, by, at }: ChangeOfAccess): Promise<boolean> {
  return store.transaction(async ({ people, audit }) => {
    if (!(await people.reinstate(person.id))) return false;
    const [before, after] = [accessOf(person), accessOf({ ...person, status: 'invited' })];
    await audit.append(auditEntry({ action: 'person.reinstate', person, by, at, before, after }));
    return true;
  });
}

/** Nobody changes their own access, so that an administrator is always left. */
function requireOther(person: Person, by: string): void {
  if (person.id === by) throw new Problem('bad-request', texts.ownAccess.lv);
}
