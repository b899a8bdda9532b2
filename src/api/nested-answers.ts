// Flat answers as the document that `flatten` would take apart again: what a draft holds, as it was typed.
import type { FlatAnswer } from '../survey/flat-answer.ts';

/** The sections of a draft by id, their answers by question. Rows in which nothing was typed close up. */
export function nestedAnswers(answers: readonly FlatAnswer[]): { readonly [section: string]: unknown } {
  const sections = grouped(answers, ({ place }) => place.section);
  return Object.fromEntries([...sections].map(([id, within]) => [id, sectionOf(within)]));
}

function sectionOf(answers: readonly FlatAnswer[]): unknown {
  const questions = grouped(answers, ({ place }) => place.question);
  // Content that is no section stays what it was, so that a check of the draft can name it.
  if (questions.size === 0) return answers.at(-1)?.value ?? null;
  return Object.fromEntries([...questions].map(([id, within]) => [id, answerTo(within)]));
}

/** The answer to one question: its value, its rows, or null where there is none. */
export function answerTo(answers: readonly FlatAnswer[]): unknown {
  const rows = grouped(answers, ({ place }) => place.row);
  if (rows.size === 0) return answers.at(-1)?.value ?? null;
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([, within]) => {
      const fields = within.filter(({ place }) => place.field !== null);
      if (fields.length === 0) return within.at(-1)?.value ?? null;
      return Object.fromEntries(fields.map(({ place, value }) => [place.field, value]));
    });
}

/** Answers by a part of their place, those that lack the part left out. */
function grouped<K>(
  answers: readonly FlatAnswer[],
  partOf: (answer: FlatAnswer) => K | null,
): ReadonlyMap<K, readonly FlatAnswer[]> {
  const groups = new Map<K, FlatAnswer[]>();
  for (const answer of answers) {
    const part = partOf(answer);
    if (part === null) continue;
    const group = groups.get(part);
    if (group === undefined) groups.set(part, [answer]);
    else group.push(answer);
  }
  return groups;
}
