// Keeping what is known of municipalities: nothing is overwritten that changed since it was shown, and each change is in
// the audit trail as it was and as it is.
import { Problem } from '../problem.ts';
import type { Actor } from '../review/role.ts';
import { sha256 } from '../store/digest.ts';
import type { Store } from '../store/open-store.ts';
import { canonicalJson } from '../survey/canonical.ts';
import type { TerritoryProfile } from '../survey/dataset.ts';

export interface ProfileChange {
  readonly profile: TerritoryProfile;
  /** `profileVersion` of the profile that the person had before them. */
  readonly base: string;
}

export type ProfilesSaved =
  /** How many were not yet so. */
  | { readonly outcome: 'saved'; readonly changed: number }
  /** Nothing was saved: these municipalities have changed since. */
  | { readonly outcome: 'overtaken'; readonly territories: readonly string[] };

interface ProfilesToSave {
  readonly edition: number;
  readonly changes: readonly ProfileChange[];
  readonly actor: Actor;
  /** ISO time. */
  readonly at: string;
}

/** Names the content of a profile; null is that of a municipality of which nothing is known. */
export function profileVersion(profile: TerritoryProfile | null): string {
  return sha256(canonicalJson(profile));
}

/** The subject of a profile in the audit trail. */
export function profileSubject({ territory, year }: Pick<TerritoryProfile, 'territory' | 'year'>): string {
  return `territory-profile:${year}-${territory}`;
}

/** Saves all or nothing. Throws `forbidden`, and `not-found` for a year that is none of the survey. */
export async function saveProfiles(
  store: Store,
  { edition, changes, actor, at }: ProfilesToSave,
): Promise<ProfilesSaved> {
  if (actor.role !== 'analyst' && actor.role !== 'administrator')
    throw new Problem('forbidden', `Loma: ${actor.role}.`);
  return store.transaction(async ({ editions, profiles, audit }) => {
    if ((await editions.hold(edition)) === null) throw new Problem('not-found', '');
    const stored = new Map((await profiles.of(edition)).map((one) => [one.territory, one]));
    const before = ({ territory }: TerritoryProfile) => stored.get(territory) ?? null;
    const news = changes.filter(({ profile }) => profileVersion(profile) !== profileVersion(before(profile)));
    const overtaken = news.filter(({ profile, base }) => profileVersion(before(profile)) !== base);
    if (overtaken.length > 0)
      return { outcome: 'overtaken', territories: overtaken.map(({ profile }) => profile.territory) };
    await profiles.put(news.map(({ profile }) => profile));
    for (const { profile } of news)
      await audit.append({
        at,
        person: actor.person,
        action: 'territory-profile.change',
        subject: profileSubject(profile),
        before: before(profile),
        after: profile,
      });
    return { outcome: 'saved', changed: news.length };
  });
}
