// Questions of an editor as controls, and what coordinators will see of a question: its control and its cells.
import type { Language } from '../../language/label.ts';
import type { Finding } from '../../survey/finding.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import type { AskedSections, Form, Section } from '../../survey/form.ts';
import type { Question } from '../../survey/question.ts';
import { layoutOf } from '../../workbook/layout.ts';
import { errorsAt } from '../questions/notes.ts';
import { type SectionQuestions, sectionQuestions } from '../questions/question-view.ts';

export type Groups = SectionQuestions['groups'];

export interface Looks {
  readonly groups: Groups;
  /** The cells of the workbook's sheet with their texts. */
  readonly cells: readonly { readonly cell: string; readonly text: string }[];
  readonly sheet: string;
}

/** The name of the controls that show a question: no field of an editor has it. */
const PREVIEW = 'preview';

export function groupsOf(
  id: string,
  editor: AskedSections,
  {
    answers,
    adding,
    findings,
    language,
  }: {
    readonly answers: readonly FlatAnswer[];
    readonly adding: string | null;
    readonly findings: readonly Finding[];
    readonly language: Language;
  },
): Groups {
  const section = editor.sections[id];
  if (section === undefined) throw new RangeError(`The editor has no section ${id}`);
  const source = { id, section, answers, lastYear: null, adding, path: null, language };
  return sectionQuestions({ ...source, notesAt: errorsAt(findings, language) }).groups;
}

/** What coordinators will see of a question, in the form and in the workbook. */
export function looksOf(
  form: Form,
  id: string,
  section: Section,
  question: string,
  asked: Question,
  language: Language,
): Looks {
  const { askedWhen: _always, ...shown } = asked;
  const alone: Section = { ...section, questions: { [PREVIEW]: shown } };
  const withQuestion: Form = {
    ...form,
    sections: { [id]: { ...section, questions: { ...section.questions, [question]: asked } } },
  };
  const [sheet] = layoutOf(withQuestion, language);
  const source = { id, section: alone, answers: [], lastYear: null, adding: null, path: null, language };
  return {
    groups: sectionQuestions({ ...source, notesAt: errorsAt([], language) }).groups,
    sheet: sheet?.name ?? '',
    cells: (sheet?.labels ?? [])
      .filter((one) => one.question === question)
      .map(({ row, column, text }) => ({ cell: `${String.fromCharCode(64 + column)}${row}`, text })),
  };
}
