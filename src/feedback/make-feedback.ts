// Making a feedback form with its link, giving it another link, and ending it.
import { Problem } from '../problem.ts';
import type { FeedbackMade, HeldFeedback } from '../store/feedback.ts';
import type { Holdings, Store } from '../store/open-store.ts';
import { type FeedbackContent, type FeedbackForm, takesFeedback } from '../survey/feedback.ts';

/** Returns the form and the secret of its link, which is kept nowhere. */
export async function makeFeedback(
  store: Store,
  content: FeedbackContent,
  made: FeedbackMade,
): Promise<{ readonly form: FeedbackForm; readonly secret: string }> {
  return store.transaction(async ({ feedback, audit }) => {
    const { form, secret } = await feedback.make(content, made);
    const { at, by: person, territory, project } = made;
    const after = { territory, project, ...content };
    await audit.append({
      at,
      person,
      action: 'feedback.make',
      subject: `feedback:${form.id}`,
      before: null,
      after,
    });
    return { form, secret };
  });
}

interface Step {
  readonly id: string;
  /** ATVK code of the municipality whose form it has to be. */
  readonly territory: string;
  readonly by: string;
  readonly at: string;
}

/** The form with another secret for its link; the one before stops working. Throws `not-found`, and `link-spent` for a form that has ended. */
export function renewFeedbackLink(
  store: Store,
  step: Step,
): Promise<{ readonly form: FeedbackForm; readonly secret: string }> {
  return changed(store, step, 'feedback.renew', async (held, { feedback }) => {
    if (!takesFeedback(held, step.at)) throw new Problem('link-spent', '');
    return { form: held, secret: await feedback.renew(held) };
  });
}

/** Takes no more answers; what was sent stays until its time ends. */
export async function endFeedback(store: Store, step: Step): Promise<void> {
  await changed(store, step, 'feedback.end', async (held, { feedback }) => {
    if (held.endedAt === null) await feedback.end(held, step.at);
  });
}

async function changed<T>(
  store: Store,
  { id, territory, by, at }: Step,
  action: string,
  work: (held: HeldFeedback, holdings: Holdings) => Promise<T>,
): Promise<T> {
  return store.transaction(async (holdings) => {
    const held = await holdings.feedback.hold(id);
    if (held === null || held.territory !== territory) throw new Problem('not-found', '');
    const result = await work(held, holdings);
    const about = { subject: `feedback:${id}`, before: { endedAt: held.endedAt }, after: null };
    await holdings.audit.append({ at, person: by, action, ...about });
    return result;
  });
}
