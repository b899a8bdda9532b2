// Who has not answered in a planning region: without a return, or with one that leaves a section or a count unknown.
import type { Label } from '../language/label.ts';
import type { UnknownAnswer } from './coverage.ts';
import type { RegionSummary } from './region-summary.ts';

/** A count that no section's answer gives away, or a section; those without any return are not repeated. */
export type MissingAnswer =
  | { readonly kind: 'participants' | 'permits'; readonly unknown: readonly string[] }
  | {
      readonly kind: 'section';
      readonly no: number;
      readonly label: Label;
      readonly unknown: readonly UnknownAnswer[];
    };

/** Lists hold ATVK codes in the order of the report. */
export interface MissingAnswers {
  readonly asked: readonly string[];
  readonly withoutReturn: readonly string[];
  readonly gaps: readonly MissingAnswer[];
}

/** Counts replace their sections, because a section may be answered although its count is unknown („nav uzskaites“). */
const counts = ['participants', 'permits'] as const;

export function missingAnswersOf({ municipalities, totals, coverage }: RegionSummary): MissingAnswers {
  const withoutReturn = municipalities.filter(({ returned }) => !returned).map(({ code }) => code);
  const sent = (code: string) => !withoutReturn.includes(code);
  const gaps: readonly MissingAnswer[] = [
    ...counts.map((kind) => ({
      kind,
      unknown: totals[kind].region.population.notAnswered.filter(sent),
    })),
    ...coverage
      .filter(({ section }) => !counts.some((count) => count === section))
      .map(({ no, label, region }) => ({
        kind: 'section' as const,
        no,
        label,
        unknown: region.unknown.filter(({ territory }) => sent(territory)),
      })),
  ].filter(({ unknown }) => unknown.length > 0);
  return { asked: municipalities.map(({ code }) => code), withoutReturn, gaps };
}

export function territoriesIn({ unknown }: MissingAnswer): readonly string[] {
  return unknown.map((one) => (typeof one === 'string' ? one : one.territory));
}
