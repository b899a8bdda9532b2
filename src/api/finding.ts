// Findings and places as the API says them: places also as JSON pointers into the document that was sent.
import { z } from 'zod';
import type { Language } from '../language/label.ts';
import { place } from '../returns/explanation.ts';
import type { Finding, Place } from '../survey/finding.ts';

export const finding = z
  .object({
    rule: z.string(),
    level: z
      .enum(['error', 'query'])
      .meta({ description: 'An error must be corrected; a query must be corrected or explained' }),
    place,
    pointer: z.string().meta({ description: 'The place as a JSON pointer into the return' }),
    message: z.string().meta({ description: 'What is the matter, in the language asked for' }),
    remedy: z.string().meta({ description: 'What to do about it' }),
    value: z.string().nullable().meta({ description: 'The value that raised it, as text' }),
    explanation: z
      .string()
      .nullable()
      .optional()
      .meta({ description: 'What the respondent has said of a query, where that is known' }),
  })
  .meta({ id: 'Finding' });

type Explained = Finding & { readonly explanation?: string | null };

export function findingIn(language: Language, found: Explained): z.output<typeof finding> {
  const { rule, level, message, remedy, value, explanation } = found;
  return {
    rule,
    level,
    place: found.place,
    pointer: pointerTo(found.place),
    message: message[language],
    remedy: remedy[language],
    value,
    ...(explanation === undefined ? {} : { explanation }),
  };
}

/** `#/sections/participants/activities/0/label`: RFC 6901, rows counted from 0 as JSON does. */
export function pointerTo({ section, question, row, field }: Place): string {
  if (section === null) return '#';
  const parts = [section, question, row === null ? null : String(row - 1), field];
  const named = parts.filter((part) => part !== null);
  return `#/sections/${named.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
}
