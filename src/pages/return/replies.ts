// Replies to remarks on the page of a section: kept while they are typed, and sent with the section.
import type { Caller } from '../../people/reach.ts';
import { conversationOf, say } from '../../returns/conversation.ts';
import { type Subject, subjectKey, subjectOf } from '../../review/conversation.ts';
import { REASON_LENGTH } from '../../review/reason.ts';
import type { Parts } from '../../server/parts.ts';
import { sha256 } from '../../store/digest.ts';
import { cleanText } from '../../survey/reading/clean-text.ts';
import type { ReturnKey } from '../../survey/revision.ts';
import type { Posted } from '../questions/fields.ts';
import { actorOf } from './open-return.ts';

const REPLY = 'reply.';

interface TypedReply {
  readonly about: Subject;
  readonly text: string;
}

/** The replies in a form, by the key of their remark; a box that was left empty counts too. */
export function repliesIn(posted: Posted): ReadonlyMap<string, TypedReply> {
  const replies = Object.entries(posted).flatMap(([name, value]) => {
    const about = name.startsWith(REPLY) ? subjectOf(name.slice(REPLY.length)) : null;
    return about === null ? [] : [[subjectKey(about), { about, text: [value].flat().join('\n') }] as const];
  });
  return new Map(replies);
}

/** Sends the replies to remarks of a section; the same reply to the same remark counts once. */
export async function replyToRemarks(
  key: ReturnKey,
  caller: Caller,
  section: string,
  posted: Posted,
  { store, clock, mailer }: Parts,
): Promise<void> {
  const replies = repliesIn(posted);
  if (replies.size === 0) return;
  const here = await remarksOf(store, key, section);
  for (const [id, { about, text }] of replies) {
    if (text.trim() === '' || !here.has(id)) continue;
    if (cleanText(text).length > REASON_LENGTH) {
      // It is not cut: it waits in its box, whose counter says by how much it is too long.
      await store.unsentReplies.keep(key, id, cleanText(text), clock());
      continue;
    }
    const request = `reply ${id} ${sha256(text)}`;
    await say(store, { key, actor: actorOf(caller), kind: 'reply', about, text, at: clock(), request });
    await store.unsentReplies.keep(key, id, '', clock());
    mailer?.deliverSoon();
  }
}

/** Keeps the replies that are being typed, without sending them. */
export async function keepReplies(
  key: ReturnKey,
  section: string,
  posted: Posted,
  { store, clock }: Parts,
): Promise<void> {
  const replies = repliesIn(posted);
  if (replies.size === 0) return;
  const kept = await store.unsentReplies.of(key);
  const changed = [...replies].flatMap(([id, reply]) => {
    const text = cleanText(reply.text);
    return text === (kept.get(id) ?? '') ? [] : [{ id, text }];
  });
  if (changed.length === 0) return;
  const here = await remarksOf(store, key, section);
  for (const { id, text } of changed)
    if (here.has(id)) await store.unsentReplies.keep(key, id, text, clock());
}

/** Keys of the remarks of a section: one of another section may be none of this person's. */
async function remarksOf(
  store: Parts['store'],
  key: ReturnKey,
  section: string,
): Promise<ReadonlySet<string>> {
  const threads = await conversationOf(store, key);
  return new Set(threads.filter(({ place }) => place.section === section).map(({ id }) => id));
}
