// The pages of a section: to be filled in, and to be read by whoever may not change it.
import { type Label, label } from '../../language/label.ts';
import { languageOf } from '../../server/language.ts';
import type { Parts, Reply } from '../../server/parts.ts';
import { labelOf } from '../../survey/code-list.ts';
import { emptyReasons, respondentReasons } from '../../survey/code-lists.ts';
import type { Finding, Place } from '../../survey/finding.ts';
import { EMPTY, type FlatAnswer } from '../../survey/flat-answer.ts';
import { isBlank } from '../../survey/reading/read-value.ts';
import { addedKeys } from '../../survey/transcription.ts';
import { page } from '../layout/page.ts';
import { answersView, type SectionAnswers } from '../questions/answers-view.ts';
import type { Option } from '../questions/control.ts';
import type { Posted } from '../questions/fields.ts';
import { errorSummary, messageWithPlace } from '../questions/notes.ts';
import { type SectionQuestions, sectionQuestions } from '../questions/question-view.ts';
import { explanationName, notesAt } from './findings.ts';
import { isHandedIn, type OpenReturn } from './open-return.ts';
import { isBegun, isOpenQuery, isPrefilled, type ReturnHead, returnHead } from './progress.ts';
import { repliesIn } from './replies.ts';
import { formTexts } from './texts/form.ts';
import { returnTexts } from './texts/return.ts';
import { conversationTexts } from './texts/review.ts';
import { threadViews } from './threads.ts';

interface SectionHead extends ReturnHead {
  /** Id of the section. */
  readonly section: string;
  /** Where the form of the section is sent. */
  readonly action: string;
  /** When the link ends by which the section was opened without an account; null for people who signed in. */
  readonly sharedUntil: string | null;
  /** Ids of the sections before and after this one. */
  readonly previous: string | null;
  readonly next: string | null;
}

interface LinkToField {
  readonly field: string;
  readonly message: string;
}

interface SectionView extends SectionHead, SectionQuestions {
  /** Why a section may be empty. */
  readonly reasons: readonly Option[];
  /** Whether last year's answers stand in the form. */
  readonly prefilled: boolean;
  /** Titles of the rows that stand here from the register of projects; empty where there are none. */
  readonly fromRegister: string;
  /** Whether there are no answers of last year. */
  readonly isFirstYear: boolean;
  readonly openQueries: readonly LinkToField[];
  /** Errors, unless they stand at the top of the page. */
  readonly wrong: readonly LinkToField[];
  readonly version: number;
  /** Whether what stands here is not saved; `isRestored` where a session ended before it was. */
  readonly isUnsaved: boolean;
  readonly isRestored: boolean;
  /** Id of the attempt that a choice has just settled: what the browser keeps of it is dropped; null for none. */
  readonly settled: string | null;
  /** Whether the reader may send the section to somebody without an account. */
  readonly mayShare: boolean;
  /** Whether there is anything to clear. */
  readonly canClear: boolean;
  /** What has just been cleared, as hidden fields. */
  readonly cleared: readonly { readonly name: string; readonly value: string }[];
}

interface ReadOnlyView extends SectionHead {
  readonly sections: readonly SectionAnswers[];
  readonly unsaved: readonly SectionAnswers[];
  readonly seesEvidence: boolean;
}

const texts = { return: returnTexts, form: formTexts, conversation: conversationTexts };
const sectionPage = page<SectionView>('return/section.njk', texts);
const readOnlyPage = page<ReadOnlyView>('return/section-read.njk', texts);

export interface ShownSection {
  /** Id of the section. */
  readonly section: string;
  /** The list that a row is being added to. */
  readonly adding: string | null;
  /** What was typed and is not saved; null shows the draft. */
  readonly typed: readonly FlatAnswer[] | null;
  /** Explanations that were typed and are not saved. */
  readonly explained: Posted;
  /** What was typed cannot be saved, for these reasons. */
  readonly refused?: readonly Finding[];
  /** Hidden fields that hold what has just been cleared. */
  readonly cleared: Posted;
  readonly notice: keyof typeof notices | null;
  /** Id of the attempt that a choice has just settled. */
  readonly settled?: string | null;
  /** The version of the draft that the next save is based on. */
  readonly version: number;
  /** Whether the form has just been sent: then errors are shown at the top, and the status is 422. */
  readonly isSent: boolean;
}

const notices = {
  yes: formTexts.saved,
  merged: formTexts.savedMerged,
  cleared: formTexts.cleared,
  shared: formTexts.sharedSaved,
  restored: formTexts.restoredAnswers,
};

export async function showSection(
  reply: Reply,
  parts: Parts,
  open: OpenReturn,
  shown: ShownSection,
): Promise<Reply> {
  const language = languageOf(reply.request, parts);
  const { definition, title, head } = sectionHead(open, shown.section, language);
  const prefilled = shown.typed === null && isPrefilled(open, shown.section);
  const isStarted = isBegun(open, shown.section);
  const source = shown.typed ?? (prefilled && !isStarted ? open.prefill : open.answers);
  const answers = source.filter(({ place }) => place.section === shown.section);
  const kept =
    open.threads.length === 0 ? new Map<string, string>() : await parts.store.unsentReplies.of(open.key);
  const typed = repliesIn(shown.explained);
  const threads = (await threadViews(parts.store, open, language)).map((thread) => ({
    ...thread,
    unsent: typed.get(thread.id)?.text ?? kept.get(thread.id) ?? '',
    place: placeOnPage(thread.place, source),
  }));
  const isSent = shown.isSent || shown.refused !== undefined;
  const isChecked = isSent || (isStarted && shown.typed === null);
  const found = shown.refused?.map((finding) => ({ ...finding, explanation: null })) ?? open.findings;
  const findings = isChecked ? found.filter(({ place }) => place.section === shown.section) : [];
  const errors = errorSummary(open.form, findings);
  const openQueries = findings.filter(isOpenQuery).map((finding) => ({
    field: explanationName(finding),
    message: messageWithPlace(open.form, finding)[language],
  }));
  return reply.page(sectionPage, {
    title,
    notice: shown.notice === null ? null : notices[shown.notice],
    errors: isSent ? errors : [],
    status: isSent && errors.length + openQueries.length > 0 ? 422 : 200,
    view: {
      ...head,
      ...sectionQuestions({
        id: shown.section,
        section: definition,
        answers,
        notesAt: notesAt(findings, threads, language, shown.explained),
        lastYear: open.lastYear,
        adding: shown.adding,
        path: open.shared === null ? open.path : null,
        language,
      }),
      reasons: [
        { value: '', text: formTexts.noReason[language] },
        ...respondentReasons.map((code) => ({ value: code, text: labelOf(emptyReasons, code)[language] })),
      ],
      prefilled,
      fromRegister:
        prefilled && !isStarted && shown.section === 'projects'
          ? open.fromRegister.map((name) => `„${name}“`).join(', ')
          : '',
      isFirstYear: open.lastYear === null,
      openQueries,
      wrong: isSent ? [] : errors.map(({ field, message }) => ({ field, message: message[language] })),
      version: shown.version,
      isUnsaved: shown.typed !== null,
      isRestored: shown.typed !== null && shown.refused === undefined,
      settled: shown.settled ?? null,
      mayShare: open.isWhole && open.isOpen,
      canClear: answers.some(({ place, value }) => place.question !== EMPTY && !isBlank(value)),
      cleared: Object.entries(shown.cleared).flatMap(([name, value]) =>
        [value].flat().map((one) => ({ name, value: one })),
      ),
    },
  });
}

/** Where a remark stands on the page: that of a row which is no longer there stands at its question. */
function placeOnPage(at: Place, answers: readonly FlatAnswer[]): Place {
  const isThere = answers.some(
    ({ place }) => place.section === at.section && place.question === at.question && place.row === at.row,
  );
  return at.row === null || isThere ? at : { ...at, row: null, field: null };
}

/**
 * The same section for whoever may read it and not change it. `unsaved` is what somebody typed while the return was
 * submitted: it can no longer be saved, and is shown so that it can be copied.
 */
export async function showReadOnly(
  reply: Reply,
  parts: Parts,
  open: OpenReturn,
  section: string,
  unsaved: readonly FlatAnswer[] | null = null,
): Promise<Reply> {
  const language = languageOf(reply.request, parts);
  const { title, head } = sectionHead(open, section, language);
  const latest = isHandedIn(open.status) ? await parts.store.returns.find(open.key) : null;
  const added = latest === null ? undefined : addedKeys(latest.document);
  const inSection = (answers: readonly FlatAnswer[], marked?: ReadonlySet<string>) =>
    answersView(open.form, answers, language, marked).filter(({ id }) => id === section);
  return reply.page(readOnlyPage, {
    title,
    status: unsaved === null ? 200 : 409,
    view: {
      ...head,
      sections: inSection(open.answers, added),
      seesEvidence: open.seesEvidence,
      unsaved: unsaved === null ? [] : inSection(unsaved),
    },
  });
}

/** Title and neighbours of a section. Throws a RangeError for a section that the form lacks. */
export function sectionHead(open: OpenReturn, id: string, language: 'lv' | 'en') {
  const ids = Object.keys(open.form.sections);
  const at = ids.indexOf(id);
  const definition = open.form.sections[id];
  if (definition === undefined) throw new RangeError(`The form has no section ${id}`);
  const { no, label: name } = definition;
  const title: Label = label(`${no}. ${name.lv}`, `${no}. ${name.en}`);
  const head: SectionHead = {
    ...returnHead(open, language),
    section: id,
    action: open.shared?.at ?? `${open.path}/sections/${id}`,
    sharedUntil: open.shared?.until ?? null,
    previous: ids[at - 1] ?? null,
    next: ids[at + 1] ?? null,
  };
  return { definition, title, head };
}
