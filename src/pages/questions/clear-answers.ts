// Clearing a list, or all answers of a section, in one press, and taking that back: the page that follows holds what
// was cleared in hidden fields, so that both work without scripts.
import { EMPTY } from '../../survey/flat-answer.ts';
import type { Section } from '../../survey/form.ts';
import type { Posted } from './fields.ts';

const CLEARED = 'cleared.';

/** The value of the button that takes a clearing back. */
export const RESTORE = 'restore';

/** What a button clears: `clear` every question of the section, `clear.partners` one list; null for any other. */
export function readClearing(button: string, { questions }: Section): readonly string[] | null {
  if (button === 'clear') return Object.keys(questions);
  const list = /^clear\.(?<list>\w+)$/.exec(button)?.groups?.list ?? '';
  return Object.hasOwn(questions, list) ? [list] : null;
}

/** The form without the answers to these questions. */
export function withoutAnswers(posted: Posted, questions: readonly string[]): Posted {
  return Object.fromEntries(Object.entries(posted).filter(([name]) => !isOf(name, questions)));
}

/** The hidden fields from which the answers can be restored. */
export function clearedFields(posted: Posted, questions: readonly string[]): Posted {
  const cleared = Object.entries(posted).filter(([name, value]) => isOf(name, questions) && value !== '');
  return Object.fromEntries(cleared.map(([name, value]) => [`${CLEARED}${name}`, value]));
}

/** The form with what was cleared. Rows added since come after it; a question answered since keeps that answer. */
export function withRestored(posted: Posted, { questions }: Section): Posted {
  const cleared = Object.entries(posted)
    .filter(([name]) => name.startsWith(CLEARED))
    .map(([name, value]) => [name.slice(CLEARED.length), value] as const);
  const rows = new Map<string, number>();
  for (const [name] of cleared) {
    const [question = '', row = '0'] = name.split('.');
    if (questions[question]?.kind === 'rows')
      rows.set(question, Math.max(rows.get(question) ?? 0, Number(row)));
  }
  const typed = Object.entries(posted)
    .filter(([name, value]) => !name.startsWith(CLEARED) && value !== '')
    .map(([name, value]) => {
      const [question = '', row = '', ...field] = name.split('.');
      const before = rows.get(question);
      return [
        before === undefined ? name : [question, Number(row) + before, ...field].join('.'),
        value,
      ] as const;
    });
  // What is said of the whole section gives way to its answers.
  const { [EMPTY]: _, ...rest } = Object.fromEntries(typed);
  return { ...Object.fromEntries(cleared), ...rest };
}

function isOf(name: string, questions: readonly string[]): boolean {
  return questions.includes(name.split('.')[0] ?? '');
}
