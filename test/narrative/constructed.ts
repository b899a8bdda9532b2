// Indicators made for a test: any number of municipalities, and as many as wanted behind each value.
import type {
  Breakdown,
  Indicator,
  IndicatorId,
  IndicatorValue,
  Unit,
} from '../../src/aggregate/indicator.ts';
import { indicatorsOf } from '../../src/aggregate/indicators.ts';
import { label } from '../../src/language/label.ts';
import { type RegionCode, regionCodes, territoriesOf } from '../../src/survey/territories.ts';

const asked2025 = territoriesOf(2025).map((t) => t.code);

/** The codes of so many municipalities; beyond all that there are, the same again. */
export function municipalities(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => asked2025[i % asked2025.length] ?? '');
}

/** The headings and keys of every indicator, as they come from no return at all. */
const shapes = new Map(indicatorsOf([], 2025).map((indicator) => [indicator.id, indicator]));

export const indicatorIds: readonly IndicatorId[] = [...shapes.keys()];

/** The keys of an indicator; those of rankings are municipalities. */
export function keysOf(id: IndicatorId): readonly string[] {
  if (id === 'd7') return municipalities(5);
  if (id === 'd12') return municipalities(10);
  return shapes.get(id)?.values.map((v) => v.key) ?? [];
}

export interface Made {
  readonly asked: number;
  readonly answered: number;
  /** By key: municipalities, persons or permits; in shares the number behind. */
  readonly counts: readonly (number | null)[];
}

export function constructed(id: IndicatorId, made: Made): Indicator {
  const shape = shapes.get(id);
  if (shape === undefined) throw new RangeError(id);
  const national = breakdownOf(id, shape.unit, made);
  const regional = (region: RegionCode): Breakdown =>
    id === 'd6' ? { ...national, values: national.values.filter((v) => v.key === region) } : national;
  return {
    ...shape,
    ...national,
    byRegion: Object.fromEntries(regionCodes.map((code) => [code, regional(code)])) as Indicator['byRegion'],
    byKind: { valstspilsēta: national, novads: national },
  };
}

function breakdownOf(id: IndicatorId, unit: Unit, { asked, answered, counts }: Made): Breakdown {
  const whole = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const keys = keysOf(id);
  const values = keys.slice(0, Math.min(keys.length, counts.length)).map((key, i): IndicatorValue => {
    const count = counts[i] ?? null;
    const known = shapes.get(id)?.values.find((v) => v.key === key);
    const text = known?.label ?? label(`pašvaldība ${i}`, `municipality ${i}`);
    const behind = unit === 'persons' || unit === 'permits' ? 1 : (count ?? 0);
    const base = { key, label: text, territories: municipalities(Math.min(behind, answered)) };
    if (unit !== 'percent') return { ...base, value: count };
    return {
      ...base,
      value: count === null || whole === 0 ? null : (count / whole) * 100,
      count: count ?? 0,
    };
  });
  const notAnswered = municipalities(asked).slice(answered);
  return { population: { asked, answered, notAnswered }, values, note: null };
}
