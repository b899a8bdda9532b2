// What a workbook changes in the draft: answers beside each other before it is confirmed, and a count of them after.
import type { Language } from '../../language/label.ts';
import { EMPTY, type FlatAnswer } from '../../survey/flat-answer.ts';
import type { Form } from '../../survey/form.ts';
import { isBlank } from '../../survey/reading/read-value.ts';
import { answerLines } from '../questions/answers-view.ts';
import { formTexts } from './texts/form.ts';

export interface ChangedQuestion {
  /** Ids. */
  readonly section: string;
  readonly question: string;
  /** Answers as shown, a row of a list a line; none where nothing is answered. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The questions whose answers differ as shown: a code equals its label. */
export function changedQuestions(
  form: Form,
  draft: readonly FlatAnswer[],
  read: readonly FlatAnswer[],
  language: Language,
): readonly ChangedQuestion[] {
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
      return before.join('\n') === after.join('\n') ? [] : [{ section: id, question, before, after }];
    }),
  );
}

export interface ReplacedAnswer {
  readonly section: string;
  readonly label: string;
  /** None where the workbook adds rows to a list. */
  readonly draft: readonly string[];
  /** None where the workbook leaves the question empty or lacks the row. */
  readonly workbook: readonly string[];
  /** Of a list that gains or loses rows but keeps the others. */
  readonly rows: 'added' | 'removed' | null;
}

/**
 * The answers of the draft that a workbook would replace, so that nothing is overwritten unseen that a colleague has
 * written since the template was downloaded.
 */
export function replacedAnswers(
  form: Form,
  draft: readonly FlatAnswer[],
  read: readonly FlatAnswer[],
  language: Language,
): readonly ReplacedAnswer[] {
  return changedQuestions(form, draft, read, language).flatMap(({ section: id, question, before, after }) => {
    const section = form.sections[id];
    if (section === undefined || before.length === 0) return [];
    const asked = section.questions[question];
    // Of a list only the rows that differ, unless they differ only in order or number.
    const isList = asked?.kind === 'rows';
    const removed = isList ? before.filter((line) => !after.includes(line)) : [];
    const added = isList ? after.filter((line) => !before.includes(line)) : [];
    const isPart = removed.length + added.length > 0;
    return [
      {
        section: language === 'lv' ? `${section.no}. sadaļa` : `Section ${section.no}`,
        label: (asked?.label ?? formTexts.reasonLabel)[language],
        draft: isPart ? removed : before,
        workbook: isPart ? added : after,
        rows: !isPart ? null : removed.length === 0 ? 'added' : added.length === 0 ? 'removed' : null,
      },
    ];
  });
}
