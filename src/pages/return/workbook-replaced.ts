// Which answers of the draft a workbook would replace: whoever confirms sees both, so that nothing that a colleague
// has written since the template was downloaded goes unnoticed.

import type { Language } from '../../language/label.ts';
import { EMPTY, type FlatAnswer } from '../../survey/flat-answer.ts';
import type { Form } from '../../survey/form.ts';
import { isBlank } from '../../survey/reading/read-value.ts';
import { answerLines } from './answers-view.ts';
import { formTexts } from './form-texts.ts';

export interface ReplacedAnswer {
  readonly section: string;
  readonly label: string;
  readonly draft: readonly string[];
  /** None where the workbook leaves the question empty or lacks the row. */
  readonly workbook: readonly string[];
}

/** Compared as they are read by people: a code and its label, a number and its text are the same. */
export function replacedAnswers(
  form: Form,
  draft: readonly FlatAnswer[],
  read: readonly FlatAnswer[],
  language: Language,
): readonly ReplacedAnswer[] {
  return Object.entries(form.sections).flatMap(([id, section]) =>
    [EMPTY, ...Object.keys(section.questions)].flatMap((question) => {
      const linesIn = (answers: readonly FlatAnswer[]): readonly string[] => {
        const here = answers.filter(({ place }) => place.section === id && place.question === question);
        return answerLines(
          section,
          question,
          here.filter(({ value }) => !isBlank(value)),
          language,
        );
      };
      const [before, after] = [linesIn(draft), linesIn(read)];
      if (before.length === 0 || before.join('\n') === after.join('\n')) return [];
      const asked = section.questions[question];
      // Of a list only the rows that differ, if it is not their order or number alone.
      const isList = asked?.kind === 'rows';
      const gone = isList ? before.filter((line) => !after.includes(line)) : [];
      const come = isList ? after.filter((line) => !before.includes(line)) : [];
      const isShort = gone.length + come.length > 0;
      return [
        {
          section: language === 'lv' ? `${section.no}. sadaļa` : `Section ${section.no}`,
          label: (asked?.label ?? formTexts.reasonLabel)[language],
          draft: isShort ? gone : before,
          workbook: isShort ? come : after,
        },
      ];
    }),
  );
}
