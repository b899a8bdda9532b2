import type { ColumnType, Selectable } from 'kysely';
import type { Place } from '../survey/finding.ts';

/** A column of a table whose rows are only ever added. */
export type Fixed<T> = ColumnType<T, T, never>;

/** Where in a return; `row_no` counts from 1. */
export interface PlaceColumns {
  section: Fixed<string | null>;
  question: Fixed<string | null>;
  row_no: Fixed<number | null>;
  field: Fixed<string | null>;
}

/** A place as the four columns that hold it. */
export function placeColumns(place: Place): Selectable<PlaceColumns> {
  return { section: place.section, question: place.question, row_no: place.row, field: place.field };
}

/** The place that four columns hold. */
export function placeOf(columns: Selectable<PlaceColumns>): Place {
  return {
    section: columns.section,
    question: columns.question,
    row: columns.row_no,
    field: columns.field,
  };
}
