// The code lists that forms ask with, each once, with the questions that use it.
import { z } from 'zod';
import { type CodeList, codesOf, labelOf } from '../survey/code-list.ts';
import { emptyReasons } from '../survey/code-lists.ts';
import { EMPTY } from '../survey/flat-answer.ts';
import type { Form } from '../survey/form.ts';
import type { Question } from '../survey/question.ts';
import { coded } from './dictionary.ts';

export const codeList = z
  .object({
    usedBy: z.array(z.string()).meta({
      description: `Paths of questions; *.${EMPTY} is the reason for which any section may be empty`,
    }),
    codes: z.array(coded),
  })
  .meta({ id: 'CodeList' });

export function codeListsOf(forms: readonly Form[]): z.output<typeof codeList>[] {
  const users = new Map<CodeList, Set<string>>([[emptyReasons, new Set([`*.${EMPTY}`])]]);
  for (const { sections } of forms)
    for (const [section, { questions }] of Object.entries(sections))
      for (const [question, asked] of Object.entries(questions))
        for (const [path, codes] of listsOf(`${section}.${question}`, asked))
          users.set(codes, (users.get(codes) ?? new Set()).add(path));
  return [...users].map(([list, paths]) => ({
    usedBy: [...paths],
    codes: codesOf(list).map((code) => ({ code, label: labelOf(list, code) })),
  }));
}

function listsOf(path: string, question: Question): readonly (readonly [string, CodeList])[] {
  if (question.kind === 'rows')
    return Object.entries(question.fields).flatMap(([field, asked]) => listsOf(`${path}[].${field}`, asked));
  return question.kind === 'choice' || question.kind === 'multiple_choice' ? [[path, question.codes]] : [];
}
