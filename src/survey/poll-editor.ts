// The form on which an analyst writes a poll.
import { type Label, label } from '../language/label.ts';
import { editionYears } from './editions.ts';
import { place } from './finding.ts';
import type { FlatAnswer } from './flat-answer.ts';
import type { Answers } from './form.ts';
import {
  dayOver,
  lastDayQuestion,
  ownFormFrom,
  questionList,
  titleInEnglish,
  titleQuestion,
  writtenForm,
} from './own-form-editor.ts';
import type { PollContent } from './poll.ts';
import type { Found } from './rule.ts';
import { territoriesOf } from './territories.ts';

export const EDITED_POLL = 'poll';
const LIST = 'questions';

const answerers = {
  territory: label('katra pašvaldība vienreiz', 'each municipality once'),
  person: label('katrs koordinators vienreiz', 'each coordinator once'),
};

/** The municipalities that are there now. */
const municipalities = territoriesOf(Math.max(...editionYears()));
const names: { readonly [code: string]: Label } = Object.fromEntries(
  municipalities.map(({ code, name }) => [code, label(name, name)]),
);

const questions = {
  title: titleQuestion('Nosaukums', 'Title'),
  title_en: titleInEnglish('Nosaukums angliski', 'Title in English'),
  deadline: lastDayQuestion('Atbildēt līdz', 'Answers until'),
  answered_by: {
    kind: 'choice',
    label: label('Kas atbild', 'Who answers'),
    codes: answerers,
    required: true,
  },
  territories: {
    kind: 'multiple_choice',
    label: label('Kurām pašvaldībām jautā', 'Which municipalities are asked'),
    help: label('Ja neviena nav atzīmēta, jautā visām.', 'Where none is marked, all are asked.'),
    codes: names,
  },
  [LIST]: questionList,
} as const;

export const pollEditor = {
  sections: {
    [EDITED_POLL]: { no: 1, label: label('Īsā aptauja', 'Quick poll'), questions },
  },
} as const;

/** The poll that was written, or what has to be corrected; `now` is an ISO time. */
export function pollFrom(
  answers: Answers<typeof questions>,
  now: string,
): { readonly content: PollContent | null; readonly faults: readonly Found[] } {
  const { form, faults } = ownFormFrom(answers.questions, place(EDITED_POLL, LIST));
  const { deadline } = answers;
  const over = dayOver(deadline, now, place(EDITED_POLL, 'deadline'));
  if (form === null || over !== null)
    return { content: null, faults: [...(over === null ? [] : [over]), ...faults] };
  const { title, title_en, answered_by, territories } = answers;
  const asked = territories.length === 0 ? municipalities.map(({ code }) => code) : territories.map(String);
  return {
    content: {
      title: label(title, title_en ?? title),
      deadline,
      answeredBy: answered_by,
      territories: asked,
      form,
    },
    faults: [],
  };
}

/** A poll as the answers that it was written by, to be changed. */
export function writtenPoll({
  title,
  deadline,
  answeredBy,
  territories,
  form,
}: PollContent): readonly FlatAnswer[] {
  const isAll = territories.length === municipalities.length;
  const answers = {
    title: title.lv,
    title_en: title.en === title.lv ? null : title.en,
    deadline,
    answered_by: answeredBy,
    territories: isAll ? [] : territories,
  };
  return [
    ...Object.entries(answers).map(([question, value]) => ({ place: place(EDITED_POLL, question), value })),
    ...writtenForm(form, EDITED_POLL, LIST),
  ];
}
