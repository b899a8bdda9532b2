// From what a channel carried to the value of a question: one function per kind.
// Reading is generous in form (spaces, labels, commas) and decides nothing: rules judge what was read.
import type { RawValue } from '../flat-answer.ts';
import type { ScalarValue } from '../placed-answers.ts';
import type { ScalarQuestion } from '../question.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { readCode, readCodes } from './read-codes.ts';
import { readNumber } from './read-number.ts';
import { readPeriod } from './read-period.ts';

/** What cannot be read as a value of the question's kind; a rule says what is the matter. */
export const UNREADABLE = Symbol('unreadable');

export type ReadValue = ScalarValue | typeof UNREADABLE;

/** The longest link and the longest contact that are accepted, in characters. */
export const LINK_LENGTH = 2000;
export const CONTACT_LENGTH = 200;

/** Whether nothing was answered: no value, white space only, an empty list, a pair with both ends open. */
export function isBlank(raw: RawValue): boolean {
  if (raw === null) return true;
  if (typeof raw === 'string') return !/[^\s\p{Cc}\p{Cf}]/u.test(raw);
  if (typeof raw !== 'object') return false;
  return Object.values(raw).every((part) => part === null || part === '');
}

/** Reads one answer. Blank is null; for a multiple choice it is no code. */
export function readValue(question: ScalarQuestion, raw: RawValue): ReadValue {
  if (isBlank(raw)) return question.kind === 'multiple_choice' ? [] : null;
  switch (question.kind) {
    case 'text':
      return readText(raw, question.maxLength, cleanLine);
    case 'long_text':
      return readText(raw, question.maxLength, cleanText);
    case 'whole_number':
    case 'decimal':
      return readNumber(raw) ?? UNREADABLE;
    case 'choice':
      return readCode(question.codes, raw) ?? UNREADABLE;
    case 'multiple_choice': {
      const read = readCodes(question.codes, raw);
      return read === null || read.unknown.length > 0 ? UNREADABLE : read.codes;
    }
    case 'link':
      return readText(raw, LINK_LENGTH, cleanLink);
    case 'period':
      return readPeriod(raw) ?? UNREADABLE;
    case 'contact':
      return readText(raw, CONTACT_LENGTH, cleanLine);
  }
}

/**
 * Text so long that no composing of letters brings it within its length is not read at all. A number in a cell
 * of text (a phone, a year) is text.
 */
function readText(raw: RawValue, maxLength: number, clean: (text: string) => string): ReadValue {
  if (typeof raw === 'number') return String(raw);
  if (typeof raw !== 'string' || raw.length > 4 * maxLength) return UNREADABLE;
  return clean(raw) || null;
}

/** `HTTPS://` is the same as `https://`, and everything after it is kept as it is. */
function cleanLink(raw: string): string {
  return cleanLine(raw).replace(/^https?:/i, (scheme) => scheme.toLowerCase());
}
