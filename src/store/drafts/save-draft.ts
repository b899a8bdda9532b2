import type { Kysely } from 'kysely';
import { Problem } from '../../problem.ts';
import { asTyped, bySection, isStarted, NOWHERE } from '../../review/draft-answers.ts';
import { changedQuestions, mergeSection, type QuestionConflict } from '../../review/merge-section.ts';
import { formOf } from '../../survey/editions.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import type { HeldReturn } from '../steps.ts';
import type { Tables } from '../tables.ts';
import { type OthersChange, sectionHistories } from './section-history.ts';

export interface DraftSave {
  /** The version that the person had before them; 0 where there was none. */
  readonly base: number;
  /** Sections whose answers are given, each in full; null gives the whole draft. */
  readonly sections: readonly string[] | null;
  readonly answers: readonly FlatAnswer[];
  /** Who saves; null is the system. */
  readonly person: string | null;
  /** ISO time. */
  readonly at: string;
  /** Marks one attempt to save, so that it counts once however often it arrives; null where it has no mark. */
  readonly request: string | null;
}

/** A question that two people have changed, with who the other one is. */
export type DraftConflict = QuestionConflict & OthersChange;

export type DraftSaved =
  | {
      readonly outcome: 'saved';
      readonly version: number;
      /** The sections that were given, as they are now. */
      readonly answers: readonly FlatAnswer[];
      /** What others have changed in them meanwhile; it stands beside what was saved. */
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
  const repeated = save.request === null ? null : await savedBefore(db, returnId, save.request);
  if (repeated !== null) return repeated;

  const draft = await db
    .selectFrom('draft')
    .select(['version', 'answered'])
    .where('return_id', '=', returnId)
    .executeTakeFirst();
  const version = draft?.version ?? 0;
  if (save.base > version || save.base < 0)
    throw new Problem('bad-request', `Melnraksta versijas ${save.base} nav, pēdējā ir ${version}.`);

  const form = formOf(key.edition, key.form);
  const given = bySection(form, asTyped(save.answers));
  const sections = save.sections ?? [NOWHERE, ...Object.keys(form?.sections ?? {})];
  const stray = [...given.keys()].find((section) => !sections.includes(section));
  if (stray !== undefined) throw new RangeError(`Answers of the section ${stray}, which is not being saved`);

  const historyOf = await sectionHistories(db, returnId, sections, save.base);
  const merged = sections.map((section) => {
    const { base, current, changes } = historyOf(section);
    const { answers, fromOthers, conflicts } = mergeSection(base, current, given.get(section) ?? []);
    const change = (question: string): OthersChange =>
      changes.get(question) ?? { section, question, by: null, at: save.at };
    return {
      section,
      answers,
      isNew: changedQuestions(current, answers).length > 0,
      others: fromOthers.map(change),
      conflicts: conflicts.map((conflict) => ({ ...conflict, ...change(conflict.question) })),
    };
  });
  const answers = merged.flatMap((section) => section.answers);
  const others = merged.flatMap((section) => section.others);
  const conflicts = merged.flatMap((section) => section.conflicts);
  if (conflicts.length > 0) return { outcome: 'conflict', version, conflicts, answers, others };

  const changed = merged.filter(({ isNew }) => isNew);
  if (changed.length === 0 && draft !== undefined) return { outcome: 'saved', version, answers, others };
  const started = new Set(draft?.answered);
  for (const section of changed)
    if (isStarted(section.answers)) started.add(section.section);
    else started.delete(section.section);
  const head = {
    version: version + 1,
    answered: [...started].sort(),
    saved_by: save.person,
    saved_at: save.at,
  };
  await db
    .insertInto('draft')
    .values({ return_id: returnId, ...head })
    .onConflict((conflict) => conflict.column('return_id').doUpdateSet(head))
    .execute();
  if (changed.length > 0)
    await db
      .insertInto('draft_section')
      .values(
        changed.map((section) => ({
          return_id: returnId,
          section: section.section,
          version: head.version,
          answers: JSON.stringify(section.answers),
          saved_by: save.person,
          saved_at: save.at,
          request: save.request,
        })),
      )
      .execute();
  return { outcome: 'saved', version: head.version, answers, others };
}

/** What a request saved when it first arrived. One that changed nothing left no mark and needs none. */
async function savedBefore(
  db: Kysely<Tables>,
  returnId: string,
  request: string,
): Promise<DraftSaved | null> {
  const rows = await db
    .selectFrom('draft_section')
    .select(['version', 'answers'])
    .where('return_id', '=', returnId)
    .where('request', '=', request)
    .orderBy('section')
    .execute();
  const [first] = rows;
  if (first === undefined) return null;
  const answers = rows.flatMap((row) => row.answers);
  return { outcome: 'saved', version: first.version, answers, others: [] };
}
