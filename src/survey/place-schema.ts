// Schemas of places and labels as they stand in JSON. Properties stand in the order of canonical JSON, which parsing
// keeps: files made of a snapshot repeat it.
import { z } from 'zod';
import type { Label } from '../language/label.ts';
import type { Place } from './finding.ts';

export const labelSchema: z.ZodType<Label> = z.strictObject({ en: z.string(), lv: z.string() });

export const placeSchema: z.ZodType<Place> = z.strictObject({
  field: z.string().nullable(),
  question: z.string().nullable(),
  row: z.number().nullable(),
  section: z.string().nullable(),
});
