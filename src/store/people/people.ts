// The people themselves: who is invited, who is active, how each proves who they are.
import { randomUUID } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import { emailKey, type Person, personName, type Rights } from './person.ts';
import type { PeopleTables } from './tables.ts';

export interface NewPerson extends Rights {
  readonly email: string;
  readonly name?: string | null;
  readonly post?: string | null;
  readonly institution: string;
  /** ISO time. */
  readonly madeAt: string;
}

/** A person as a provider of identities names them. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

export interface People {
  /** Adds a person as invited; null where the e-mail address is already known. */
  readonly add: (person: NewPerson) => Promise<Person | null>;
  readonly find: (id: string) => Promise<Person | null>;
  /** Everyone, by institution and e-mail address. */
  readonly all: () => Promise<readonly Person[]>;
  /**
   * What each is called in front of others, by id. Two people never have the same: namesakes of one institution are
   * told apart by their addresses. Whoever answers by a link to a section goes by the name that the link was made for.
   */
  readonly names: () => Promise<ReadonlyMap<string, string>>;
  readonly findByEmail: (email: string) => Promise<Person | null>;
  readonly findByIdentity: (identity: Identity) => Promise<Person | null>;
  /** The Argon2 hash of the password of the person with this e-mail address; null where there is none. */
  readonly passwordHash: (email: string) => Promise<string | null>;
  /** Makes an invited person active without any proof of theirs; for samples and tests. */
  readonly activate: (id: string) => Promise<boolean>;
  /** Sets the password, makes the person active and ends their links; false for someone deactivated. */
  readonly setPassword: (id: string, hash: string) => Promise<boolean>;
  /** What the person is called and their post; false where there is no such person. */
  readonly setName: (id: string, named: Pick<Person, 'name' | 'post'>) => Promise<boolean>;
  /** Changes for whom the person works and what they may touch; false where there is no such person. */
  readonly setRights: (id: string, rights: Rights & { readonly institution: string }) => Promise<boolean>;
  /**
   * Ties the person to an identity, makes them active and ends their links; false where another is tied or they
   * may not come in.
   */
  readonly setIdentity: (id: string, identity: Identity) => Promise<boolean>;
  /** Shuts a person out: no session, link or token of theirs works afterwards. False where that is so already. */
  readonly deactivate: (id: string) => Promise<boolean>;
  /**
   * Lets a deactivated person back in as invited, without a password: they take up the account anew. False for
   * anybody who is not deactivated.
   */
  readonly reinstate: (id: string) => Promise<boolean>;
}

export function peopleIn(db: Kysely<PeopleTables>): People {
  const where = async (column: 'id' | 'email', value: string) => {
    const row = await db.selectFrom('person').selectAll().where(column, '=', value).executeTakeFirst();
    return row === undefined ? null : personOf(row);
  };
  const all = async () =>
    (await db.selectFrom('person').selectAll().orderBy('institution').orderBy('email').execute()).map(
      personOf,
    );
  return {
    add: (person) => add(db, person),
    find: (id) => where('id', id),
    all,
    names: async () => {
      const links = await db.selectFrom('section_link').select(['id', 'name']).orderBy('made_at').execute();
      return new Map([...namesOf(await all()), ...linkNames(links)]);
    },
    findByEmail: (email) => where('email', emailKey(email)),
    findByIdentity: async ({ issuer, subject }) => {
      const row = await db
        .selectFrom('person')
        .selectAll()
        .where('oidc_issuer', '=', issuer)
        .where('oidc_subject', '=', subject)
        .executeTakeFirst();
      return row === undefined ? null : personOf(row);
    },
    passwordHash: async (email) => {
      const row = await db
        .selectFrom('person')
        .select('password_hash')
        .where('email', '=', emailKey(email))
        .executeTakeFirst();
      return row?.password_hash ?? null;
    },
    activate: (id) => letIn(db, id, {}),
    setPassword: async (id, hash) => {
      const isIn = await letIn(db, id, { password_hash: hash });
      if (isIn) await endLinks(db, id);
      return isIn;
    },
    setName: async (id, { name, post }) => {
      const { numUpdatedRows } = await db
        .updateTable('person')
        .set({ name, post })
        .where('id', '=', id)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    setRights: async (id, { institution, role, territories, region, sections = null }) => {
      const { numUpdatedRows } = await db
        .updateTable('person')
        .set({ institution, role, territories: [...territories], region, sections: listOrNull(sections) })
        .where('id', '=', id)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    setIdentity: (id, identity) => setIdentity(db, id, identity),
    deactivate: (id) => shutOut(db, id),
    reinstate: async (id) => {
      const { numUpdatedRows } = await db
        .updateTable('person')
        .set({ status: 'invited' })
        .where('id', '=', id)
        .where('status', '=', 'deactivated')
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}

function namesOf(people: readonly Person[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const person of people) counts.set(personName(person), (counts.get(personName(person)) ?? 0) + 1);
  return new Map(
    people.map((person) => {
      const name = personName(person);
      return [person.id, (counts.get(name) ?? 0) > 1 ? `${name} (${person.email})` : name];
    }),
  );
}

async function add(db: Kysely<PeopleTables>, person: NewPerson): Promise<Person | null> {
  const row = await db
    .insertInto('person')
    .values({
      id: randomUUID(),
      email: emailKey(person.email),
      name: person.name ?? null,
      post: person.post ?? null,
      institution: person.institution,
      role: person.role,
      territories: [...person.territories],
      region: person.region,
      sections: listOrNull(person.sections ?? null),
      status: 'invited',
      made_at: person.madeAt,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? null : personOf(row);
}

function linkNames(
  links: readonly Pick<PeopleTables['section_link'], 'id' | 'name'>[],
): readonly (readonly [string, string])[] {
  return links.map(({ id, name }, index) => {
    const before = links.slice(0, index).filter((link) => link.name === name).length;
    return [id, before === 0 ? `${name} (ar saiti)` : `${name} (ar ${before + 1}. saiti)`];
  });
}

function listOrNull(list: readonly string[] | null): string[] | null {
  return list === null ? null : [...list];
}

async function letIn(
  db: Kysely<PeopleTables>,
  id: string,
  proof: Partial<PeopleTables['person']>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ ...proof, status: 'active' })
    .where('id', '=', id)
    .where('status', '<>', 'deactivated')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function setIdentity(
  db: Kysely<PeopleTables>,
  id: string,
  { issuer, subject }: Identity,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ oidc_issuer: issuer, oidc_subject: subject, status: 'active' })
    .where('id', '=', id)
    .where('status', '<>', 'deactivated')
    .where('oidc_subject', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await endLinks(db, id);
  return true;
}

async function shutOut(db: Kysely<PeopleTables>, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ status: 'deactivated', password_hash: null, oidc_issuer: null, oidc_subject: null })
    .where('id', '=', id)
    .where('status', '<>', 'deactivated')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await db.deleteFrom('session').where('person', '=', id).execute();
  await endLinks(db, id);
  await db.deleteFrom('api_token').where('person', '=', id).execute();
  return true;
}

/** Invalidates all links that were sent to a person before. */
async function endLinks(db: Kysely<PeopleTables>, id: string): Promise<void> {
  await db.deleteFrom('one_time_link').where('person', '=', id).execute();
}

export function personOf(row: Selectable<PeopleTables['person']>): Person {
  const { id, email, name, post, institution, role, territories, region, sections, status } = row;
  return { id, email, name, post, institution, role, territories, region, sections, status };
}
