// What a participant does with a link: type, send, come back, withdraw. No entry of the audit trail tells of them,
// because nothing that is kept for good may lead to a participant.
import type { Store } from '../store/open-store.ts';
import { checkSections } from '../survey/check-sections.ts';
import { FEEDBACK_SECTION, type FeedbackForm, feedbackSection, takesFeedback } from '../survey/feedback.ts';
import type { Finding } from '../survey/finding.ts';
import type { FlatAnswer } from '../survey/flat-answer.ts';
import { readOwnAnswers } from '../survey/own-form.ts';

interface Given {
  readonly form: FeedbackForm;
  /** The secret that leads this participant back. */
  readonly own: string;
  readonly answers: readonly FlatAnswer[];
  /** ISO time. */
  readonly at: string;
}

export type FeedbackSent =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] }
  /** The link takes no answers any more, or has all that it takes. */
  | { readonly outcome: 'closed' | 'full' };

/** Keeps what is being typed and returns its version; null where the link takes no answers any more. */
export async function keepFeedback(store: Store, { form, own, answers, at }: Given): Promise<number | null> {
  return takesFeedback(form, at) ? store.feedback.saveDraft(form, own, answers) : null;
}

export async function sendFeedback(store: Store, { form, own, answers, at }: Given): Promise<FeedbackSent> {
  const section = feedbackSection(form);
  const { sections, findings } = checkSections({ sections: { [FEEDBACK_SECTION]: section } }, answers);
  if (sections === null) return { outcome: 'refused', findings };
  return store.transaction(async ({ feedback }): Promise<FeedbackSent> => {
    const held = await feedback.hold(form.id);
    if (held === null || !takesFeedback(held, at)) return { outcome: 'closed' };
    if ((await feedback.countOthers(held, own)) >= held.maxAnswers) return { outcome: 'full' };
    await feedback.saveDraft(held, own, answers);
    await feedback.send(held, own, readOwnAnswers(section.questions, sections[FEEDBACK_SECTION]), at);
    return { outcome: 'sent' };
  });
}
