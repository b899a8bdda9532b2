import { formOf, type Return } from '../survey/editions.ts';
import type { Question } from '../survey/question.ts';

interface Json {
  readonly [key: string]: unknown;
}

/** The return with sections, questions and fields in the order of its form, which jsonb does not keep. */
export function inFormOrder<R extends Return>(ret: R): R {
  const form = formOf(ret.edition, ret.form);
  if (form === null) throw new RangeError(`No form ${ret.form} in the edition ${ret.edition}`);
  const sections = Object.entries(form.sections).map(([id, { questions }]) => {
    const answers = (ret.sections as Json)[id] as Json;
    return [id, 'empty' in answers ? answers : inOrder(answers, questions)];
  });
  const { edition, form: kind, territory } = ret;
  return { edition, form: kind, territory, sections: Object.fromEntries(sections) } as R;
}

function inOrder(answers: Json, questions: { readonly [id: string]: Question }): Json {
  return Object.fromEntries(
    Object.entries(questions).map(([id, question]) => [id, answerInOrder(answers[id], question)]),
  );
}

function answerInOrder(answer: unknown, question: Question): unknown {
  if (question.kind === 'rows')
    return (answer as readonly Json[]).map((row) => inOrder(row, question.fields));
  if (question.kind === 'period' && answer !== null) {
    const { from, to } = answer as Json;
    return { from, to };
  }
  return answer;
}
