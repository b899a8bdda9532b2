// The conversation about a return as commands: what is open, writing an item, and what keeps a return from being
// handed in.

import { label } from '../language/label.ts';
import { Problem } from '../problem.ts';
import { mayDo, statusAfter } from '../review/action.ts';
import { hasChanged } from '../review/changed-answers.ts';
import {
  burstStart,
  type ConversationItem,
  type ItemKind,
  openRemarks,
  type Side,
  type Subject,
  subjectKey,
  type Thread,
  threadsOf,
} from '../review/conversation.ts';
import { isPlaceOf, REASON_LENGTH } from '../review/reason.ts';
import type { Actor } from '../review/role.ts';
import type { Holdings, Store } from '../store/open-store.ts';
import type { HeldReturn } from '../store/steps.ts';
import { formOf } from '../survey/editions.ts';
import { type Finding, type Place, place, placeKey } from '../survey/finding.ts';
import type { FlatAnswer } from '../survey/flat-answer.ts';
import { flatten } from '../survey/flatten.ts';
import { cleanText } from '../survey/reading/clean-text.ts';
import type { ReturnKey } from '../survey/revision.ts';

type Reading = Pick<Holdings, 'steps' | 'returns' | 'drafts' | 'conversations'>;

/** All matters of a return. `answers` are those that count now; left out, the draft or what was handed in last. */
export async function conversationOf(
  holdings: Reading,
  key: ReturnKey,
  answers?: readonly FlatAnswer[],
): Promise<readonly Thread[]> {
  const steps = await holdings.steps.of(key);
  const items = await holdings.conversations.of(key);
  const form = formOf(key.edition, key.form);
  if (form === null || (items.length === 0 && steps.every(({ reasons }) => reasons.length === 0))) return [];
  const revisions = new Map((await holdings.returns.revisions(key)).map((one) => [one.no, one.document]));
  const status = steps.at(-1)?.status ?? 'draft';
  const latest = revisions.get(Math.max(...revisions.keys()));
  const draft = statusAfter(status, 'save') === null ? null : await holdings.drafts.find(key);
  const now = answers ?? draft?.answers ?? (latest === undefined ? [] : flatten(latest).answers);
  const answersOf = (revision: number) => {
    const document = revisions.get(revision);
    return document === undefined ? [] : flatten(document).answers;
  };
  return threadsOf(steps, items, (at, revision) => hasChanged(form, at, answersOf(revision), now));
}

/** An open remark as what stands in the way of handing in. */
export function findingOf({ place: at, text }: Thread): Finding {
  return {
    rule: 'remark-open',
    level: 'error',
    place: at,
    message: label(
      `Uz ministrijas piezīmi vēl nav atbildēts: „${text}“`,
      `A remark of the ministry has not been answered yet: “${text}”`,
    ),
    remedy: label(
      'Izlabojiet atbildi vai atbildiet uz piezīmi.',
      'Correct the answer or reply to the remark.',
    ),
    value: null,
  };
}

/** The remarks that nobody has answered, where these are the answers. */
export async function openRemarksOf(
  holdings: Reading,
  key: ReturnKey,
  answers: readonly FlatAnswer[],
): Promise<readonly Thread[]> {
  return openRemarks(await conversationOf(holdings, key, answers));
}

export interface Said {
  readonly key: ReturnKey;
  readonly actor: Actor;
  readonly kind: ItemKind;
  /** Where a question belongs; a reply stands where its subject does. */
  readonly place?: Place;
  /** What a reply or an end refers to. */
  readonly about?: Subject;
  readonly text: string;
  /** ISO time. */
  readonly at: string;
  readonly request: string | null;
}

/** `closed`: a correction is asked for of an approved return alone, and what is approved takes no replies to remarks. */
export type SaidOutcome = 'said' | 'empty' | 'closed';

/** Writes an item of the conversation and tells the other side, once a burst. */
export async function say(store: Store, said: Said): Promise<SaidOutcome> {
  return store.transaction(async (holdings) =>
    sayWithin(holdings, await holdings.steps.hold(said.key), said),
  );
}

/** The same within a transaction that holds the return. */
export async function sayWithin(holdings: Holdings, held: HeldReturn, said: Said): Promise<SaidOutcome> {
  const { key, actor, kind, about = null, at, request } = said;
  const side = sideOf(actor);
  if (actor.person === null || (kind === 'close' && side === 'respondent'))
    throw new Problem('forbidden', `Loma: ${actor.role}.`);
  if (side === 'ministry' && about === null) throw new Problem('forbidden', `Loma: ${actor.role}.`);
  const text = cleanText(said.text.slice(0, REASON_LENGTH));
  if (text === '' && kind !== 'close') return 'empty';
  if (kind === 'correction' && held.status !== 'approved') return 'closed';
  const where = about === null ? (said.place ?? place(null)) : await placeOfSubject(holdings, key, about);
  requirePlace(key, where);
  const given = { kind, side, place: where, about, text, person: actor.person, at, request };
  const item = await holdings.conversations.add(held, given);
  if (item === null) return 'said';
  await tellOtherSide(holdings, held, item);
  await holdings.audit.append({
    at,
    person: actor.person,
    action: `conversation.${kind}`,
    subject: `conversation:${held.returnId}`,
    before: null,
    after: { no: item.no, place: where, text, ...(about === null ? {} : { about: subjectKey(about) }) },
  });
  return 'said';
}

/** On whose side somebody writes. */
function sideOf(actor: Actor): Side {
  if (mayDo(actor.role, 'save')) return 'respondent';
  if (mayDo(actor.role, 'approve')) return 'ministry';
  throw new Problem('forbidden', `Loma: ${actor.role}.`);
}

async function placeOfSubject(holdings: Reading, key: ReturnKey, about: Subject): Promise<Place> {
  const threads = await conversationOf(holdings, key);
  const thread = threads.find(({ id }) => id === subjectKey(about));
  if (thread === undefined) throw new Problem('bad-request', `Nav: ${subjectKey(about)}.`);
  return thread.place;
}

function requirePlace({ edition, form }: ReturnKey, at: Place): void {
  const asked = formOf(edition, form);
  if (asked === null || !isPlaceOf(asked, at))
    throw new Problem('bad-request', `Veidlapā nav vietas „${placeKey(at)}“.`);
}

async function tellOtherSide(
  { conversations, messages }: Holdings,
  { key, returnId }: HeldReturn,
  { side, at: queuedAt }: ConversationItem,
): Promise<void> {
  const burst = burstStart(await conversations.of(key));
  const people = side === 'ministry' ? await messages.recipients(key) : await messages.analysts();
  for (const person of people) {
    const dedupe = `conversation:${returnId}:${side}:${burst}:${person}`;
    await messages.queue({ person, kind: 'conversation', edition: key.edition, returnId, dedupe, queuedAt });
  }
}
