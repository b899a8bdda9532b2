// What the ministry and a respondent write to each other about a return: remarks of the ministry, questions and
// requests of the respondent, and the replies to them. Whether each is still open follows from what came after it.
import type { Place } from '../survey/finding.ts';
import type { StepAction } from './action.ts';
import type { Reason } from './reason.ts';

export type Side = 'respondent' | 'ministry';

/** A question to the ministry, a request to correct an approved return, a reply, or the end of a matter. */
export type ItemKind = 'question' | 'correction' | 'reply' | 'close';

/** A remark by its step and its number within the step, or an earlier item by its number. */
export type Subject = { readonly step: number; readonly no: number } | { readonly item: number };

export interface ConversationItem {
  /** Counts from 1 within the return. */
  readonly no: number;
  readonly kind: ItemKind;
  readonly side: Side;
  readonly place: Place;
  /** What a reply or an end refers to; null for what begins a matter. */
  readonly about: Subject | null;
  readonly text: string;
  readonly person: string;
  /** ISO time. */
  readonly at: string;
}

/** A matter with everything that was said about it. */
export interface Thread {
  /** `remark-2-1` or `item-5`. */
  readonly id: string;
  readonly kind: 'remark' | 'question' | 'correction';
  readonly subject: Subject;
  readonly place: Place;
  readonly text: string;
  readonly person: string | null;
  readonly at: string;
  /** The revision that a remark is about; null for what a respondent began. */
  readonly revision: number | null;
  readonly replies: readonly ConversationItem[];
  /** `changed`: the answer at its place is another one since. */
  readonly state: 'open' | 'replied' | 'changed' | 'closed';
}

/** What steps say of remarks: those that were given, and when they were settled by a decision. */
export interface StepWithRemarks {
  readonly no: number;
  readonly action: StepAction;
  readonly revision: number;
  readonly person: string | null;
  readonly at: string;
  readonly reasons: readonly Reason[];
}

/**
 * All matters of a return, earliest first. A remark is open until the answer at its place has changed, the respondent
 * has the last word, or the ministry closes it or approves the return; what a respondent asks is open until the
 * ministry replies. `hasChanged` compares the answers at a place with those of a revision.
 */
export function threadsOf(
  steps: readonly StepWithRemarks[],
  items: readonly ConversationItem[],
  hasChanged: (place: Place, revision: number) => boolean,
): readonly Thread[] {
  const remarks = steps.flatMap((step) =>
    step.reasons.map(({ place, text }, index): Thread => {
      const subject = { step: step.no, no: index + 1 };
      const replies = repliesTo(subject, items);
      const last = replies.at(-1);
      const isSettled =
        last?.kind === 'close' || steps.some(({ no, action }) => no > step.no && isApproval(action));
      return {
        ...{ id: subjectKey(subject), kind: 'remark', subject, place, text, replies },
        ...{ person: step.person, at: step.at, revision: step.revision },
        state: isSettled
          ? 'closed'
          : hasChanged(place, step.revision)
            ? 'changed'
            : last?.side === 'respondent'
              ? 'replied'
              : 'open',
      };
    }),
  );
  const begun = items.flatMap((item): Thread[] => {
    const { no, kind, place, text, person, at } = item;
    if (kind !== 'question' && kind !== 'correction') return [];
    const subject = { item: no };
    const replies = repliesTo(subject, items);
    const last = replies.at(-1);
    const isReopened =
      kind === 'correction' && steps.some((step) => step.action === 'reopen' && step.at >= at);
    return [
      {
        ...{ id: subjectKey(subject), kind, subject, place, text, person, at, replies, revision: null },
        state:
          last?.kind === 'close' || isReopened ? 'closed' : last?.side === 'ministry' ? 'replied' : 'open',
      },
    ];
  });
  return [...remarks, ...begun].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** Remarks that nobody has answered yet: a return with any is not handed in. */
export function openRemarks(threads: readonly Thread[]): readonly Thread[] {
  return threads.filter(({ kind, state }) => kind === 'remark' && state === 'open');
}

/** What waits for a reply of the ministry. */
export function openQuestions(threads: readonly Thread[]): readonly Thread[] {
  return threads.filter(({ kind, state }) => kind !== 'remark' && state === 'open');
}

export function subjectKey(subject: Subject): string {
  return 'item' in subject ? `item-${subject.item}` : `remark-${subject.step}-${subject.no}`;
}

/** The subject that a key names, or null. */
export function subjectOf(key: string): Subject | null {
  const item = /^item-(\d{1,9})$/.exec(key);
  if (item !== null) return { item: Number(item[1]) };
  const remark = /^remark-(\d{1,9})-(\d{1,9})$/.exec(key);
  return remark === null ? null : { step: Number(remark[1]), no: Number(remark[2]) };
}

/** Items of one side that follow each other within this time are one burst, which one letter tells of. */
const BURST_MINUTES = 60;

/** The number of the item with which the burst of the last item began; what the other side says ends a burst. */
export function burstStart(items: readonly ConversationItem[]): number {
  let start = items.at(-1);
  for (const item of items.toReversed()) {
    if (start === undefined || item.side !== start.side) break;
    if (Date.parse(start.at) - Date.parse(item.at) > BURST_MINUTES * 60_000) break;
    start = item;
  }
  return start?.no ?? 0;
}

function repliesTo(subject: Subject, items: readonly ConversationItem[]): readonly ConversationItem[] {
  const key = subjectKey(subject);
  return items.filter(({ about }) => about !== null && subjectKey(about) === key);
}

function isApproval(action: StepAction): boolean {
  return action === 'approve' || action === 'transcribe';
}
