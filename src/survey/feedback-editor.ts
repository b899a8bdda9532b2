// The form on which a coordinator makes a feedback form, with the six questions that are usual after a mobility.
import { type Label, label } from '../language/label.ts';
import { yesNo } from './code-lists.ts';
import type { FeedbackContent } from './feedback.ts';
import { place } from './finding.ts';
import type { FlatAnswer } from './flat-answer.ts';
import type { Answers } from './form.ts';
import { type OwnForm, ownLimits } from './own-form.ts';
import {
  dayOver,
  lastDayQuestion,
  ownFormFrom,
  questionList,
  titleInEnglish,
  titleQuestion,
  writtenForm,
} from './own-form-editor.ts';
import type { Found } from './rule.ts';

export const EDITED_FEEDBACK = 'feedback';
const LIST = 'questions';

/** How long what tells of a person is kept after the last day for answers, in days. */
const keeping = {
  d30: label('30 dienas', '30 days'),
  d90: label('90 dienas', '90 days'),
  d180: label('180 dienas', '180 days'),
  d365: label('365 dienas', '365 days'),
};

const DAY_MS = 86_400_000;
/** The last day for answers is at most so many days ahead. */
const LONGEST_OPEN = 366;
const MOST_ANSWERS = 1000;

const questions = {
  title: titleQuestion('Projekts vai pasākums', 'Project or activity'),
  title_en: titleInEnglish('Projekts vai pasākums angliski', 'Project or activity in English'),
  open_until: lastDayQuestion('Atbildēt var līdz', 'Answers until'),
  kept: {
    kind: 'choice',
    label: label(
      'Cik ilgi pēc tam glabāt vārdus un brīvi rakstītas atbildes',
      'How long names and answers in own words are kept after that',
    ),
    help: label(
      'Pēc tam tos dzēš pati sistēma; izvēļu un skaitļu kopsavilkums paliek.',
      'After that the system erases them; the counts of choices and the numbers stay.',
    ),
    codes: keeping,
    required: true,
  },
  max_answers: {
    kind: 'whole_number',
    label: label('Cik atbilžu pieņemt', 'How many answers to take'),
    min: 1,
    max: MOST_ANSWERS,
    unit: label('atbildes', 'answers'),
    required: true,
  },
  asks_name: {
    kind: 'choice',
    label: label('Vai prasīt vārdu?', 'Ask for the name?'),
    help: label(
      'Prasiet to tikai tad, ja bez vārda nevar iztikt.',
      'Ask for it only where it cannot be done without.',
    ),
    codes: yesNo,
    required: true,
  },
  name_reason: {
    kind: 'text',
    label: label('Kāpēc vārds vajadzīgs', 'Why the name is needed'),
    help: label('Dalībnieks to redz pie lauka.', 'Participants see it with the field.'),
    maxLength: ownLimits.label,
    required: true,
    askedWhen: { question: 'asks_name', is: ['yes'] },
  },
  [LIST]: questionList,
} as const;

export const feedbackEditor = {
  sections: {
    [EDITED_FEEDBACK]: { no: 1, label: label('Atsauksmju anketa', 'Feedback form'), questions },
  },
} as const;

/** The form that was written, or what has to be corrected; `now` is an ISO time. */
export function feedbackFrom(
  answers: Answers<typeof questions>,
  now: string,
): { readonly content: FeedbackContent | null; readonly faults: readonly Found[] } {
  const { form, faults } = ownFormFrom(answers.questions, place(EDITED_FEEDBACK, LIST));
  const openUntil = answers.open_until;
  const wrongDay = dayFault(openUntil, now);
  if (form === null || wrongDay !== null)
    return { content: null, faults: [...(wrongDay === null ? [] : [wrongDay]), ...faults] };
  const { title, title_en, kept, name_reason, max_answers } = answers;
  return {
    content: {
      title: label(title, title_en ?? title),
      form,
      nameReason: name_reason,
      openUntil,
      keptUntil: daysAfter(openUntil, Number(kept.slice(1))),
      maxAnswers: max_answers,
    },
    faults: [],
  };
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

function dayFault(day: string, now: string): Found | null {
  const at = place(EDITED_FEEDBACK, 'open_until');
  const over = dayOver(day, now, at);
  if (over !== null || day <= daysAfter(now.slice(0, 10), LONGEST_OPEN)) return over;
  return {
    ...{ place: at, value: day },
    message: label('Diena ir pārāk tālu.', 'The day is too far off.'),
    remedy: label('Izvēlieties dienu tuvākā gada laikā.', 'Choose a day within a year.'),
  };
}

const sixQuestions: readonly Label[] = [
  label('Es ieguvu priekšstatu par', 'I got an idea of'),
  label('Es praktiski iemācījos', 'I learned to do'),
  label('Svarīgākais bija', 'Most important was'),
  label('Savā darbā izmantošu', 'In my work I will use'),
  label('Ieteikšu citiem', 'I recommend to others'),
  label('Dalīšos pieredzē par', 'I will share my experience of'),
];

/** The form that is usual after a mobility or a course: all but the last question are to be answered. */
export const standardForm: OwnForm = {
  questions: sixQuestions.map((text, index) => ({
    id: `q${index + 1}`,
    kind: 'long_text',
    label: text,
    required: index < sixQuestions.length - 1,
  })),
};

/** The page of a new form as it is first shown; `title` is that of a project, where the form is about one. */
export function newFeedback(title: Label | null): readonly FlatAnswer[] {
  const answers = {
    title: title?.lv ?? null,
    title_en: title?.en ?? null,
    kept: 'd90',
    max_answers: '100',
    asks_name: 'no',
  };
  return [
    ...Object.entries(answers).map(([question, value]) => ({
      place: place(EDITED_FEEDBACK, question),
      value,
    })),
    ...writtenForm(standardForm, EDITED_FEEDBACK, LIST),
  ];
}
