// Editions: how far each has come, its last day for handing in, and for those that are documents every version of them.
import type { Kysely, Selectable } from 'kysely';
import { canonicalJson } from '../survey/canonical.ts';
import { type EditionDocument, editionDocumentSchema, editionOf } from '../survey/edition-document.ts';
import { registerEditions } from '../survey/editions.ts';
import { sha256 } from './digest.ts';
import { holdEdition } from './hold-edition.ts';
import type { EditionState, Tables } from './tables.ts';

export interface EditionVersion {
  /** Counts from 1. */
  readonly no: number;
  readonly document: EditionDocument;
  /** Of its canonical JSON, in hexadecimal. */
  readonly sha256: string;
  /** Why it was changed after opening; null before. */
  readonly reason: string | null;
  /** Id of who saved it; null is the system. */
  readonly person: string | null;
  /** ISO time. */
  readonly savedAt: string;
}

/** A later last day (ISO date) for one respondent. */
export interface Extension {
  readonly territory: string;
  readonly deadline: string;
  readonly reason: string;
  readonly person: string | null;
  readonly givenAt: string;
}

export interface EditionLife {
  readonly edition: number;
  readonly state: EditionState;
  readonly deadline: string | null;
}

export interface Editions {
  /** Every edition, drafts too, earliest first. */
  readonly all: () => Promise<readonly EditionLife[]>;
  readonly life: (edition: number) => Promise<EditionLife | null>;
  /** The same; from here to the end of the transaction nobody else can change it. */
  readonly hold: (edition: number) => Promise<EditionLife | null>;
  /** The last day for handing in returns of an edition as an ISO date, or null where none is set. */
  readonly deadline: (edition: number) => Promise<string | null>;
  /** Sets it and returns the one before; waits for other transactions that set it. */
  readonly setDeadline: (edition: number, deadline: string | null) => Promise<string | null>;
  readonly setState: (edition: number, state: EditionState) => Promise<void>;
  /** Extensions of an edition by territory. */
  readonly extensions: (edition: number) => Promise<readonly Extension[]>;
  readonly extend: (edition: number, extension: Extension) => Promise<void>;
  readonly endExtension: (edition: number, territory: string) => Promise<void>;
  /** The latest version of an edition's document; null for one in code. */
  readonly document: (edition: number) => Promise<EditionVersion | null>;
  /** Earliest first. */
  readonly versions: (edition: number) => Promise<readonly EditionVersion[]>;
  /** Makes the draft of a new edition. Does nothing and returns false where the year is there already. */
  readonly make: (edition: number) => Promise<boolean>;
  readonly addVersion: (version: Omit<EditionVersion, 'sha256'>) => Promise<EditionVersion>;
  /**
   * Registers the editions that are open or closed, as they are stored now. Looks at most once a second unless `now`
   * asks for it, because every request calls it: another process may have opened an edition.
   */
  readonly register: (now?: 'now') => Promise<void>;
}

const LOOK_MS = 1000;

/** One for each database that is open. */
export interface Registered {
  lookedAt: number;
  stamp: string;
}

export function editionsIn(
  db: Kysely<Tables>,
  registered: Registered = { lookedAt: Number.NEGATIVE_INFINITY, stamp: '' },
): Editions {
  const life = async (edition: number) => {
    const row = await db
      .selectFrom('edition')
      .select(['year as edition', 'state', 'deadline'])
      .where('year', '=', edition)
      .executeTakeFirst();
    return row ?? null;
  };
  const versions = async (edition: number) => {
    const rows = await db
      .selectFrom('edition_version')
      .selectAll()
      .where('edition', '=', edition)
      .orderBy('no')
      .execute();
    return rows.map(versionOf);
  };
  return {
    all: () =>
      db.selectFrom('edition').select(['year as edition', 'state', 'deadline']).orderBy('year').execute(),
    life,
    hold: async (edition) => {
      if ((await life(edition)) === null) return null;
      await holdEdition(db, edition);
      return life(edition);
    },
    deadline: async (edition) => {
      const row = await db
        .selectFrom('edition')
        .select('deadline')
        .where('year', '=', edition)
        .executeTakeFirstOrThrow();
      return row.deadline;
    },
    setDeadline: async (edition, deadline) => {
      const before = await db
        .selectFrom('edition')
        .select('deadline')
        .where('year', '=', edition)
        .forUpdate()
        .executeTakeFirstOrThrow();
      await db.updateTable('edition').set({ deadline }).where('year', '=', edition).execute();
      return before.deadline;
    },
    setState: async (edition, state) => {
      await db.updateTable('edition').set({ state }).where('year', '=', edition).execute();
    },
    extensions: async (edition) => {
      const rows = await db
        .selectFrom('edition_extension')
        .select(['territory', 'deadline', 'reason', 'person', 'given_at'])
        .where('edition', '=', edition)
        .orderBy('territory')
        .execute();
      return rows.map(({ given_at, ...row }) => ({ ...row, givenAt: given_at }));
    },
    extend: async (edition, { territory, deadline, reason, person, givenAt }) => {
      const row = { deadline, reason, person, given_at: givenAt };
      await db
        .insertInto('edition_extension')
        .values({ edition, territory, ...row })
        .onConflict((conflict) => conflict.columns(['edition', 'territory']).doUpdateSet(row))
        .execute();
    },
    endExtension: async (edition, territory) => {
      await db
        .deleteFrom('edition_extension')
        .where('edition', '=', edition)
        .where('territory', '=', territory)
        .execute();
    },
    document: async (edition) => (await versions(edition)).at(-1) ?? null,
    versions,
    make: async (edition) => {
      const made = await db
        .insertInto('edition')
        .values({ year: edition, state: 'draft' })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return made.numInsertedOrUpdatedRows === 1n;
    },
    addVersion: async (version) => {
      const { no, document, reason, person, savedAt } = version;
      const content = canonicalJson(document);
      const digest = sha256(content);
      await db
        .insertInto('edition_version')
        .values({
          edition: editionOf(document),
          no,
          document: content,
          sha256: digest,
          reason,
          person,
          saved_at: savedAt,
        })
        .execute();
      return { ...version, sha256: digest };
    },
    register: async (now) => {
      if (now === undefined && performance.now() - registered.lookedAt < LOOK_MS) return;
      registered.lookedAt = performance.now();
      const latest = await db
        .selectFrom('edition')
        .innerJoin('edition_version', 'edition_version.edition', 'edition.year')
        .select(({ fn }) => ['edition.year', fn.max('edition_version.no').as('no')])
        .where('edition.state', '!=', 'draft')
        .groupBy('edition.year')
        .orderBy('edition.year')
        .execute();
      const stamp = JSON.stringify(latest);
      if (stamp === registered.stamp) return;
      const documents: EditionDocument[] = [];
      for (const { year } of latest) {
        const version = (await versions(year)).at(-1);
        if (version !== undefined) documents.push(version.document);
      }
      registerEditions(documents);
      registered.stamp = stamp;
    },
  };
}

function versionOf(row: Selectable<Tables['edition_version']>): EditionVersion {
  const { no, document, sha256, reason, person, saved_at } = row;
  return { no, document: editionDocumentSchema.parse(document), sha256, reason, person, savedAt: saved_at };
}
