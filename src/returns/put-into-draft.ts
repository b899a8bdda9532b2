import type { Holdings } from '../store/open-store.ts';
import type { HeldReturn } from '../store/steps.ts';
import type { Return } from '../survey/editions.ts';
import { flatten } from '../survey/flatten.ts';

/** Makes the draft of a return say what a revision of it says, whatever it said before. */
export async function putIntoDraft(
  { drafts }: Holdings,
  held: HeldReturn,
  document: Return,
  person: string | null,
  at: string,
): Promise<void> {
  const base = (await drafts.find(held.key))?.version ?? 0;
  const { answers } = flatten(document);
  await drafts.save(held, { base, sections: null, answers, person, at, request: null });
}
