// The people themselves: who is invited, who is active, how each proves who they are.
import { randomUUID } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import { emailKey, type Person, type PersonStatus, type Rights } from './person.ts';
import type { PeopleTables } from './tables.ts';

export interface NewPerson extends Rights {
  readonly email: string;
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
  readonly findByEmail: (email: string) => Promise<Person | null>;
  readonly findByIdentity: (identity: Identity) => Promise<Person | null>;
  /** The Argon2 hash of the password of whoever has this e-mail address; null where there is none. */
  readonly passwordHash: (email: string) => Promise<string | null>;
  /** Makes an invited person active without any proof of theirs; for samples and tests. */
  readonly activate: (id: string) => Promise<boolean>;
  /** Sets the password and makes the person active; false for someone deactivated. */
  readonly setPassword: (id: string, hash: string) => Promise<boolean>;
  /** Ties the person to an identity and makes them active; false where another is tied or they may not come in. */
  readonly setIdentity: (id: string, identity: Identity) => Promise<boolean>;
  /** Shuts a person out: no session, link or token of theirs works afterwards. */
  readonly deactivate: (id: string) => Promise<void>;
  /** Lets a deactivated person back in as invited, without a password: they take up the account anew. */
  readonly reinstate: (id: string) => Promise<void>;
}

export function peopleIn(db: Kysely<PeopleTables>): People {
  const where = async (column: 'id' | 'email', value: string) => {
    const row = await db.selectFrom('person').selectAll().where(column, '=', value).executeTakeFirst();
    return row === undefined ? null : personOf(row);
  };
  return {
    add: (person) => add(db, person),
    find: (id) => where('id', id),
    all: async () =>
      (await db.selectFrom('person').selectAll().orderBy('institution').orderBy('email').execute()).map(
        personOf,
      ),
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
    setPassword: (id, hash) => letIn(db, id, { password_hash: hash }),
    setIdentity: (id, identity) => setIdentity(db, id, identity),
    deactivate: (id) => shutOut(db, id, 'deactivated'),
    reinstate: (id) => shutOut(db, id, 'invited'),
  };
}

async function add(db: Kysely<PeopleTables>, person: NewPerson): Promise<Person | null> {
  const row = await db
    .insertInto('person')
    .values({
      id: randomUUID(),
      email: emailKey(person.email),
      institution: person.institution,
      role: person.role,
      territories: [...person.territories],
      region: person.region,
      status: 'invited',
      made_at: person.madeAt,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? null : personOf(row);
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
  return numUpdatedRows > 0n;
}

async function shutOut(db: Kysely<PeopleTables>, id: string, status: PersonStatus): Promise<void> {
  await db
    .updateTable('person')
    .set({ status, password_hash: null, oidc_issuer: null, oidc_subject: null })
    .where('id', '=', id)
    .execute();
  await db.deleteFrom('session').where('person', '=', id).execute();
  await db.deleteFrom('one_time_link').where('person', '=', id).execute();
  await db.deleteFrom('api_token').where('person', '=', id).execute();
}

export function personOf(row: Selectable<PeopleTables['person']>): Person {
  const { id, email, institution, role, territories, region, status } = row;
  return { id, email, institution, role, territories, region, status };
}
