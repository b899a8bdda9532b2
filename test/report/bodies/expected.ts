// What the profile of a return has to say, read from the return itself: each answer in the words in which it is
// printed, in the order of print, and apart from it the fixed wording that may stand between answers.

import type { ScalarValue } from '../../../src/survey/answer-value.ts';
import { emptyReasons } from '../../../src/survey/code-lists.ts';
import type { Return } from '../../../src/survey/editions.ts';
import { isEmpty, type Section } from '../../../src/survey/form.ts';
import type { AnswersById } from '../../../src/survey/placed-answers.ts';
import { isAdded, notesTo } from '../../../src/survey/transcription.ts';
import { answer, coded, type Expected } from './expected-answer.ts';
import { list, type Row } from './expected-rows.ts';
import { bare } from './token.ts';

/** What a section says: short answers first, then texts and lists with notes, each in the order of the survey. */
export function expectedOf(ret: Return, id: string, section: Section, answers: object): readonly Expected[] {
  if (isEmpty(answers)) return [coded(id, emptyReasons[answers.empty].lv)];
  const byId = answers as AnswersById;
  const isLong = ([, { kind }]: readonly [string, { readonly kind: string }]) =>
    kind === 'rows' || kind === 'long_text';
  const questions = Object.entries(section.questions);
  const said = ([name, question]: (typeof questions)[number]) => {
    const place = `${id}.${name}`;
    const value = byId[name] ?? null;
    return question.kind === 'rows'
      ? list(place, question, (value ?? []) as readonly Row[], (row, field) =>
          isAdded(ret, { section: id, question: name, row, field }),
        )
      : answer(place, question, value as ScalarValue);
  };
  const notesOf = (name: string) =>
    notesTo(ret, { section: id, question: name, row: null, field: null }).map(({ lv }) =>
      coded(`the note to ${id}.${name}`, lv),
    );
  return [
    ...questions.filter((each) => !isLong(each)).flatMap(said),
    ...questions.flatMap((each) => [...(isLong(each) ? said(each) : []), ...notesOf(each[0])]),
  ];
}

/** What may stand between answers: labels of what is asked, the words for a cell without an answer, signs. */
export function fixedWording({ questions }: Section): readonly string[] {
  const labels = Object.values(questions).flatMap((question) => [
    question.label.lv,
    ...(question.kind === 'rows' ? Object.values(question.fields).map(({ label }) => label.lv) : []),
  ]);
  return [...new Set([...labels, 'nav norādīts', ...':;,()–•'])].map(bare);
}
