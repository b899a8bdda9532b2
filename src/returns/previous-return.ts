import type { Holdings } from '../store/open-store.ts';
import { asEdition } from '../survey/as-edition.ts';
import { formOf, type Return } from '../survey/editions.ts';
import type { Submission } from '../survey/flat-answer.ts';

/**
 * What the same respondent handed in for the year before, as this edition would have asked for it; null where
 * there is nothing or that year was not asked about.
 */
export async function previousReturn(
  { returns }: Pick<Holdings, 'returns'>,
  { edition, form, territory }: Pick<Submission, 'edition' | 'form' | 'territory'>,
): Promise<Return | null> {
  if (edition === null || (form !== 'municipal' && form !== 'regional')) return null;
  if (formOf(edition - 1, form) === null) return null;
  const found = await returns.find({ edition: edition - 1, form, territory });
  return found === null ? null : asEdition(found.document, edition);
}
