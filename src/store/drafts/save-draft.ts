import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { Problem } from '../../problem.ts';
import { asTyped, bySection, isStarted, NOWHERE } from '../../review/draft-answers.ts';
import { changedQuestions, mergeSection, type QuestionConflict } from '../../review/merge-section.ts';
import { formOf } from '../../survey/editions.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import type { ReturnKey } from '../../survey/revision.ts';
import { flatAnswersSchema } from '../../survey/stored-json.ts';
import type { HeldReturn } from '../steps.ts';
import type { Tables } from '../tables.ts';
import { type OthersChange, type SectionHistory, type Since, sectionHistories } from './section-history.ts';

export interface DraftSave {
  /** The version that the person had before them; 0 where there was none. */
  readonly base: number;
  /**
   * Questions of which the person still has an older version before them, because a save of theirs was merged with
   * what others had changed and their page has not shown it since.
   */
  readonly older?: ReadonlyMap<string, number>;
  /** Sections whose answers are given, each in full; null gives the whole draft. */
  readonly sections: readonly string[] | null;
  readonly answers: readonly FlatAnswer[];
  /** Who saves; null is the system. */
  readonly person: string | null;
  /** ISO time. */
  readonly at: string;
  /**
   * Marks one attempt to save, so that it counts once however often it arrives: what pages do by themselves. A save
   * without a mark is one that a person asked for, and confirms what stands there.
   */
  readonly request: string | null;
  /**
   * Earlier attempts of the same page whose answers it never received, oldest first: those that were stored count as
   * what the person had before them.
   */
  readonly follows?: readonly string[];
  /**
   * Whether a person has chosen between what this attempt holds and what others wrote: then the mark stays even where
   * nothing changes, so that the attempt, which the browser still keeps, is known when it arrives again.
   */
  readonly settles?: boolean;
  /** Sections that are saved without being confirmed: the person has not looked at what stands there. */
  readonly unreviewed?: readonly string[];
}

/** A question that two people have changed, with who the other one is. */
export type DraftConflict = QuestionConflict & OthersChange;

export type DraftSaved =
  | {
      readonly outcome: 'saved';
      readonly version: number;
      /** The sections that were given, as they are now. */
      readonly answers: readonly FlatAnswer[];
      /** What others have changed in them meanwhile; reported with the save. */
      readonly others: readonly OthersChange[];
    }
  | {
      /** Nothing was saved: to choose is for the person, who then saves on top of `version`. */
      readonly outcome: 'conflict';
      readonly version: number;
      readonly conflicts: readonly DraftConflict[];
      /** The sections that were given with all changes of both, except that conflicts stand as the other has them. */
      readonly answers: readonly FlatAnswer[];
      readonly others: readonly OthersChange[];
    };

/** Saves on top of whatever is there. The return is held, so that versions follow one another. */
export async function saveDraft(
  db: Kysely<Tables>,
  { returnId, key }: HeldReturn,
  save: DraftSave,
): Promise<DraftSaved> {
  const repeated = save.request === null ? null : await savedBefore(db, returnId, save, save.request);
  if (repeated !== null) return repeated;

  const draft = await db
    .selectFrom('draft')
    .select(['version', 'answered'])
    .where('return_id', '=', returnId)
    .executeTakeFirst();
  const version = draft?.version ?? 0;
  if (save.base > version || save.base < 0)
    throw new Problem('bad-request', `Melnraksta versijas ${save.base} nav, pēdējā ir ${version}.`);

  const given = bySection(formOf(key.edition, key.form), asTyped(save.answers));
  const sections = save.sections ?? sectionsOf(key);
  const stray = [...given.keys()].find((section) => !sections.includes(section));
  if (stray !== undefined) throw new RangeError(`Answers of the section ${stray}, which is not being saved`);

  const historyOf = await sectionHistories(
    db,
    returnId,
    sections,
    await sinceAttempts(db, returnId, sections, save),
  );
  const merged = sections.map((section) =>
    mergedSection(section, historyOf(section), given.get(section) ?? [], save.at),
  );
  const answers = merged.flatMap((section) => section.answers);
  const others = merged.flatMap((section) => section.others);
  const conflicts = merged.flatMap((section) => section.conflicts);
  if (conflicts.length > 0) return { outcome: 'conflict', version, conflicts, answers, others };

  const reviewed = sections.filter((section) => !save.unreviewed?.includes(section));
  const confirmed = save.request === null ? await savedThemselves(db, returnId, reviewed) : [];
  const changed = merged.filter(({ isNew, section }) => isNew || save.settles || confirmed.includes(section));
  if (changed.length === 0 && draft !== undefined) return { outcome: 'saved', version, answers, others };
  await addVersion(db, returnId, save, {
    version: version + 1,
    answered: answeredAfter(draft?.answered ?? [], changed),
    changed,
  });
  return { outcome: 'saved', version: version + 1, answers, others };
}

/** Those of the sections that have only ever saved themselves. */
async function savedThemselves(
  db: Kysely<Tables>,
  returnId: string,
  sections: readonly string[],
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('draft_section')
    .select('section')
    .where('return_id', '=', returnId)
    .where('section', '=', sql<string>`any(${[...sections]}::text[])`)
    .groupBy('section')
    .having(sql<boolean>`bool_and(request is not null)`)
    .execute();
  return rows.map(({ section }) => section);
}

/** All in which a draft of this return can hold answers. */
export function sectionsOf({ edition, form }: ReturnKey): readonly string[] {
  return [NOWHERE, ...Object.keys(formOf(edition, form)?.sections ?? {})];
}

function sinceOf({ base, older = new Map() }: DraftSave): Since {
  return { version: base, older };
}

/**
 * What the person had before them, counting earlier attempts that were stored. What others changed before such an
 * attempt was merged into it, and the page has not shown it since.
 */
async function sinceAttempts(
  db: Kysely<Tables>,
  returnId: string,
  sections: readonly string[],
  save: DraftSave,
): Promise<Since> {
  let since = sinceOf(save);
  if (save.follows === undefined || save.follows.length === 0) return since;
  const stored = await db
    .selectFrom('draft_section')
    .select('version')
    .distinct()
    .where('return_id', '=', returnId)
    .where('request', 'in', save.follows)
    .where('version', '>', save.base)
    .orderBy('version')
    .execute();
  for (const { version } of stored) {
    const historyOf = await sectionHistories(db, returnId, sections, since, version - 1);
    const older = new Map(since.older);
    for (const { question } of sections.flatMap((section) => [...historyOf(section).changes.values()]))
      if (!older.has(question)) older.set(question, since.version);
    since = { version, older };
  }
  return since;
}

interface MergedSection {
  readonly section: string;
  readonly answers: readonly FlatAnswer[];
  /** Whether it differs from what is there. */
  readonly isNew: boolean;
  readonly others: readonly OthersChange[];
  readonly conflicts: readonly DraftConflict[];
}

function mergedSection(
  section: string,
  { base, current, changes }: SectionHistory,
  mine: readonly FlatAnswer[],
  at: string,
): MergedSection {
  const { answers, fromOthers, conflicts } = mergeSection(base, current, mine);
  const change = (question: string) => changes.get(question) ?? { section, question, by: null, at };
  return {
    section,
    answers,
    isNew: changedQuestions(current, answers).length > 0,
    others: fromOthers.map(change),
    conflicts: conflicts.map((conflict) => ({ ...conflict, ...change(conflict.question) })),
  };
}

function answeredAfter(before: readonly string[], changed: readonly MergedSection[]): string[] {
  const answered = new Set(before);
  for (const { section, answers } of changed)
    if (isStarted(answers)) answered.add(section);
    else answered.delete(section);
  return [...answered].sort();
}

async function addVersion(
  db: Kysely<Tables>,
  returnId: string,
  { person, at, request, unreviewed = [] }: DraftSave,
  {
    version,
    answered,
    changed,
  }: {
    readonly version: number;
    readonly answered: string[];
    readonly changed: readonly MergedSection[];
  },
): Promise<void> {
  const head = { version, answered, saved_by: person, saved_at: at };
  await db
    .insertInto('draft')
    .values({ return_id: returnId, ...head })
    .onConflict((conflict) => conflict.column('return_id').doUpdateSet(head))
    .execute();
  if (changed.length === 0) return;
  await db
    .insertInto('draft_section')
    .values(
      changed.map(({ section, answers }) => ({
        return_id: returnId,
        section,
        version,
        answers: JSON.stringify(answers),
        saved_by: person,
        saved_at: at,
        // A version with a mark confirms nothing.
        request: unreviewed.includes(section) ? (request ?? randomUUID()) : request,
      })),
    )
    .execute();
}

/** What a request saved when it first arrived. One that changed nothing left no mark and needs none. */
async function savedBefore(
  db: Kysely<Tables>,
  returnId: string,
  save: DraftSave,
  request: string,
): Promise<DraftSaved | null> {
  const rows = await db
    .selectFrom('draft_section')
    .select(['section', 'version', 'answers'])
    .where('return_id', '=', returnId)
    .where('request', '=', request)
    .orderBy('section')
    .execute();
  const [first] = rows;
  if (first === undefined) return null;
  const answers = rows.flatMap((row) => flatAnswersSchema.parse(row.answers));
  const sections = rows.map(({ section }) => section);
  const historyOf = await sectionHistories(db, returnId, sections, sinceOf(save), first.version - 1);
  const others = sections.flatMap((section) => [...historyOf(section).changes.values()]);
  return { outcome: 'saved', version: first.version, answers, others };
}
