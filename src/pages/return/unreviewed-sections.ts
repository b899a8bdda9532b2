// Sections of an uploaded workbook that still hold what its template was filled in with and that nobody has confirmed
// for this year: uploading the workbook says nothing about them.

import { EMPTY, type FlatAnswer } from '../../survey/flat-answer.ts';
import type { Section } from '../../survey/form.ts';
import { isBlank } from '../../survey/reading/read-value.ts';
import { answerLines } from '../questions/answers-view.ts';
import type { OpenReturn } from './open-return.ts';
import { isBegun, isPrefilled } from './progress.ts';

/** Their ids, in the order of the form, out of the sections that the workbook holds. */
export function unreviewedSections(
  open: OpenReturn,
  {
    answers: read,
    sections,
  }: { readonly answers: readonly FlatAnswer[]; readonly sections: readonly string[] },
): readonly string[] {
  const { prefill } = open;
  return Object.entries(open.form.sections).flatMap(([id, section]) => {
    if (!sections.includes(id) || !isPrefilled(open, id)) return [];
    // The template may be older than what has been autosaved since, so that either may be what it was filled in with.
    const templates = isBegun(open, id) ? [open.answers, prefill] : [prefill];
    return templates.some((answers) => isSameSection(id, section, answers, read)) ? [id] : [];
  });
}

/** Compares answers as they are shown: a code equals its label and a number its text. */
function isSameSection(
  id: string,
  section: Section,
  one: readonly FlatAnswer[],
  other: readonly FlatAnswer[],
): boolean {
  const linesOf = (answers: readonly FlatAnswer[], question: string): string =>
    answerLines(
      section,
      question,
      answers.filter(
        ({ place, value }) => place.section === id && place.question === question && !isBlank(value),
      ),
      'lv',
    ).join('\n');
  return [EMPTY, ...Object.keys(section.questions)].every(
    (question) => linesOf(one, question) === linesOf(other, question),
  );
}
