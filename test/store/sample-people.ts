import type { Actor, Role } from '../../src/review/role.ts';
import type { Store } from '../../src/store/open-store.ts';
import type { RegionCode } from '../../src/survey/territories.ts';

const madeAt = '2026-01-05T08:00:00.000Z';
let made = 0;

/** An active person of a role, for whatever the role needs. */
export async function actorOf(
  store: Store,
  role: Role,
  { territories = ['LV0031000'], region = 'KURZEME' }: { territories?: string[]; region?: RegionCode } = {},
): Promise<Actor & { readonly person: string }> {
  made += 1;
  const person = await store.people.add({
    role,
    email: `${role}-${made}@novads.example`,
    institution: 'Paraugu novada pašvaldība',
    territories: role === 'coordinator' ? territories : [],
    region: role === 'region_officer' ? region : null,
    madeAt,
  });
  if (person === null) throw new Error('The sample person is there already');
  await store.people.activate(person.id);
  return { person: person.id, role };
}
