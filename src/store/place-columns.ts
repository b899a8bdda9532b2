import type { Selectable } from 'kysely';
import type { Place } from '../survey/finding.ts';
import type { PlaceColumns } from './tables.ts';

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
