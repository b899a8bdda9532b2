// From what a channel carried to the value of a question: one function per kind.
// Reading is generous in form (spaces, labels, commas) and decides nothing: rules judge what was read.
import { type AnswerValue, blank } from '../answer-value.ts';
import type { RawValue } from '../flat-answer.ts';
import type { ScalarQuestion, TextualQuestion } from '../question.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { readEmails, readLink, readPhones } from './read-address.ts';
import { readCalendar } from './read-calendar.ts';
import { readCode, readCodes } from './read-codes.ts';
import { readEuros } from './read-euros.ts';
import { readNumber } from './read-number.ts';
import { readPeriod } from './read-period.ts';

/** `unreadable` is what cannot be read as a value of the question's kind; a rule says what is the matter. */
export type ReadValue = AnswerValue | { readonly kind: 'unreadable' };

const unreadable: ReadValue = { kind: 'unreadable' };

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

/** Reads one answer. */
export function readValue(question: ScalarQuestion, raw: RawValue): ReadValue {
  if (isBlank(raw)) return blank;
  const { kind } = question;
  switch (kind) {
    case 'text': {
      const { calendar, maxLength } = question;
      const clean = calendar === undefined ? cleanLine : (text: string) => readCalendar(calendar, text);
      return readText(kind, raw, maxLength, clean);
    }
    case 'contact':
      return readText(kind, raw, longestText(question), contactReaders[question.channel]);
    case 'long_text':
      return readText(kind, raw, longestText(question), cleanText);
    case 'link':
      return readText(kind, raw, longestText(question), readLink);
    case 'whole_number':
    case 'decimal': {
      const isMoney = question.kind === 'decimal' && question.isMoney === true;
      const value = isMoney ? readEuros(raw) : readNumber(raw);
      return value === null ? unreadable : { kind, value };
    }
    case 'choice': {
      const value = readCode(question.codes, raw, question.earlierCodes);
      return value === null ? unreadable : { kind, value, codes: question.codes };
    }
    case 'multiple_choice': {
      const read = readCodes(question.codes, raw, question.earlierCodes);
      if (read === null || read.unknown.length > 0) return unreadable;
      return read.codes.length === 0 ? blank : { kind, value: read.codes, codes: question.codes };
    }
    case 'period': {
      const value = readPeriod(raw);
      return value === null ? unreadable : { kind, value };
    }
  }
}

/** Whether a question is answered in the respondent's own words. */
export function isTextual(question: ScalarQuestion): question is TextualQuestion {
  return ['text', 'long_text', 'link', 'contact'].includes(question.kind);
}

/** The longest answer to a question of text, in characters (UTF-16 code units). */
export function longestText(question: TextualQuestion): number {
  switch (question.kind) {
    case 'text':
    case 'long_text':
      return question.maxLength;
    case 'link':
      return LINK_LENGTH;
    case 'contact':
      return CONTACT_LENGTH;
  }
}

/**
 * Text so long that no composing of letters brings it within its length is not read at all. A number in a cell
 * of text (a phone, a year) is text.
 */
function readText(
  kind: TextualQuestion['kind'],
  raw: RawValue,
  maxLength: number,
  clean: (text: string) => string,
): ReadValue {
  if (typeof raw === 'number') return { kind, value: String(raw) };
  if (typeof raw !== 'string' || raw.length > 4 * maxLength) return unreadable;
  const value = clean(raw);
  return value === '' ? blank : { kind, value };
}

const contactReaders = { person: cleanLine, email: readEmails, phone: readPhones } as const;
