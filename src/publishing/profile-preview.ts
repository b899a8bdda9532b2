// The profile of a municipality as its draft would be printed, with the explanations under the data notes.
import type { Book } from '../report/block.ts';
import { municipalReport } from '../report/chapters/municipal-report.ts';
import { readBookTexts } from '../report/templates/read-book-texts.ts';
import type { ExplainedFinding } from '../returns/check-return.ts';
import type { Store } from '../store/open-store.ts';
import { draftReturn } from '../survey/draft-return.ts';
import type { FlatAnswer } from '../survey/flat-answer.ts';
import type { Form } from '../survey/form.ts';
import { territoryByCode } from '../survey/territories.ts';
import { version } from '../version.ts';
import { atlasFor } from './make-book.ts';

export interface DraftToPreview {
  readonly form: Form;
  /** ATVK code. */
  readonly territory: string;
  readonly answers: readonly FlatAnswer[];
  readonly findings: readonly ExplainedFinding[];
  /** ISO time of the draft. */
  readonly asOf: string;
}

/** Null where the draft is not that of a municipality. Throws `bad-template` and `bad-outlines`. */
export async function makeProfilePreview(
  { profiles }: Pick<Store, 'profiles'>,
  { form, territory: code, answers, findings, asOf }: DraftToPreview,
): Promise<Book | null> {
  const territory = territoryByCode(code);
  const draft = draftReturn(form, code, answers);
  if (territory === null || draft.form !== 'municipal') return null;
  const { edition } = form;
  const queries = findings
    .filter(({ level }) => level === 'query')
    .map(({ rule, place, value, message, explanation }) => ({
      ...{ territory: code, rule, place, value, message, explanation },
    }));
  const own = (await profiles.of(edition)).filter((profile) => profile.territory === code);
  return municipalReport({
    territory,
    dataset: { edition, territory: code, asOf, municipal: [draft], regional: [], queries, profiles: own },
    atlas: await atlasFor(edition),
    texts: await readBookTexts(edition),
    snapshot: null,
    version,
  });
}
