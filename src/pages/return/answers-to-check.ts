// All answers of a return before it is handed in, section by section: each beside last year's where they differ, each
// with a link to change it. A question that is not asked under these answers is left out, unless it holds an answer or
// held one last year.
import type { Language } from '../../language/label.ts';
import { place } from '../../survey/finding.ts';
import { EMPTY, type FlatAnswer } from '../../survey/flat-answer.ts';
import type { Section } from '../../survey/form.ts';
import { isBlank } from '../../survey/reading/read-value.ts';
import { answerLines, questionsToShow } from '../questions/answers-view.ts';
import { fieldName } from '../questions/fields.ts';
import type { OpenReturn } from './open-return.ts';

export interface SectionToCheck {
  readonly id: string;
  readonly no: number;
  readonly label: string;
  readonly href: string;
  readonly answers: readonly AnswerToCheck[];
}

export interface AnswerToCheck {
  readonly label: string;
  readonly href: string;
  /** A row of a list is a line; none where nothing was answered. */
  readonly lines: readonly string[];
  readonly isRows: boolean;
  /** Last year's answer where it was another one; null where it is the same or last year is not known. */
  readonly before: readonly string[] | null;
}

export function answersToCheck(
  { form, path, answers, lastYear }: OpenReturn,
  reasonLabel: string,
  language: Language,
): readonly SectionToCheck[] {
  return Object.entries(form.sections).map(([id, section]) => {
    const href = `${path}/sections/${id}`;
    const answerTo = (question: string, label: string, anchor: string): AnswerToCheck => {
      const lines = linesIn(answers, id, section, question, language);
      const before = lastYear === null ? lines : linesIn(lastYear.answers, id, section, question, language);
      return {
        ...{ label, lines, href: `${href}#${anchor}` },
        isRows: section.questions[question]?.kind === 'rows',
        before: before.join('\n') === lines.join('\n') ? null : before,
      };
    };
    const reason = answerTo(EMPTY, reasonLabel, EMPTY);
    const here = answers.filter(({ place: at, value }) => at.section === id && !isBlank(value));
    const shown = new Set(questionsToShow(section, here).map(([question]) => question));
    const asked = Object.entries(section.questions).flatMap(([question, { kind, label }]) => {
      const name = fieldName(place(id, question));
      const answer = answerTo(question, label[language], kind === 'period' ? `${name}.from` : name);
      return shown.has(question) || answer.before !== null ? [answer] : [];
    });
    const isReason = reason.lines.length > 0 || reason.before !== null;
    return {
      ...{ id, href, no: section.no, label: section.label[language] },
      answers: [
        ...(isReason ? [reason] : []),
        ...(reason.lines.length > 0 ? asked.filter(({ lines }) => lines.length > 0) : asked),
      ],
    };
  });
}

function linesIn(
  answers: readonly FlatAnswer[],
  section: string,
  definition: Section,
  question: string,
  language: Language,
): readonly string[] {
  const here = answers.filter(
    ({ place: at, value }) => at.section === section && at.question === question && !isBlank(value),
  );
  return answerLines(definition, question, here, language);
}
