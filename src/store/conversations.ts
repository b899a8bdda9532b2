// The conversation about a return: items are only ever added. Whoever adds one holds the return, so that numbers
// follow one another.
import type { Kysely, Selectable } from 'kysely';
import type { ConversationItem, Subject } from '../review/conversation.ts';
import type { ReturnKey } from '../survey/revision.ts';
import { placeColumns, placeOf } from './place-columns.ts';
import { returnId } from './returns.ts';
import type { HeldReturn } from './steps.ts';
import type { Tables } from './tables.ts';

export type NewItem = Omit<ConversationItem, 'no'> & {
  /** Marks one attempt, so that it counts once however often it arrives; null where it has no mark. */
  readonly request: string | null;
};

export interface Conversations {
  /** All items of a return, earliest first. */
  readonly of: (key: ReturnKey) => Promise<readonly ConversationItem[]>;
  /** Adds an item; the one that the same request added before is not added again (null). */
  readonly add: (held: HeldReturn, item: NewItem) => Promise<ConversationItem | null>;
  /** Ids of the returns of an edition in which a respondent has begun anything. */
  readonly begunIn: (edition: number) => Promise<readonly string[]>;
}

export function conversationsIn(db: Kysely<Tables>): Conversations {
  return {
    of: async (key) => (await rowsOf(db, returnId(key)).execute()).map(itemOf),
    add: (held, item) => add(db, held, item),
    begunIn: async (edition) => {
      const rows = await db
        .selectFrom('conversation_item as item')
        .innerJoin('return', 'return.id', 'item.return_id')
        .select('item.return_id')
        .distinct()
        .where('return.edition', '=', edition)
        .where('item.kind', 'in', ['question', 'correction'])
        .orderBy('item.return_id')
        .execute();
      return rows.map((row) => row.return_id);
    },
  };
}

async function add(
  db: Kysely<Tables>,
  held: HeldReturn,
  { kind, side, place, about, text, person, at, request }: NewItem,
): Promise<ConversationItem | null> {
  const rows = await rowsOf(db, held.returnId).execute();
  if (request !== null && rows.some((row) => row.request === request)) return null;
  const no = (rows.at(-1)?.no ?? 0) + 1;
  await db
    .insertInto('conversation_item')
    .values({
      return_id: held.returnId,
      no,
      kind,
      side,
      ...placeColumns(place),
      remark_step: about !== null && 'step' in about ? about.step : null,
      remark_no: about !== null && 'step' in about ? about.no : null,
      item: about !== null && 'item' in about ? about.item : null,
      text,
      person,
      at,
      request,
    })
    .execute();
  return { no, kind, side, place, about, text, person, at };
}

function rowsOf(db: Kysely<Tables>, id: string) {
  return db.selectFrom('conversation_item').selectAll().where('return_id', '=', id).orderBy('no');
}

function itemOf(row: Selectable<Tables['conversation_item']>): ConversationItem {
  const { no, kind, side, text, person, at } = row;
  return { no, kind, side, place: placeOf(row), about: subjectOf(row), text, person, at };
}

function subjectOf({
  remark_step: step,
  remark_no: no,
  item,
}: Selectable<Tables['conversation_item']>): Subject | null {
  if (step !== null && no !== null) return { step, no };
  return item === null ? null : { item };
}
