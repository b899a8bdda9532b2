// The feedback forms of a project, as its page lists them.
import type { Language } from '../../language/label.ts';
import { type Caller, mayReach, reachesWholeReturn } from '../../people/reach.ts';
import { allows, feedbackKeepers, feedbackReaders } from '../../server/access.ts';
import type { Parts } from '../../server/parts.ts';
import type { Project } from '../../store/projects.ts';
import { type FeedbackForm, takesFeedback } from '../../survey/feedback.ts';
import { respondentName } from '../../survey/respondent.ts';
import { territoryByCode } from '../../survey/territories.ts';
import { feedbackTexts as texts } from './texts.ts';

export interface ListedForm {
  readonly href: string;
  readonly title: string;
  /** The municipality that made it. */
  readonly name: string;
  readonly state: string;
  /** ISO date. */
  readonly openUntil: string;
}

export interface ProjectFeedback {
  /** Where a form is made; null for those who make none. */
  readonly newHref: string | null;
  readonly forms: readonly ListedForm[];
}

export async function feedbackOfProject(
  { id, territory, mergedInto }: Project,
  caller: Caller,
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  language: Language,
): Promise<ProjectFeedback> {
  const forms = (await store.feedback.all()).filter((form) => form.project === id && maySee(form, caller));
  return {
    newHref:
      mergedInto === null && mayHaveFeedback(territory) && isAllowed(feedbackKeepers, caller, territory)
        ? `/feedback/${territory}/new?project=${id}`
        : null,
    forms: forms.map((form) => listedForm(form, clock(), language)),
  };
}

/** Whether somebody reads the answers to a form. */
export function maySee({ territory }: FeedbackForm, caller: Caller): boolean {
  return (
    isAllowed(feedbackReaders, caller, territory) &&
    reachesWholeReturn(caller) &&
    mayReach(caller, territory, 'read')
  );
}

export function listedForm(form: FeedbackForm, now: string, language: Language): ListedForm {
  return {
    href: `/feedback/${form.territory}/${form.id}`,
    title: form.title[language],
    name: respondentName(form.territory),
    state: (takesFeedback(form, now) ? texts.open : texts.over)[language],
    openUntil: form.openUntil,
  };
}

/** Planning regions and the ministry have no participants of their own. */
function mayHaveFeedback(territory: string | null): boolean {
  return territory !== null && territoryByCode(territory) !== null;
}

function isAllowed(access: typeof feedbackReaders, caller: Caller, territory: string | null): boolean {
  return allows(access, caller, territory) === 'allowed';
}
