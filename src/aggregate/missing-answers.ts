// Who has not answered in a planning region: without a return, or with one that leaves a section or a count unknown.
import type { Label } from '../language/label.ts';
import type { UnknownAnswer } from './coverage.ts';
import type { RegionSummary } from './region-summary.ts';

/** An answer that a section may lack although it is answered, or a section; those without any return are not repeated. */
export type MissingAnswer =
  | { readonly kind: 'workload' | 'participants' | 'permits'; readonly unknown: readonly string[] }
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

/** These stand for their sections, because a section may be answered although they are unknown („nav uzskaites“). */
const standsFor = ['coordination', 'participants', 'permits'];

export function missingAnswersOf({
  municipalities,
  totals,
  indicators,
  coverage,
}: RegionSummary): MissingAnswers {
  const withoutReturn = municipalities.filter(({ returned }) => !returned).map(({ code }) => code);
  const sent = (code: string) => !withoutReturn.includes(code);
  const workload = indicators.find(({ id }) => id === 'd4')?.population.region;
  const gaps: readonly MissingAnswer[] = [
    { kind: 'workload' as const, unknown: workload?.notAnswered ?? [] },
    { kind: 'participants' as const, unknown: totals.participants.region.population.notAnswered },
    { kind: 'permits' as const, unknown: totals.permits.region.population.notAnswered },
  ]
    .map(({ kind, unknown }): MissingAnswer => ({ kind, unknown: unknown.filter(sent) }))
    .concat(
      coverage
        .filter(({ section }) => !standsFor.includes(section))
        .map(({ no, label, region }) => ({
          kind: 'section' as const,
          no,
          label,
          unknown: region.unknown.filter(({ territory }) => sent(territory)),
        })),
    )
    .filter(({ unknown }) => unknown.length > 0);
  return { asked: municipalities.map(({ code }) => code), withoutReturn, gaps };
}

export function territoriesIn({ unknown }: MissingAnswer): readonly string[] {
  return unknown.map((one) => (typeof one === 'string' ? one : one.territory));
}
