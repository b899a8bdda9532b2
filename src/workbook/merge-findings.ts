// What a workbook has to be corrected for: what is the matter with its cells, and what the check says of the answers
// in them. A cell that could not be read has one cause and gets one finding, not those that follow from its silence.
import type { Finding, Place } from '../survey/finding.ts';
import { rules } from '../survey/rules/register.ts';
import { isUnread } from './cell-findings.ts';

/** Rules of the check that find something missing. */
const ABOUT_MISSING = new Set(['answer-required', 'rows-required', 'rows-expected', 'section-missing']);
const BETWEEN_ANSWERS = new Set(rules.map(({ id }) => id));

/** Findings about cells first, then those of the check that do not merely follow from them. */
export function mergeFindings(ofCells: readonly Finding[], ofCheck: readonly Finding[]): readonly Finding[] {
  const unread = ofCells.filter(isUnread);
  const cells = new Set(unread.map(({ cell }) => cell));
  const sections = new Set(unread.map(({ place }) => place.section));
  const follows = ({ rule, place, cell }: Finding): boolean =>
    (cell !== undefined && cells.has(cell)) ||
    (ABOUT_MISSING.has(rule) && unread.some((one) => isWithin(one.place, place))) ||
    // As with any other error, rules between answers wait until their section is whole.
    (BETWEEN_ANSWERS.has(rule) && sections.has(place.section));
  return [...ofCells, ...ofCheck.filter((finding) => !follows(finding))];
}

/** Whether a place lies in another one, which is a section, a question or a list as a whole. */
function isWithin(inner: Place, outer: Place): boolean {
  return (
    inner.section === outer.section &&
    (outer.question === null || (inner.question === outer.question && outer.row === null))
  );
}
