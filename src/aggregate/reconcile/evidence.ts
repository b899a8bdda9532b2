// What the rules of reconciliation look at: the figures as printed and the returns of the same edition.
import type { MunicipalReturn } from '../../survey/editions.ts';
import { answersOf } from '../../survey/form.ts';
import type { PublishedFigure } from '../../survey/published-figure.ts';
import { type Territory, territoriesOf } from '../../survey/territories.ts';
import type { Indicator, IndicatorId } from '../indicator.ts';
import { indicatorsOf } from '../indicators.ts';
import { participantsIn, permitsIn } from '../totals.ts';
import { ruleOf } from './rules.ts';

/** A municipality, by its ATVK code, and its number of participants or permits. */
export interface Counted {
  readonly code: string;
  readonly count: number;
}

/** A part of a municipality's total that its return gives as one activity. */
interface CountedActivity {
  readonly label: string;
  readonly participants: number;
}

export interface Evidence {
  readonly year: number;
  readonly asked: readonly Territory[];
  readonly published: readonly PublishedFigure[];
  readonly indicator: (id: IndicatorId) => Indicator;
  /** Those with a count only, in the order of the report. */
  readonly participants: readonly Counted[];
  readonly permits: readonly Counted[];
  readonly activitiesOf: (code: string) => readonly CountedActivity[];
}

function activitiesIn(ret: MunicipalReturn): readonly CountedActivity[] {
  const activities = answersOf(ret.sections.participants)?.activities ?? [];
  return activities.flatMap(({ label, participants }) =>
    participants === null ? [] : [{ label, participants }],
  );
}

/** Gathers the evidence. Throws a RangeError for returns that do not belong to the year. */
export function gatherEvidence(
  published: readonly PublishedFigure[],
  returns: readonly MunicipalReturn[],
  year: number,
): Evidence {
  const indicators = new Map(indicatorsOf(returns, year).map((indicator) => [indicator.id, indicator]));
  const byCode = new Map(returns.map((ret) => [ret.territory, ret]));
  const asked = territoriesOf(year);
  const counted = (read: (ret: MunicipalReturn) => number | null) =>
    asked.flatMap(({ code }) => {
      const ret = byCode.get(code);
      const count = ret === undefined ? null : read(ret);
      return count === null ? [] : [{ code, count }];
    });
  return {
    year,
    asked,
    published,
    indicator: (id) => {
      const found = indicators.get(id);
      if (found === undefined) throw new RangeError(`There is no indicator ${id}`);
      return found;
    },
    participants: counted(participantsIn),
    permits: counted(permitsIn),
    activitiesOf: (code) => {
      const ret = byCode.get(code);
      return ret === undefined ? [] : activitiesIn(ret);
    },
  };
}

interface PrintedList {
  /** How many municipalities are printed. */
  readonly printed: number;
  /** Those that belong there by their returns and are not printed, in ascending order. */
  readonly omitted: readonly Counted[];
}

/** The printed list of the most permits; null where the edition prints none. */
export function printedPermitList({ published, permits, indicator }: Evidence): PrintedList | null {
  const listed = new Set(
    published.flatMap(({ id }) => {
      const rule = ruleOf(id);
      return id.startsWith('d12.') && rule?.kind === 'permits' ? [rule.territory] : [];
    }),
  );
  if (listed.size === 0) return null;
  const missing = indicator('d12').values.filter(({ key }) => !listed.has(key));
  return {
    printed: listed.size,
    omitted: missing.flatMap(({ key }) => permits.filter(({ code }) => code === key)),
  };
}
