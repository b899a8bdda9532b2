// Where returns stand and what was done with them, as the API says it.

import { z } from 'zod';
import type { Language } from '../language/label.ts';
import { place } from '../returns/explanation.ts';
import { actions } from '../review/action.ts';
import type { Thread } from '../review/conversation.ts';
import type { Reason } from '../review/reason.ts';
import { statuses } from '../review/status.ts';
import type { ReturnOverview } from '../store/overview.ts';
import type { StoredRevision } from '../store/revisions.ts';
import type { RecordedQuery } from '../survey/dataset.ts';
import { respondentName } from '../survey/respondent.ts';
import { origins } from '../survey/revision.ts';
import { pointerTo } from './finding.ts';
import { time } from './labelled.ts';
import { formIds } from './return-document.ts';

const identity = {
  edition: z.int(),
  form: z.enum(formIds),
  territory: z.string(),
  name: z.string(),
};

export const standing = z
  .object({
    ...identity,
    status: z.enum(statuses),
    answered: z.int().meta({ description: 'Sections in which something is answered' }),
    sections: z.int().meta({ description: 'Sections of the form' }),
    revision: z.int().nullable().meta({ description: 'The latest that was handed in' }),
    openQueries: z.int(),
    changedAt: time.nullable(),
  })
  .meta({ id: 'Standing' });

export const revision = z
  .object({
    no: z.int().min(1),
    sha256: z.string().meta({ description: 'Of the canonical JSON (RFC 8785) of the return' }),
    origin: z.enum(origins),
    receivedAt: time,
  })
  .meta({ id: 'Revision' });

export const receiptNumber = z.string().meta({
  description: 'The number of the receipt, such as 2030-LV0020000-1, with the revision as what it proves',
});

export const query = z
  .object({
    rule: z.string(),
    place,
    pointer: z.string(),
    value: z.string().nullable(),
    message: z.string(),
    explanation: z.string().nullable().meta({ description: 'Null while nobody has explained it' }),
  })
  .meta({ id: 'Query' });

export const reason = z
  .object({ place, pointer: z.string(), text: z.string() })
  .meta({ id: 'Reason', description: 'What a reviewer asks to be mended, and where' });

const reply = z.object({ side: z.enum(['respondent', 'ministry']), text: z.string(), at: time });

/** A remark of the ministry with what was said to it. */
export const remark = z
  .object({
    step: z.int().min(1),
    no: z.int().min(1).meta({ description: 'Its number within the step' }),
    place,
    pointer: z.string(),
    text: z.string(),
    at: time,
    state: z.enum(['open', 'changed', 'replied', 'closed']).meta({
      description:
        'Open until the answer at its place changes, the respondent replies or the ministry closes it',
    }),
    replies: z.array(reply),
  })
  .meta({ id: 'Remark' });

export const returnAsItStands = z.object({
  ...identity,
  status: z.enum(statuses),
  revision: revision.nullable(),
  receipt: receiptNumber.nullable(),
  queries: z.array(query).meta({ description: 'Those of the latest revision' }),
  reasons: z.array(reason).meta({ description: 'What stands to be mended while the return is given back' }),
  remarks: z.array(remark).meta({ description: 'Every remark of the ministry, earliest first' }),
});

export const history = z.object({
  steps: z.array(
    z.object({
      no: z.int(),
      action: z.enum(actions),
      status: z.enum(statuses).meta({ description: 'After the step' }),
      revision: z.int(),
      at: time,
      reasons: z.array(reason),
    }),
  ),
  revisions: z.array(revision),
});

export function standingOf({
  edition,
  form,
  territory,
  changed,
  ...one
}: ReturnOverview): z.output<typeof standing> {
  const { status, answered, sections, revision, openQueries } = one;
  return {
    edition,
    form,
    territory,
    name: respondentName(territory),
    status,
    answered,
    sections,
    revision,
    openQueries,
    changedAt: changed?.at ?? null,
  };
}

export function revisionOf({ no, sha256, origin, receivedAt }: StoredRevision): z.output<typeof revision> {
  return { no, sha256, origin, receivedAt };
}

export function queryIn(
  language: Language,
  { rule, place: at, value, message, explanation }: RecordedQuery,
): z.output<typeof query> {
  return { rule, place: at, pointer: pointerTo(at), value, message: message[language], explanation };
}

export function remarkOf({
  subject,
  place: at,
  text,
  at: time,
  state,
  replies,
}: Thread): z.output<typeof remark>[] {
  if (!('step' in subject)) return [];
  const said = replies.filter((one) => one.text !== '');
  return [
    {
      ...{ ...subject, place: at, pointer: pointerTo(at), text, at: time, state },
      replies: said.map((one) => ({ side: one.side, text: one.text, at: one.at })),
    },
  ];
}

export function reasonOf({ place: at, text }: Reason): z.output<typeof reason> {
  return { place: at, pointer: pointerTo(at), text };
}
