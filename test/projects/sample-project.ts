import { place } from '../../src/survey/finding.ts';
import type { FlatAnswer } from '../../src/survey/flat-answer.ts';
import { flatten } from '../../src/survey/flatten.ts';

/** The answers of a project, by section and question. */
export function answersOf(sections: {
  readonly [section: string]: { readonly [question: string]: unknown };
}): readonly FlatAnswer[] {
  return flatten({ sections }).answers;
}

export const digital = answersOf({
  basics: { title: 'Sabiedrības digitālo prasmju attīstība', programme: 'rrf_digital', start: '01.01.2024.' },
});

export const activity = (row: number, field: string, value: string): FlatAnswer => ({
  place: place('plan', 'activities', row, field),
  value,
});
