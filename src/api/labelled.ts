import { z } from 'zod';

/** A text in both languages. */
export const labelled = z.object({ lv: z.string(), en: z.string() }).meta({ id: 'Label' });

/** An ISO time as the store has it. */
export const time = z.string().meta({ format: 'date-time' });
