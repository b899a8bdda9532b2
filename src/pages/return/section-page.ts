// What the page of a section shows, from the return that is open.

import { type Label, label } from '../../language/label.ts';
import { languageOf } from '../../server/language.ts';
import type { Parts, Reply } from '../../server/parts.ts';
import type { DraftConflict, DraftSaved } from '../../store/drafts/save-draft.ts';
import { labelOf } from '../../survey/code-list.ts';
import { emptyReasons, respondentReasons } from '../../survey/code-lists.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import { answersView } from './answers-view.ts';
import { conflictFields, conflictViews } from './conflict.ts';
import { anchorOf, explanationName, notesAt, toldApart } from './findings-at.ts';
import { formTexts } from './form-texts.ts';
import type { OpenReturn } from './open-return.ts';
import type { Posted } from './posted-answers.ts';
import { returnTexts } from './return-texts.ts';
import { isBegun, isOpenQuery, isPrefilled } from './section-state.ts';
import { sectionView } from './section-view.ts';
import { standingView } from './standing-view.ts';

export interface Shown {
  /** Id of the section. */
  readonly section: string;
  /** The list that a row is being added to. */
  readonly adding: string | null;
  /** What was typed and is not saved; null shows the draft. */
  readonly typed: readonly FlatAnswer[] | null;
  /** Explanations that were typed and are not saved. */
  readonly explained: Posted;
  readonly notice: 'yes' | 'merged' | null;
  /** The version that the next save is made on top of. */
  readonly version: number;
  /** Whether the reader has just asked to go on, so that what is left to do is told first. */
  readonly isSent: boolean;
}

const notices: { readonly [notice in NonNullable<Shown['notice']>]: Label } = {
  yes: formTexts.saved,
  merged: formTexts.savedMerged,
};

export function sectionPage(reply: Reply, parts: Parts, open: OpenReturn, shown: Shown): Promise<Reply> {
  const language = languageOf(reply.request, parts);
  const { definition, ...around } = aroundSection(open, shown.section);
  const prefilled = shown.typed === null && isPrefilled(open, shown.section);
  const isThere = isBegun(open, shown.section);
  const source = shown.typed ?? (prefilled && !isThere ? (open.lastYear?.prefill ?? []) : open.answers);
  const answers = source.filter(({ place }) => place.section === shown.section);
  const isChecked = shown.isSent || (isThere && shown.typed === null);
  const findings = isChecked ? open.findings.filter(({ place }) => place.section === shown.section) : [];
  const view = sectionView({
    id: shown.section,
    section: definition,
    answers,
    notesAt: notesAt(findings, open.reasons, language, shown.explained),
    lastYear: open.lastYear,
    adding: shown.adding,
    language,
  });
  const errors = findings
    .filter(({ level }) => level === 'error')
    .map((finding) => ({ field: anchorOf(finding, open.form), message: toldApart(open.form, finding) }));
  const queries = findings.filter(isOpenQuery).map((finding) => ({
    field: explanationName(finding),
    message: toldApart(open.form, finding)[language],
  }));
  return reply.page({
    template: 'return/section.njk',
    title: titleOf(open, shown.section),
    text: { ...returnTexts, ...formTexts, ...spoken(open) },
    notice: shown.notice === null ? null : notices[shown.notice],
    errors: shown.isSent ? errors : [],
    status: shown.isSent && errors.length + queries.length > 0 ? 422 : 200,
    data: {
      ...standingView(open, language),
      ...around,
      view,
      reasons: [
        { value: '', text: formTexts.noReason[language] },
        ...respondentReasons.map((code) => ({ value: code, text: labelOf(emptyReasons, code)[language] })),
      ],
      prefilled,
      openQueries: queries,
      wrong: shown.isSent ? [] : errors.map(({ field, message }) => ({ field, message: message[language] })),
      version: shown.version,
      isUnsaved: shown.typed !== null,
    },
  });
}

/**
 * The same section for whoever may read it and not change it. `unsaved` is what somebody typed while the return
 * was handed in: it cannot be saved any more, and is shown so that it can be copied.
 */
export function readOnlyPage(
  reply: Reply,
  parts: Parts,
  open: OpenReturn,
  section: string,
  unsaved: readonly FlatAnswer[] | null = null,
): Promise<Reply> {
  const language = languageOf(reply.request, parts);
  const { definition: _definition, ...around } = aroundSection(open, section);
  return reply.page({
    template: 'return/section-read.njk',
    title: titleOf(open, section),
    text: { ...returnTexts, ...formTexts },
    status: unsaved === null ? 200 : 409,
    data: {
      ...standingView(open, language),
      ...around,
      sections: answersView(open.form, open.answers, language).filter(({ id }) => id === section),
      unsaved: answersView(open.form, unsaved ?? [], language).filter(
        ({ id }) => unsaved !== null && id === section,
      ),
    },
  });
}

export async function conflictPage(
  reply: Reply,
  parts: Parts,
  open: OpenReturn,
  section: string,
  saved: Extract<DraftSaved, { outcome: 'conflict' }>,
  posted: Posted,
  self: string,
): Promise<Reply> {
  const language = languageOf(reply.request, parts);
  const { definition, ...around } = aroundSection(open, section);
  // One person with two windows open is told so, and not that somebody else has been at work.
  const isOwn = saved.conflicts.every(({ by }) => by === self);
  const explanations = Object.entries(posted).filter(([name]) => name.startsWith('explain.'));
  const fields = {
    ...conflictFields(definition, saved.answers, saved.conflicts, language),
    ...Object.fromEntries(explanations),
  };
  return reply.page({
    template: 'return/conflict.njk',
    title: isOwn ? formTexts.ownConflictTitle : formTexts.conflictTitle,
    text: { ...returnTexts, ...formTexts, ...(isOwn ? ownConflictTexts : {}) },
    status: 409,
    data: {
      ...standingView(open, language),
      ...around,
      sectionTitle: titleOf(open, section)[language],
      conflicts: conflictViews(definition, saved.conflicts, language, await authors(saved.conflicts, parts)),
      fields: Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((one) => ({ name, value: one })),
      ),
      version: saved.version,
    },
  });
}

/** The institutions of those who changed the same questions. */
async function authors(
  conflicts: readonly DraftConflict[],
  { store }: Parts,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(conflicts.flatMap(({ by }) => (by === null ? [] : [by])))];
  const people = await Promise.all(ids.map((id) => store.people.find(id)));
  return new Map(
    people.flatMap((person) => (person === null ? [] : [[person.id, person.institution] as const])),
  );
}

const ownConflictTexts = {
  conflictLead: formTexts.ownConflictLead,
  mine: formTexts.ownMine,
  theirs: formTexts.ownTheirs,
};

function aroundSection({ form }: OpenReturn, id: string) {
  const ids = Object.keys(form.sections);
  const at = ids.indexOf(id);
  const definition = form.sections[id];
  if (definition === undefined) throw new RangeError(`The form has no section ${id}`);
  return { definition, section: id, previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}

function titleOf({ form }: OpenReturn, id: string): Label {
  const section = form.sections[id];
  return label(`${section?.no}. ${section?.label.lv}`, `${section?.no}. ${section?.label.en}`);
}

/** Texts that hold a number of this return. */
function spoken({ lastYear }: OpenReturn) {
  const year = lastYear?.year ?? 0;
  return { lastYear: label(`${year}. gadā`, `In ${year}`) };
}
