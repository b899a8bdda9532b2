// Changing the document of an edition: while it is a draft by any change, once it is open by words alone and with a reason.
// Each change is made on top of what is stored then, so that two people at it lose nothing.
import { Problem } from '../problem.ts';
import type { Actor } from '../review/role.ts';
import type { EditionLife, EditionVersion } from '../store/editions.ts';
import type { Holdings, Store } from '../store/open-store.ts';
import { canonicalJson } from '../survey/canonical.ts';
import { deriveEdition, type Refusal } from '../survey/derive-form.ts';
import {
  type EditionDocument,
  editionDocumentSchema,
  editionOf,
  type FormChange,
  isWording,
} from '../survey/edition-document.ts';
import type { FormId } from '../survey/form.ts';

export type EditionChanged =
  | { readonly outcome: 'saved'; readonly version: number }
  /** Nothing was saved: these changes cannot be made. */
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] }
  /** Nothing was saved: somebody has changed the same since the version that this was made from. */
  | { readonly outcome: 'overtaken'; readonly now: EditionVersion };

interface ByActor {
  readonly actor: Actor;
  /** ISO time. */
  readonly at: string;
}

interface ChangeToMake extends ByActor {
  readonly edition: number;
  readonly form: FormId;
  readonly changes: readonly FormChange[];
  /** The version that the person had before them. */
  readonly base: number;
  /** Why, for one that is open; null for a draft. */
  readonly reason: string | null;
  /** A change of a draft that these take the place of, where it stands in the list. */
  readonly replaces?: FormChange | null;
}

/** Throws `forbidden`, `not-found` for an edition without a document, and `edition-state` where it cannot be changed so. */
export async function changeEdition(
  store: Store,
  { edition, form, changes, base, reason, replaces = null, actor, at }: ChangeToMake,
): Promise<EditionChanged> {
  requireKeeper(actor);
  const changed = await store.transaction(async (holdings): Promise<EditionChanged> => {
    const { life, version } = await held(holdings, edition);
    requireChangeable(life, changes, reason);
    const made = (await holdings.editions.versions(edition)).find(({ no }) => no === base);
    if (made === undefined || isOvertaken(made.document, version.document, form, changes))
      return { outcome: 'overtaken', now: version };
    const document = withLastYear(version.document, form, (own) =>
      replaces === null
        ? [...own, ...changes]
        : own.flatMap((one) => (isSame(one, replaces) ? changes : one)),
    );
    return save(holdings, { before: version, document, actor, at, reason });
  });
  await store.editions.register('now');
  return changed;
}

interface ChangeToTakeBack extends ByActor {
  readonly edition: number;
  readonly form: FormId;
  /** The change itself: nobody else's is taken back by its place. */
  readonly change: FormChange;
}

/**
 * Takes a change of a draft back; one that is gone already is no matter. Refused where a later change rests on it.
 * Throws as `changeEdition`.
 */
export async function takeBackChange(
  store: Store,
  { edition, form, change, actor, at }: ChangeToTakeBack,
): Promise<EditionChanged> {
  requireKeeper(actor);
  return store.transaction(async (holdings) => {
    const { life, version } = await held(holdings, edition);
    if (life.state !== 'draft') throw new Problem('edition-state', '');
    const document = withLastYear(version.document, form, (own) => own.filter((one) => !isSame(one, change)));
    return save(holdings, { before: version, document, actor, at, reason: null });
  });
}

interface DocumentToImport extends ByActor {
  readonly edition: number;
  readonly document: EditionDocument;
}

/** Puts a document that was exported in the place of a draft's. Throws as `changeEdition`. */
export async function importEdition(
  store: Store,
  { edition, document, actor, at }: DocumentToImport,
): Promise<EditionChanged> {
  requireKeeper(actor);
  if (editionOf(document) !== edition) throw new Problem('edition-state', `${editionOf(document)}`);
  return store.transaction(async (holdings) => {
    const { life, version } = await held(holdings, edition);
    if (life.state !== 'draft') throw new Problem('edition-state', '');
    return save(holdings, { before: version, document, actor, at, reason: null });
  });
}

/** Analysts and administrators keep editions. Throws `forbidden` for anyone else. */
export function requireKeeper({ role }: Actor): void {
  if (role !== 'analyst' && role !== 'administrator') throw new Problem('forbidden', `Loma: ${role}.`);
}

async function held(
  { editions }: Pick<Holdings, 'editions'>,
  edition: number,
): Promise<{ readonly life: EditionLife; readonly version: EditionVersion }> {
  const life = await editions.hold(edition);
  const version = life === null ? null : await editions.document(edition);
  if (life === null || version === null) throw new Problem('not-found', '');
  return { life, version };
}

function requireChangeable(
  { state }: EditionLife,
  changes: readonly FormChange[],
  reason: string | null,
): void {
  if (state === 'draft') return;
  if (state === 'closed' || reason === null || !changes.every(isWording))
    throw new Problem('edition-state', '');
}

/** Whether others have changed the same question or section since. */
function isOvertaken(
  base: EditionDocument,
  now: EditionDocument,
  form: FormId,
  changes: readonly FormChange[],
): boolean {
  const known = new Set((base.years.at(-1)?.[form] ?? []).map(canonicalJson));
  const since = (now.years.at(-1)?.[form] ?? []).filter((one) => !known.has(canonicalJson(one)));
  const theirs = new Set(since.map(subjectOf));
  return changes.some((one) => theirs.has(subjectOf(one)));
}

function isSame(one: FormChange, other: FormChange): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

function subjectOf(change: FormChange): string {
  return 'question' in change ? `${change.section}.${change.question}` : change.section;
}

function withLastYear(
  { core, years }: EditionDocument,
  form: FormId,
  changed: (own: readonly FormChange[]) => readonly FormChange[],
): EditionDocument {
  return {
    core,
    years: years.map((year, index) =>
      index === years.length - 1 ? { ...year, [form]: [...changed(year[form])] } : year,
    ),
  };
}

async function save(
  { editions, audit }: Pick<Holdings, 'editions' | 'audit'>,
  {
    before,
    document: changed,
    actor,
    at,
    reason,
  }: ByActor & {
    readonly before: EditionVersion;
    readonly document: EditionDocument;
    readonly reason: string | null;
  },
): Promise<EditionChanged> {
  // What is stored can be read again: a text that the schema refuses is a defect of whoever made the change.
  const document = editionDocumentSchema.parse(changed);
  const { refusals } = deriveEdition(document);
  if (refusals.length > 0) return { outcome: 'refused', refusals };
  if (canonicalJson(document) === canonicalJson(before.document))
    return { outcome: 'saved', version: before.no };
  const saved = await editions.addVersion({
    no: before.no + 1,
    document,
    reason,
    person: actor.person,
    savedAt: at,
  });
  await audit.append({
    at,
    person: actor.person,
    action: 'edition.change',
    subject: `edition:${editionOf(document)}`,
    before: { version: before.no, sha256: before.sha256 },
    after: { version: saved.no, sha256: saved.sha256, ...(reason === null ? {} : { reason }) },
  });
  return { outcome: 'saved', version: saved.no };
}
