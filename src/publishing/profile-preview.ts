// The profile of a municipality or a planning region as its draft would be printed, with the explanations under the data
// notes.
import type { Book } from '../report/block.ts';
import { municipalReport, PREVIEW } from '../report/chapters/municipal-report.ts';
import { regionProfile } from '../report/chapters/region-profile.ts';
import { readBookTexts } from '../report/templates/read-book-texts.ts';
import type { ExplainedFinding } from '../returns/check-return.ts';
import type { Store } from '../store/open-store.ts';
import { asRegistered } from '../survey/as-registered.ts';
import { draftReturn } from '../survey/draft-return.ts';
import type { FlatAnswer } from '../survey/flat-answer.ts';
import type { Form } from '../survey/form.ts';
import { isRegionCode, territoryByCode } from '../survey/territories.ts';
import { version } from '../version.ts';
import { atlasFor } from './make-book.ts';

export interface DraftToPreview {
  readonly form: Form;
  /** ATVK code or code of a region. */
  readonly territory: string;
  readonly answers: readonly FlatAnswer[];
  readonly findings: readonly ExplainedFinding[];
  /** ISO time of the draft. */
  readonly asOf: string;
  /** Whether the answers have been handed in, so that it is a preview no more; of regions only. */
  readonly isHandedIn: boolean;
}

/** Throws `bad-template` and `bad-outlines`. */
export async function makeProfilePreview(
  { profiles, projects }: Pick<Store, 'profiles' | 'projects'>,
  { form, territory: code, answers, findings, asOf, isHandedIn }: DraftToPreview,
): Promise<Book> {
  const draft = draftReturn(form, code, answers);
  const { edition } = form;
  const queries = findings
    .filter(({ level }) => level === 'query')
    .map(({ rule, place, value, message, explanation }) => ({
      ...{ territory: code, rule, place, value, message, explanation },
    }));
  const base = { atlas: await atlasFor(edition), texts: await readBookTexts(edition), version };
  if (draft.form === 'regional' && isRegionCode(code)) {
    const dataset = { edition, asOf, municipal: [], regional: [draft], queries, profiles: [] };
    const mark = isHandedIn ? null : PREVIEW;
    return regionProfile({ ...base, region: code, dataset, mark });
  }
  const territory = territoryByCode(code);
  if (territory === null || draft.form !== 'municipal')
    throw new RangeError(`${code} does not answer this form`);
  const own = (await profiles.of(edition)).filter((profile) => profile.territory === code);
  const municipal = {
    edition,
    territory: code,
    asOf,
    municipal: [asRegistered(draft, await projects.all()).ret],
    regional: [],
    queries,
    profiles: own,
  };
  return municipalReport({ ...base, territory, dataset: municipal, snapshot: null });
}
