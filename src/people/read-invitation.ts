// What an invitation has to say before somebody is invited, by whichever way it is given.
import { z } from 'zod';
import { type Role, roles } from '../review/role.ts';
import type { Rights } from '../store/people/person.ts';
import { cleanLine } from '../survey/reading/clean-text.ts';
import { isInForce, isRegionCode } from '../survey/territories.ts';
import { type Objection, type Objections, objectionTexts as texts } from './objection.ts';

/** As a form or a command gives it; nothing is chosen where a text is empty. */
export interface GivenRights {
  readonly institution: string;
  readonly role: string;
  readonly territories: readonly string[];
  readonly region: string;
}

export interface GivenInvitation extends GivenRights {
  readonly email: string;
}

export interface RightsRead extends Rights {
  readonly institution: string;
}

export interface Invited extends RightsRead {
  readonly email: string;
}

const emailAddress = z.email().max(254);

/** Whom to invite, or what has to be corrected. */
export function readInvitation(given: GivenInvitation): Invited | Objections {
  const email = cleanLine(given.email);
  const rights = readRights(given);
  const wrong = emailAddress.safeParse(email).success ? [] : [{ field: 'email', message: texts.emailWrong }];
  if ('errors' in rights) return { errors: [...wrong, ...rights.errors] };
  return wrong.length > 0 ? { errors: wrong } : { email, ...rights };
}

/** For whom somebody works and what they may touch, or what has to be corrected. */
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
