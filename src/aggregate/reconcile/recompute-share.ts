import { type Label, label } from '../../survey/label.ts';
import { wholePercent } from '../shares.ts';
import type { Evidence } from './evidence.ts';
import type { Recomputation } from './recomputation.ts';

type Shared = 'd2' | 'd5' | 'd10' | 'd11';

/** What the parts of each share are; the whole of d5 and d11 are the municipalities that answered. */
const parts: { readonly [id in Shared]: Label } = {
  d2: label(
    'virzienu minējumi 4. sadaļā, bez „cits“',
    'mentions of directions in section 4, without “other”',
  ),
  d5: label('pašvaldības, kas atbildēja', 'municipalities that answered'),
  d10: label(
    'dalības projektos, katra pašvaldība katrā programmu grupā vienreiz',
    'participations in projects, each municipality once in each group of programmes',
  ),
  d11: label('pašvaldības, kas atbildēja', 'municipalities that answered'),
};

/** The number of municipalities that a printed percentage stands for. */
function sayCount(printed: number, whole: number): Label {
  const counts = Array.from({ length: whole + 1 }, (_, count) => count);
  const fitting = counts.filter((count) => wholePercent((100 * count) / whole) === printed);
  if (fitting.length === 0)
    return label(
      `Drukātie ${printed}\u00a0% neatbilst nevienam skaitam no ${whole}.`,
      `The printed ${printed}% is no whole number of ${whole}.`,
    );
  const said = fitting.join(', ');
  return label(
    `Drukātie ${printed}\u00a0% atbilstu skaitam ${said} no ${whole}.`,
    `The printed ${printed}% would be ${said} of ${whole}.`,
  );
}

/** What some values are of all values of an indicator, in whole percent. */
export function recomputeShare(of: Shared, keys: readonly string[], evidence: Evidence): Recomputation {
  const { values } = evidence.indicator(of);
  const counts = values.map(({ key, value, count }) => ({ key, count: count ?? value ?? 0 }));
  const whole = counts.reduce((sum, { count }) => sum + count, 0);
  const part = counts.reduce((sum, { key, count }) => (keys.includes(key) ? sum + count : sum), 0);
  const value = whole === 0 ? null : wholePercent((100 * part) / whole);
  const byMunicipality = of === 'd5' || of === 'd11';
  return {
    basis: label(`${part} no ${whole} (${parts[of].lv}).`, `${part} of ${whole} (${parts[of].en}).`),
    value,
    agrees: (printed) => printed === value,
    difference: (printed) => ({
      why: byMunicipality
        ? sayCount(printed, whole)
        : label(
            'No kāda skaita rēķināta drukātā daļa, nav norādīts, tāpēc starpību nevar izskaidrot.',
            'The print does not say what its share is a share of, so that the difference cannot be explained.',
          ),
      territories: [],
    }),
  };
}
