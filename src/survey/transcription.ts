// What a return that the ministry took over from print holds besides the answers of the municipality.
import { z } from 'zod';
import type { Label } from '../language/label.ts';
import { type Place, placeKey } from './finding.ts';
import { labelSchema, placeSchema } from './place-schema.ts';

export interface Transcription {
  /**
   * Answers that print does not give and that the ministry set, such as a mark of certainty or the number of a known
   * project. Nobody is asked about them, and what is printed of them is printed as the ministry's.
   */
  readonly added: readonly Place[];
  /** What a reader has to know of an answer. */
  readonly notes: readonly TranscriptionNote[];
}

export interface TranscriptionNote {
  readonly place: Place;
  readonly text: Label;
}

export const transcriptionSchema: z.ZodType<Transcription> = z
  .strictObject({
    added: z.array(placeSchema),
    notes: z.array(z.strictObject({ place: placeSchema, text: labelSchema })),
  })
  .meta({
    title: 'Pārņemšana no drukātā pārskata',
    description:
      'Only in returns taken over from print: answers that the ministry added (`added`) and what to know of an answer (`notes`). Ignored in a return that is handed in.',
  });

/** A return of any form, as far as its transcription goes. */
interface Transcribed {
  readonly transcription?: Transcription;
}

/** Whether the ministry set the answer at a place. */
export function isAdded({ transcription }: Transcribed, at: Place): boolean {
  const key = placeKey(at);
  return transcription?.added.some((place) => placeKey(place) === key) ?? false;
}

/** The keys of all places whose answers the ministry set. */
export function addedKeys({ transcription }: Transcribed): ReadonlySet<string> {
  return new Set(transcription?.added.map(placeKey));
}

/** The notes to the answer at a place. */
export function notesTo({ transcription }: Transcribed, at: Place): readonly Label[] {
  const key = placeKey(at);
  return transcription?.notes.flatMap(({ place, text }) => (placeKey(place) === key ? [text] : [])) ?? [];
}
