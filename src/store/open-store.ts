// Where answers rest: one store on two engines, PostgreSQL on a server or embedded in a data folder.
// Everything beyond this folder goes through the functions of `Store` and sees no SQL.
import { setTimeout as passed } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Config } from '../config.ts';
import { type Approvals, approvalsIn } from './approvals.ts';
import { type Audit, auditIn } from './audit/audit.ts';
import { type Conversations, conversationsIn } from './conversations.ts';
import { type Drafts, draftsIn } from './drafts/drafts.ts';
import { type EditionTextsKept, editionTextsIn } from './edition-texts.ts';
import { type Editions, editionsIn, type Registered } from './editions.ts';
import { openPglite } from './engine-pglite.ts';
import { openPostgres } from './engine-postgres.ts';
import { type EvidenceFiles, evidenceIn } from './evidence.ts';
import { type Feedback, feedbackIn } from './feedback.ts';
import { type Messages, messagesIn } from './messages.ts';
import { migrate } from './migrate.ts';
import { type ReturnOverview, returnsOverview } from './overview.ts';
import { type ApiTokens, apiTokensIn } from './people/api-tokens.ts';
import { type Attempts, attemptsIn } from './people/attempts.ts';
import { type Links, linksIn } from './people/links.ts';
import { type People, peopleIn } from './people/people.ts';
import { type SectionLinks, sectionLinksIn } from './people/section-links.ts';
import { type Sessions, sessionsIn } from './people/sessions.ts';
import { type Polls, pollsIn } from './polls.ts';
import { type Projects, projectsIn } from './projects.ts';
import { type Publications, publicationsIn } from './publications.ts';
import { type PublishedFigures, publishedFiguresIn } from './published-figures.ts';
import { putReferenceData } from './reference-data.ts';
import { type Renditions, renditionsIn } from './renditions.ts';
import { type Returns, returnsIn } from './returns.ts';
import { type SetAside, setAsideIn } from './set-aside.ts';
import { type Snapshots, snapshotsIn } from './snapshots.ts';
import { type Steps, stepsIn } from './steps.ts';
import type { Tables } from './tables.ts';
import { type TerritoryProfiles, territoryProfilesIn } from './territory-profiles.ts';
import { inTransaction } from './transaction.ts';
import { type UnsentReplies, unsentRepliesIn } from './unsent-replies.ts';

/** What the store holds, by matter. */
export interface Holdings {
  readonly returns: Returns;
  readonly drafts: Drafts;
  readonly steps: Steps;
  readonly approvals: Approvals;
  readonly evidence: EvidenceFiles;
  readonly conversations: Conversations;
  readonly audit: Audit;
  readonly messages: Messages;
  readonly editions: Editions;
  readonly editionTexts: EditionTextsKept;
  /** Every respondent of an edition in the order of the report, with the status of their return. */
  readonly overview: (edition: number) => Promise<readonly ReturnOverview[]>;
  readonly profiles: TerritoryProfiles;
  readonly publishedFigures: PublishedFigures;
  readonly projects: Projects;
  readonly snapshots: Snapshots;
  readonly publications: Publications;
  readonly renditions: Renditions;
  readonly setAside: SetAside;
  readonly unsentReplies: UnsentReplies;
  readonly polls: Polls;
  readonly feedback: Feedback;
  readonly people: People;
  readonly sessions: Sessions;
  readonly links: Links;
  readonly apiTokens: ApiTokens;
  readonly sectionLinks: SectionLinks;
  readonly attempts: Attempts;
}

export interface Store extends Holdings {
  /**
   * Work that is done as a whole or, when it throws, not at all. It uses the holdings that it is handed and
   * never the store itself: the embedded engine has one connection, and the transaction has it.
   */
  readonly transaction: <T>(work: (holdings: Holdings) => Promise<T>) => Promise<T>;
  /** Whether the database answers, and soon. */
  readonly reachable: () => Promise<boolean>;
  /** Closes the database and releases the lock of its folder. */
  readonly close: () => Promise<void>;
}

/** The readiness check fails when the database has not answered within this time. */
const READY_MS = 3000;

/** Opens the store that the configuration names, making or migrating its tables where needed. */
export async function openStore(config: Config): Promise<Store> {
  const db = await openDatabase(config);
  const registered: Registered = { lookedAt: Number.NEGATIVE_INFINITY, stamp: '' };
  const holdings = holdingsIn(db, registered);
  await holdings.editions.register('now');
  return {
    ...holdings,
    transaction: (work) => inTransaction(db, (within) => work(holdingsIn(within, registered))),
    reachable: () => Promise.race([answers(db), passed(READY_MS, false, { ref: false })]),
    close: () => db.destroy(),
  };
}

/** The migrated database itself, for this folder and its tests. */
export async function openDatabase({ databaseUrl, dataFolder }: Config): Promise<Kysely<Tables>> {
  const pool = databaseUrl === null ? await openPglite(dataFolder) : await openPostgres(databaseUrl);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db);
    await putReferenceData(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function answers(db: Kysely<Tables>): Promise<boolean> {
  return sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
}

function holdingsIn(db: Kysely<Tables>, registered: Registered): Holdings {
  return {
    returns: returnsIn(db),
    drafts: draftsIn(db),
    steps: stepsIn(db),
    approvals: approvalsIn(db),
    evidence: evidenceIn(db),
    conversations: conversationsIn(db),
    audit: auditIn(db),
    messages: messagesIn(db),
    editions: editionsIn(db, registered),
    editionTexts: editionTextsIn(db),
    overview: (edition) => returnsOverview(db, edition),
    profiles: territoryProfilesIn(db),
    publishedFigures: publishedFiguresIn(db),
    projects: projectsIn(db),
    snapshots: snapshotsIn(db),
    publications: publicationsIn(db),
    renditions: renditionsIn(db),
    setAside: setAsideIn(db),
    unsentReplies: unsentRepliesIn(db),
    polls: pollsIn(db),
    feedback: feedbackIn(db),
    people: peopleIn(db),
    sessions: sessionsIn(db),
    links: linksIn(db),
    apiTokens: apiTokensIn(db),
    sectionLinks: sectionLinksIn(db),
    attempts: attemptsIn(db),
  };
}
