// The tables of returns on their way, as Kysely sees them: drafts, steps, audit trail, messages.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { StepAction } from '../review/action.ts';
import type { ItemKind, Side } from '../review/conversation.ts';
import type { Status } from '../review/status.ts';
import type { EvidenceType } from './evidence-type.ts';
import type { Fixed, PlaceColumns } from './place-columns.ts';

export interface CollectingTables {
  draft: {
    return_id: string;
    version: number;
    /** Sections in which anything is answered. */
    answered: string[];
    saved_by: string | null;
    saved_at: string;
  };
  draft_section: {
    return_id: Fixed<string>;
    section: Fixed<string>;
    version: Fixed<number>;
    answers: ColumnType<unknown, string, never>;
    saved_by: Fixed<string | null>;
    saved_at: Fixed<string>;
    request: Fixed<string | null>;
  };
  return_step: {
    return_id: Fixed<string>;
    no: Fixed<number>;
    action: Fixed<StepAction>;
    status: Fixed<Status>;
    revision: Fixed<number>;
    person: Fixed<string | null>;
    at: Fixed<string>;
    request: Fixed<string | null>;
    request_sha256: Fixed<string | null>;
    certified_name: Fixed<string | null>;
    certified_post: Fixed<string | null>;
  };
  /** The revisions that an analyst has opened for review, with who was first. */
  review_begun: {
    return_id: Fixed<string>;
    revision: Fixed<number>;
    person: Fixed<string>;
    at: Fixed<string>;
  };
  evidence: {
    id: string;
    return_id: string;
    section: string;
    question: string;
    name: string;
    type: EvidenceType;
    size: number;
    sha256: string;
    content: Buffer | null;
    added_by: string;
    added_at: string;
    removed_by: Generated<string | null>;
    removed_at: Generated<string | null>;
  };
  approval_setting: { territory: string; is_needed: boolean };
  approval_request: {
    return_id: Fixed<string>;
    no: Fixed<number>;
    version: Fixed<number>;
    requested_by: Fixed<string>;
    requested_at: Fixed<string>;
    certified_name: Fixed<string>;
    certified_post: Fixed<string>;
    outcome: Generated<'approved' | 'taken_back' | null>;
    ended_by: Generated<string | null>;
    ended_at: Generated<string | null>;
    note: Generated<string | null>;
  };
  reason: PlaceColumns & {
    return_id: Fixed<string>;
    step: Fixed<number>;
    no: Fixed<number>;
    text: Fixed<string>;
  };
  unsent_reply: { return_id: string; about: string; text: string; saved_at: string };
  conversation_item: PlaceColumns & {
    return_id: Fixed<string>;
    no: Fixed<number>;
    kind: Fixed<ItemKind>;
    side: Fixed<Side>;
    remark_step: Fixed<number | null>;
    remark_no: Fixed<number | null>;
    item: Fixed<number | null>;
    text: Fixed<string>;
    person: Fixed<string>;
    at: Fixed<string>;
    request: Fixed<string | null>;
  };
  audit_entry: {
    no: Fixed<number>;
    at: Fixed<string>;
    person: Fixed<string | null>;
    action: Fixed<string>;
    subject: Fixed<string>;
    /** Canonical JSON, or null where there was nothing. */
    before: Fixed<string | null>;
    after: Fixed<string | null>;
    previous: Fixed<string>;
    sha256: Fixed<string>;
  };
  audit_head: { one: ColumnType<boolean, never, never>; no: number; sha256: string };
  message: {
    id: GeneratedAlways<number>;
    person: Fixed<string>;
    kind: Fixed<MessageKind>;
    edition: Fixed<number | null>;
    return_id: Fixed<string | null>;
    dedupe: Fixed<string>;
    state: Generated<MessageState>;
    attempts: Generated<number>;
    queued_at: Fixed<string>;
    claimed_at: string | null;
    sent_at: string | null;
    retried_at: string | null;
    failure: string | null;
  };
}

/**
 * Invitation; the way to a new password; a deadline that comes near; a return that was given back; a return that
 * was approved; something new in the conversation about a return; the receipt of one that was handed in; one that a
 * second person of the municipality is to approve; one that this person has not approved; a link to a section;
 * a poll that waits for an answer.
 */
export type MessageKind =
  | 'invitation'
  | 'password'
  | 'password_changed'
  | 'deadline'
  | 'returned'
  | 'approved'
  | 'conversation'
  | 'receipt'
  | 'approval_asked'
  | 'approval_refused'
  | 'section_link'
  | 'poll';

export type MessageState = 'queued' | 'claimed' | 'sent' | 'failed';
