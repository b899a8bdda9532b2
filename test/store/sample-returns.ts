import type { RecordedQuery } from '../../src/survey/dataset.ts';
import type { MunicipalReturn, Return } from '../../src/survey/editions.ts';
import { type Finding, place } from '../../src/survey/finding.ts';
import type { Explanation, NewRevision } from '../../src/survey/revision.ts';
import { fixtureReturns, municipalFixtures } from '../fixture-returns.ts';

/** The return of a territory for 2025 as the respondent would hand it in. */
export function returnOf(territory: string): Return {
  const found = fixtureReturns().find((ret) => ret.territory === territory);
  if (found === undefined) throw new RangeError(`No fixture for ${territory}`);
  const { transcription: _, ...ret } = found;
  return ret;
}

/** A municipal return that says another number of permits than its fixture. */
export function withPermits(territory: string, issued: number): MunicipalReturn {
  const found = municipalFixtures().find((ret) => ret.territory === territory);
  if (found === undefined) throw new RangeError(`No fixture for ${territory}`);
  const { transcription: _, ...ret } = found;
  return { ...ret, sections: { ...ret.sections, permits: { issued } } };
}

export function revisionOf(document: Return, more: Partial<NewRevision> = {}): NewRevision {
  return {
    document,
    origin: 'api',
    receivedAt: '2026-03-02T08:00:00.000Z',
    queries: [],
    explanations: [],
    ...more,
  };
}

export const query: Finding = {
  rule: 'total-differs-from-activities',
  level: 'query',
  place: place('participants', 'activities', 2, 'participants'),
  value: '151',
  message: { lv: 'Kopskaits ir cits.', en: 'The total is another.' },
  remedy: { lv: 'Labojiet.', en: 'Correct it.' },
};

export function explanationOf({ rule, place, value }: Finding, text: string): Explanation {
  return { rule, place, value, text };
}

/** A query as the store gives it back. */
export function recorded(territory: string, from: Finding, explanation: string | null): RecordedQuery {
  const { rule, place, value, message } = from;
  return { territory, rule, place, value, message, explanation };
}
