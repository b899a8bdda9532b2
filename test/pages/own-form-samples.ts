// A poll and a feedback form with answers, for tests that look at their pages.
import { sendFeedback } from '../../src/feedback/answer-feedback.ts';
import { makeFeedback } from '../../src/feedback/make-feedback.ts';
import { answerPoll } from '../../src/polls/answer-poll.ts';
import { openPoll } from '../../src/polls/run-poll.ts';
import { makePoll } from '../../src/polls/write-poll.ts';
import { newSecret } from '../../src/store/people/secret.ts';
import { FEEDBACK_SECTION } from '../../src/survey/feedback.ts';
import { standardForm } from '../../src/survey/feedback-editor.ts';
import { place } from '../../src/survey/finding.ts';
import type { OwnForm } from '../../src/survey/own-form.ts';
import { POLL_SECTION } from '../../src/survey/poll.ts';
import { territoriesOf } from '../../src/survey/territories.ts';
import type { TestServer } from '../server/test-server.ts';

const name = (text: string) => ({ lv: text, en: text });

const pollForm: OwnForm = {
  questions: [
    {
      id: 'q1',
      kind: 'choice',
      label: { lv: 'Jūsu viedoklis', en: 'Your view' },
      required: true,
      codes: [
        { code: 'c1', label: { lv: 'par', en: 'for' } },
        { code: 'c2', label: { lv: 'pret', en: 'against' } },
        { code: 'c3', label: { lv: 'nav viedokļa', en: 'no opinion' } },
      ],
    },
    { id: 'q2', kind: 'whole_number', label: name('Cik kursu?'), required: false },
  ],
};

/** The id of an open poll of all municipalities, answered by one. */
export async function aPoll({ store, now }: TestServer, by: string, answerer: string): Promise<string> {
  const content = {
    title: { lv: 'Vai ieviest kopīgu kursu katalogu?', en: 'A common catalogue of courses?' },
    deadline: '2026-12-12',
    answeredBy: 'territory',
    territories: territoriesOf(2026).map(({ code }) => code),
    form: pollForm,
  } as const;
  const poll = await makePoll(store, { content, by, at: now() });
  await openPoll(store, { id: poll.id, by, at: now() });
  const answers = [
    { place: place(POLL_SECTION, 'q1'), value: 'c1' },
    { place: place(POLL_SECTION, 'q2'), value: '12' },
    { place: place(POLL_SECTION, 'comment'), value: 'Vajadzētu sākt ar reģioniem.' },
  ];
  const territory = 'LV0020000';
  await answerPoll(store, { poll: poll.id, territory, by: answerer, answers, at: now() });
  return poll.id;
}

/** A form of Aizkraukle with one answer: its id, and the paths of its link and of the participant. */
export async function aFeedback(
  { store, now }: TestServer,
  by: string,
): Promise<{ readonly id: string; readonly link: string; readonly own: string }> {
  const content = {
    title: { lv: 'Kursi Rakverē', en: 'Course in Rakvere' },
    form: standardForm,
    nameReason: 'Lai izsniegtu apliecību.',
    openUntil: '2026-12-12',
    keptUntil: '2027-01-12',
    maxAnswers: 100,
  };
  const made = { territory: 'LV0020000', project: null, by, at: now() };
  const { form, secret } = await makeFeedback(store, content, made);
  const own = newSecret();
  const answers = standardForm.questions.map(({ id }) => ({
    place: place(FEEDBACK_SECTION, id),
    value: 'Mācības tuvāk mājām',
  }));
  await sendFeedback(store, { form, own, answers, at: now() });
  return { id: form.id, link: `/f/${secret}`, own: `/f/${secret}/${own}` };
}
