// Which figures a pass of coding changed, by which municipalities and by which rules.
import type { Indicator } from '../../src/aggregate/indicator.ts';
import { indicatorsOf } from '../../src/aggregate/indicators.ts';
import { reconcile } from '../../src/aggregate/reconcile/reconcile.ts';
import { ruleOf } from '../../src/aggregate/reconcile/rules.ts';
import type { Label } from '../../src/language/label.ts';
import type { MunicipalReturn } from '../../src/survey/editions.ts';
import type { PublishedFigure } from '../../src/survey/published-figure.ts';
import { readReturn } from '../../src/survey/schema.ts';
import { type RegionCode, regionCodes } from '../../src/survey/territories.ts';
import { type CodingChange, type Document, undo } from './coding-changes.ts';

/** A figure as it is printed and as it counts: a share has the number behind it, which rounding does not hide. */
export interface Amount {
  /** Null where the returns do not say. */
  readonly count: number | null;
  /** What the count is of, for shares; null for others. */
  readonly of: number | null;
}

/** Whose answers make a difference, and the ids of the rules by which they were coded otherwise. */
export interface Cause {
  readonly territory: string;
  readonly rules: readonly string[];
}

export interface Effect {
  readonly before: Amount;
  readonly now: Amount;
  readonly causes: readonly Cause[];
}

/** Whether a figure or what it is a share of is another one. */
export function isChanged({ before, now }: Effect): boolean {
  return before.count !== now.count || before.of !== now.of;
}

/** Figures by a key of their own. */
type Measured = ReadonlyMap<string, Amount>;
type Measure = (returns: readonly MunicipalReturn[]) => Measured;

/** The effect of all changes on each figure that a measure yields, in its order. */
function effects(
  documents: readonly Document[],
  changes: readonly CodingChange[],
  measure: Measure,
): ReadonlyMap<string, Effect> {
  const without = (undone: readonly CodingChange[]) =>
    measure(documents.map((one) => municipal(undo(one, undone))));
  const now = without([]);
  const before = without(changes);
  const territories = [...new Set(changes.map(({ territory }) => territory))].map((territory) => {
    const own = changes.filter((change) => change.territory === territory);
    const rules = [...new Set(own.map(({ rule }) => rule))];
    return {
      territory,
      all: without(own),
      byRule: rules.map((rule) => ({ rule, without: without(own.filter((change) => change.rule === rule)) })),
    };
  });
  const differs = (key: string, other: Measured) => other.get(key)?.count !== now.get(key)?.count;
  return new Map(
    [...now].map(([key, amount]): [string, Effect] => {
      const causes = territories
        .filter(({ all }) => differs(key, all))
        .map(({ territory, byRule }) => ({
          territory,
          rules: byRule.filter((one) => differs(key, one.without)).map(({ rule }) => rule),
        }));
      return [key, { before: before.get(key) ?? { count: null, of: null }, now: amount, causes }];
    }),
  );
}

function municipal(document: Document): MunicipalReturn {
  const ret = readReturn(document);
  if (ret.form !== 'municipal') throw new RangeError(`${document.territory} is no municipality`);
  return ret;
}

/** The effect on each published figure, by its id. */
export function effectsOnPublished(
  documents: readonly Document[],
  changes: readonly CodingChange[],
  published: readonly PublishedFigure[],
  year: number,
): ReadonlyMap<string, Effect> {
  return effects(documents, changes, (returns) => {
    const indicators = new Map(indicatorsOf(returns, year).map((one) => [one.id, one]));
    return new Map(
      reconcile(published, returns, year).map(({ id, recomputed }): [string, Amount] => {
        const rule = ruleOf(id);
        const shared = rule?.kind === 'share' ? indicators.get(rule.of) : undefined;
        if (rule?.kind !== 'share' || shared === undefined) return [id, { count: recomputed, of: null }];
        return [id, { count: sumOf(shared, rule.keys), of: sumOf(shared, null) }];
      }),
    );
  });
}

/** The sum of the numbers behind some values of an indicator, or behind all of them. */
function sumOf({ values }: Pick<Indicator, 'values'>, keys: readonly string[] | null): number {
  return values
    .filter(({ key }) => keys === null || keys.includes(key))
    .reduce((sum, { count, value }) => sum + (count ?? value ?? 0), 0);
}

/** A value of an indicator in one planning region. */
export interface RegionalEffect extends Effect {
  readonly region: RegionCode;
  readonly indicator: Indicator;
  readonly label: Label;
}

/** The effects on the values of every indicator in each planning region, by region; only those that changed. */
export function effectsOnRegions(
  documents: readonly Document[],
  changes: readonly CodingChange[],
  year: number,
): readonly RegionalEffect[] {
  const places = new Map<string, Pick<RegionalEffect, 'region' | 'indicator' | 'label'>>();
  const measured = effects(documents, changes, (returns) => {
    const indicators = indicatorsOf(returns, year);
    const amounts = new Map<string, Amount>();
    for (const region of regionCodes)
      for (const indicator of indicators) {
        const breakdown = indicator.byRegion[region];
        for (const { key, value, count, label } of breakdown.values) {
          const id = `${region} ${indicator.id} ${key}`;
          places.set(id, { region, indicator, label });
          amounts.set(id, { count: count ?? value, of: count === undefined ? null : sumOf(breakdown, null) });
        }
      }
    return amounts;
  });
  return [...measured].flatMap(([id, effect]) => {
    const place = places.get(id);
    if (place === undefined || !isChanged(effect)) return [];
    return [{ ...place, ...effect }];
  });
}
