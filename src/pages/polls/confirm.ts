// Before a poll is opened, closed or published: a page that says what will happen, with the button that does it.
import { z } from 'zod';
import { dateIn } from '../../language/dates.ts';
import { type Label, label } from '../../language/label.ts';
import { municipality } from '../../language/noun.ts';
import { counted } from '../../language/numeral.ts';
import { type PollResults, pollResults } from '../../polls/poll-results.ts';
import { respondentIn } from '../../polls/respondents.ts';
import { Problem } from '../../problem.ts';
import { reviewers } from '../../server/access.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import type { Poll } from '../../survey/poll.ts';
import { page } from '../layout/page.ts';
import { confirmed, stepsOf, stepText } from './poll-page.ts';
import { confirmTexts, pollTexts as texts } from './texts.ts';

interface ConfirmView {
  readonly path: string;
  readonly step: string;
  readonly poll: string;
  /** What will happen, in sentences. */
  readonly facts: readonly string[];
  /** Whom it concerns, by name. */
  readonly namesTitle: string;
  readonly names: readonly string[];
  readonly button: string;
}

const confirmPage = page<ConfirmView>('polls/confirm.njk', { polls: texts });
const params = z.object({ poll: z.uuid(), step: z.enum(confirmed) });

export function pollConfirmRoutes(app: App, parts: Parts): void {
  const { store, clock, mailer } = parts;

  app.get(
    '/polls/:poll/:step',
    { config: { access: reviewers }, schema: { params } },
    async (request, reply) => {
      const { poll: id, step } = request.params;
      const poll = await store.polls.find(id);
      if (poll === null) throw new Problem('not-found', '');
      const hasMail = mailer !== null;
      if (!stepsOf(poll, clock(), hasMail).includes(step)) throw new Problem('poll-open', '');
      const language = languageOf(request, parts);
      const { facts, namesTitle, names } = consequences[step](poll, await pollResults(store, poll), hasMail);
      return reply.page(confirmPage, {
        title: confirmTexts[step],
        view: {
          path: `/polls/${id}`,
          step,
          poll: poll.title[language],
          facts: facts.map((fact) => fact[language]),
          namesTitle: namesTitle[language],
          names,
          button: stepText(step, hasMail)[language],
        },
      });
    },
  );
}

interface Consequences {
  readonly facts: readonly Label[];
  readonly namesTitle: Label;
  readonly names: readonly string[];
}

const consequences: {
  readonly [step in z.output<typeof params>['step']]: (
    poll: Poll,
    results: PollResults,
    hasMail: boolean,
  ) => Consequences;
} = {
  open: ({ territories, deadline }, { respondents }, hasMail) => {
    const letters = new Set(respondents.flatMap(({ recipients }) => recipients.map(({ id }) => id))).size;
    const reached = new Set(
      respondents.flatMap(({ territory, recipients }) => (recipients.length > 0 ? [territory] : [])),
    );
    return {
      facts: [
        label(
          `Aptauja jautās ${counted(territories.length, municipality, 'dative')}; atbildēt varēs līdz ${dateIn('lv', deadline)}`,
          `The poll asks ${territories.length === 1 ? 'one municipality' : `${territories.length} municipalities`}, which can answer until ${dateIn('en', deadline)}`,
        ),
        hasMail
          ? label(`Tūlīt nosūtīs vēstules; to skaits: ${letters}`, `Letters sent at once: ${letters}`)
          : confirmTexts.noLetters,
        confirmTexts.openFixed,
      ],
      namesTitle: confirmTexts.unreached,
      names: respondents.flatMap((one) => (reached.has(one.territory) ? [] : [respondentIn(one)])),
    };
  },
  close: (_, { populationText, population }) => ({
    facts: [populationText, confirmTexts.noMore, confirmTexts.reopenable],
    namesTitle: texts.missing,
    names: population.notAnswered,
  }),
  publish: (_, { populationText, population }) => ({
    facts: [populationText, texts.publishHint, confirmTexts.withdrawable],
    namesTitle: confirmTexts.unheard,
    names: population.notAnswered,
  }),
};
