// Answering a poll: checked like any answers, taken until the deadline, and recorded.
import { label } from '../language/label.ts';
import { Problem } from '../problem.ts';
import type { Store } from '../store/open-store.ts';
import { checkSections } from '../survey/check-sections.ts';
import { type Finding, place } from '../survey/finding.ts';
import type { FlatAnswer } from '../survey/flat-answer.ts';
import { readOwnAnswers } from '../survey/own-form.ts';
import {
  answerOf,
  COMMENT,
  POLL_SECTION,
  type PollAnswer,
  pollSection,
  takesAnswers,
} from '../survey/poll.ts';
import { isBlank } from '../survey/reading/read-value.ts';

interface GivenAnswer {
  readonly poll: string;
  readonly territory: string;
  /** Id of the coordinator. */
  readonly by: string;
  readonly answers: readonly FlatAnswer[];
  /** ISO time. */
  readonly at: string;
  /** The number of the answer that this one is to replace, 0 for none; null replaces whatever stands there. */
  readonly base?: number | null;
}

export type PollAnswered =
  | { readonly outcome: 'saved'; readonly answer: PollAnswer }
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] }
  /** The deadline has passed or the poll was closed: nothing was changed. */
  | { readonly outcome: 'closed' }
  /** Another answer than the one to be replaced counts now, by its number. */
  | { readonly outcome: 'changed'; readonly now: number };

/** Throws `not-found` where there is no such poll or it does not ask this municipality. */
export async function answerPoll(store: Store, given: GivenAnswer): Promise<PollAnswered> {
  const { territory, by, at, base = null } = given;
  return store.transaction(async ({ polls, audit }): Promise<PollAnswered> => {
    const held = await polls.hold(given.poll);
    if (held === null || held.state === 'draft' || !held.territories.includes(territory))
      throw new Problem('not-found', '');
    if (!takesAnswers(held, at)) return { outcome: 'closed' };
    const now = answerOf(held, await polls.answers(held), { territory, person: by })?.no ?? 0;
    if (base !== null && base !== now) return { outcome: 'changed', now };
    const section = pollSection(held);
    const { sections, findings } = checkSections({ sections: { [POLL_SECTION]: section } }, given.answers);
    if (sections === null) return { outcome: 'refused', findings };
    if (given.answers.every(({ place: at, value }) => at.question === COMMENT || isBlank(value)))
      return { outcome: 'refused', findings: [nothingAnswered(Object.keys(section.questions)[0] ?? '')] };
    const answers = readOwnAnswers(section.questions, sections[POLL_SECTION]);
    const answer = await polls.answer(held, { territory, person: by, answers, at });
    const subject = `poll:${held.id}`;
    const after = { territory, no: answer.no };
    await audit.append({ at, person: by, action: 'poll.answer', subject, before: null, after });
    return { outcome: 'saved', answer };
  });
}

function nothingAnswered(first: string): Finding {
  return {
    rule: 'answers-required',
    level: 'error',
    place: place(POLL_SECTION, first),
    message: label('Nav atbildes ne uz vienu jautājumu.', 'No question is answered.'),
    remedy: label('Atbildiet vismaz uz vienu.', 'Answer one at least.'),
    value: null,
  };
}
