// The findings of a return with their explanations, and the remarks of the reviewer, as they are shown with questions.
import { createHash } from 'node:crypto';
import type { Language } from '../../language/label.ts';
import type { ExplainedFinding } from '../../returns/check-return.ts';
import { placeKey } from '../../survey/finding.ts';
import { type Explanation, queryKey } from '../../survey/revision.ts';
import type { Posted } from '../questions/fields.ts';
import { messageOf, type NotesAt, type ThreadView } from '../questions/notes.ts';

/** The notes of a section by place. `typed` holds explanations that are not saved yet. */
export function notesAt(
  findings: readonly ExplainedFinding[],
  threads: readonly ThreadView[],
  language: Language,
  typed: Posted = {},
): NotesAt {
  return (at) => {
    const key = placeKey(at);
    const here = findings.filter((finding) => placeKey(finding.place) === key);
    return {
      errors: here.filter(({ level }) => level === 'error').map((finding) => messageOf(finding, language)),
      queries: here
        .filter(({ level }) => level === 'query')
        .map((finding) => {
          const name = explanationName(finding);
          const explanation = [typed[name] ?? finding.explanation ?? finding.unfinished ?? ''].flat().join();
          return {
            ...messageOf(finding, language),
            name,
            explanation,
            isExplained: finding.explanation !== null,
            isRefused: finding.unfinished !== undefined,
          };
        }),
      remarks: threads.filter(({ place }) => placeKey(place) === key),
    };
  };
}

const EXPLANATION = 'explain.';

/** Whether a form holds any explanation. */
export function hasExplanations(posted: Posted): boolean {
  return Object.entries(posted).some(([name, value]) => name.startsWith(EXPLANATION) && value !== '');
}

/** The name of the field in which a query is explained: a digest of its rule, place and value. */
export function explanationName(query: Pick<Explanation, 'rule' | 'place' | 'value'>): string {
  return `${EXPLANATION}${createHash('sha256').update(queryKey(query)).digest('hex').slice(0, 16)}`;
}

/** The explanations that were typed for these queries. */
export function explanationsPosted(
  findings: readonly ExplainedFinding[],
  posted: Posted,
): readonly Explanation[] {
  return findings.flatMap(({ level, rule, place, value, explanation }) => {
    const text = [posted[explanationName({ rule, place, value })] ?? ''].flat().join();
    return level === 'query' && text.trim() !== '' && text !== explanation
      ? [{ rule, place, value, text }]
      : [];
  });
}
