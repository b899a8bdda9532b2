// What the rules of reconciliation look at: the figures as printed and the returns of the same edition.
import type { MunicipalReturn } from '../../survey/editions.ts';
import { answersOf } from '../../survey/form.ts';
import type { PublishedFigure } from '../../survey/published-figure.ts';
import { type Territory, territoriesOf } from '../../survey/territories.ts';
import type { Indicator, IndicatorId } from '../indicator.ts';
import { indicatorsOf } from '../indicators.ts';
import { participantsIn } from '../participants.ts';
import { permitsIn } from '../permits.ts';
import type { Counted } from './subset-search.ts';

/** A part of a municipality's total that its return gives as one activity. */
export interface CountedActivity {
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
