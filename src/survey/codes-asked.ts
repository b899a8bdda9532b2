import type { CodeList } from './code-list.ts';
import { formOf } from './editions.ts';
import type { FormId } from './form.ts';

/** The codes that a question offers in an edition. A question without codes is a programming error. */
export function codesAsked(edition: number, form: FormId, section: string, question: string): CodeList {
  const asked = formOf(edition, form)?.sections[section]?.questions[question];
  if (asked?.kind === 'choice' || asked?.kind === 'multiple_choice') return asked.codes;
  throw new RangeError(`No codes are asked at ${section}.${question} in ${edition}`);
}
