// What a message may repeat of an answer: enough to recognise it, never a whole page.
import type { RawValue } from '../../flat-answer.ts';
import { excerpt } from '../../reading/clean-text.ts';

/** The answer as a short text; lists and objects, which no one typed, only by their outline. */
export function shown(raw: RawValue, length = 60): string {
  if (typeof raw === 'string') return excerpt(raw, length);
  if (typeof raw === 'number' || typeof raw === 'boolean') return String(raw);
  if (raw === null) return '';
  return Array.isArray(raw) ? '[…]' : '{…}';
}
