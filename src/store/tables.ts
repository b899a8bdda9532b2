// The tables as Kysely sees them. Times and dates are ISO text on both engines (column-values.ts), never
// `Date`, so that no time zone of a process can move a day.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { FormId } from '../survey/form.ts';
import type { Origin } from '../survey/revision.ts';
import type { RegionCode, TerritoryKind } from '../survey/territories.ts';
import type { CollectingTables } from './collecting-tables.ts';
import type { FeedbackTables } from './feedback-tables.ts';
import type { PeopleTables } from './people/tables.ts';
import type { Fixed, PlaceColumns } from './place-columns.ts';
import type { PollTables } from './poll-tables.ts';

/** A draft is being written and asks nobody; a closed one takes no answers any more. */
export type EditionState = 'draft' | 'open' | 'closed';

export type SetAsidePurpose = 'form' | 'workbook';

export interface Tables extends PeopleTables, CollectingTables, PollTables, FeedbackTables {
  /** `deadline` is the last day for handing in, as an ISO date. */
  edition: { year: number; deadline: Generated<string | null>; state: Generated<EditionState> };
  edition_version: {
    edition: Fixed<number>;
    no: Fixed<number>;
    document: ColumnType<unknown, string, never>;
    sha256: Fixed<string>;
    reason: Fixed<string | null>;
    person: Fixed<string | null>;
    saved_at: Fixed<string>;
  };
  edition_extension: {
    edition: number;
    territory: string;
    deadline: string;
    reason: string;
    person: string | null;
    given_at: string;
  };
  region: {
    code: RegionCode;
    name: string;
    authority: string;
    abbreviation: string;
    position: number;
  };
  territory: {
    code: string;
    iso: string;
    name: string;
    authority: string;
    kind: TerritoryKind;
    region: RegionCode;
    position: number;
    valid_to: string | null;
    merged_into: string | null;
  };
  territory_profile: {
    territory: string;
    year: number;
    area_km2: number | null;
    parishes: number | null;
    population: number | null;
    population_date: string | null;
    young_people_13_to_24: number | null;
    adults_25_to_64: number | null;
    source: string;
  };
  published_figure: {
    edition: number;
    id: string;
    position: number;
    diagram: number | null;
    label_lv: string;
    value: number | null;
    unit: string;
    note: string;
  };
  return: {
    id: string;
    edition: number;
    form: FormId;
    territory: string;
    municipality: GeneratedAlways<string | null>;
    region: GeneratedAlways<RegionCode | null>;
  };
  revision: {
    return_id: Fixed<string>;
    no: Fixed<number>;
    document: ColumnType<unknown, string, never>;
    sha256: Fixed<string>;
    origin: Fixed<Origin>;
    received_at: Fixed<string>;
  };
  query: PlaceColumns & {
    return_id: Fixed<string>;
    revision: Fixed<number>;
    no: Fixed<number>;
    rule: Fixed<string>;
    value: Fixed<string | null>;
    message_lv: Fixed<string>;
    message_en: Fixed<string>;
  };
  explanation: PlaceColumns & {
    return_id: Fixed<string>;
    no: Fixed<number>;
    rule: Fixed<string>;
    value: Fixed<string | null>;
    text: Fixed<string>;
    given_at: Fixed<string>;
  };
  set_aside: {
    id: string;
    secret_sha256: string;
    purpose: SetAsidePurpose;
    subject: string;
    person: string | null;
    content: ColumnType<unknown, string, never>;
    made_at: string;
    expires_at: string;
  };
  snapshot: {
    sha256: Fixed<string>;
    edition: Fixed<number>;
    as_of: Fixed<string>;
    content: Fixed<string>;
    created_at: Fixed<string>;
  };
  project: {
    id: string;
    territory: string | null;
    version: number;
    merged_into: Generated<string | null>;
    removed_at: Generated<string | null>;
    made_by: string | null;
    made_at: string;
  };
  project_version: {
    project: Fixed<string>;
    no: Fixed<number>;
    document: ColumnType<unknown, string, never>;
    saved_by: Fixed<string | null>;
    saved_at: Fixed<string>;
  };
  edition_text: { edition: number; key: string; text: string };
  publication: { edition: number; snapshot: string; published_at: string };
  rendition: {
    snapshot: Fixed<string>;
    version: Fixed<string>;
    name: Fixed<string>;
    content: Fixed<Buffer>;
    made_at: Fixed<string>;
  };
}
