// The option `--lang`, the same in every command that prints labels.

import type { Language } from '../src/language/label.ts';
import { Problem } from '../src/problem.ts';

export const languageOption = { lang: { type: 'string' } } as const;

/** The language that was asked for; Latvian where none was. */
export function languageFrom(text: string | undefined): Language {
  if (text === undefined || text === 'lv') return 'lv';
  if (text === 'en') return 'en';
  throw new Problem('bad-arguments', `Valodas „${text}“ nav; ir lv un en.`);
}
