// Answers as a draft holds them: just what was typed, in sections.
import type { FlatAnswer } from '../survey/flat-answer.ts';
import type { Form } from '../survey/form.ts';
import { isBlank } from '../survey/reading/read-value.ts';

/** Where answers stand whose section the form does not have: kept, so that the check can name them. */
export const NOWHERE = '';

/** The answers of a draft by section of its form. */
export function bySection(
  form: Form | null,
  answers: readonly FlatAnswer[],
): ReadonlyMap<string, readonly FlatAnswer[]> {
  const sections = new Map<string, FlatAnswer[]>();
  for (const answer of answers) {
    const named = answer.place.section;
    const section = named !== null && Object.hasOwn(form?.sections ?? {}, named) ? named : NOWHERE;
    const group = sections.get(section);
    if (group === undefined) sections.set(section, [answer]);
    else group.push(answer);
  }
  return sections;
}

/** The answers without those where nothing was typed and without addresses of cells, which mean nothing here. */
export function asTyped(answers: readonly FlatAnswer[]): readonly FlatAnswer[] {
  return answers
    .filter(({ value }) => value !== null && value !== '')
    .map(({ place, value }) => ({ place, value }));
}

/** Whether anything is answered, the reason for an empty section included. */
export function isStarted(answers: readonly FlatAnswer[]): boolean {
  return answers.some(({ value }) => !isBlank(value));
}
