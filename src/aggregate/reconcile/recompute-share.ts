import { type Label, label } from '../../language/label.ts';
import { wholePercent } from '../municipal-indicator.ts';
import { type Evidence, printedPermitList } from './evidence.ts';
import { type Difference, namesWithCounts, type Recomputation, sentences } from './recomputation.ts';
import { explainByRegionalSums } from './recompute-municipalities.ts';

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

/** The numbers of municipalities that a printed percentage may stand for. */
function countsFor(printed: number, whole: number): readonly number[] {
  const counts = Array.from({ length: whole + 1 }, (_, count) => count);
  return counts.filter((count) => wholePercent((100 * count) / whole) === printed);
}

function possibleCounts(counts: readonly number[], printed: number, whole: number): Label {
  if (counts.length === 0)
    return label(
      `Drukātie ${printed}\u00a0% neatbilst nevienam skaitam no ${whole}.`,
      `The printed ${printed}% is no whole number of ${whole}.`,
    );
  const said = counts.join(', ');
  return label(
    `Drukātie ${printed}\u00a0% atbilstu skaitam ${said} no ${whole}.`,
    `The printed ${printed}% would be ${said} of ${whole}.`,
  );
}

/** The municipalities of the highest class that the printed list of diagram 12 omits; null where there are none. */
function explainByPrintedList(evidence: Evidence): Difference | null {
  const list = printedPermitList(evidence);
  if (list === null || list.omitted.length === 0) return null;
  const names = namesWithCounts(list.omitted);
  return {
    why: label(
      `12. diagrammas drukātajā sarakstā tādu ir ${list.printed}, un tajā nav: ${names.lv}.`,
      `The printed list of diagram 12 has ${list.printed} of them and lacks: ${names.en}.`,
    ),
    territories: list.omitted.map(({ code }) => code),
  };
}

/** Why a share of municipalities differs, where it is known who is counted differently. */
function explainMunicipalities(
  of: 'd5' | 'd11',
  keys: readonly string[],
  { printed, part, whole }: { readonly printed: number; readonly part: number; readonly whole: number },
  evidence: Evidence,
): Difference {
  const counts = countsFor(printed, whole);
  const [count] = counts;
  const short = count === undefined || counts.length > 1 ? 0 : part - count;
  const named =
    of === 'd5'
      ? explainByRegionalSums(keys.includes('with_data') ? short : -short, evidence)
      : keys.includes('21+')
        ? explainByPrintedList(evidence)
        : null;
  return {
    why: sentences(possibleCounts(counts, printed, whole), named?.why ?? null),
    territories: named?.territories ?? [],
  };
}

/** What some values are of all values of an indicator, in whole percent. */
export function recomputeShare(of: Shared, keys: readonly string[], evidence: Evidence): Recomputation {
  const { values } = evidence.indicator(of);
  const counts = values.map(({ key, value, count }) => ({ key, count: count ?? value ?? 0 }));
  const whole = counts.reduce((sum, { count }) => sum + count, 0);
  const part = counts.reduce((sum, { key, count }) => (keys.includes(key) ? sum + count : sum), 0);
  const value = whole === 0 ? null : wholePercent((100 * part) / whole);
  return {
    basis: label(`${part} no ${whole} (${parts[of].lv}).`, `${part} of ${whole} (${parts[of].en}).`),
    value,
    agrees: (printed) => printed === value,
    difference: (printed) =>
      of === 'd5' || of === 'd11'
        ? explainMunicipalities(of, keys, { printed, part, whole }, evidence)
        : {
            why: keys.includes('other_international')
              ? sentences(notDeterminable, withOther(counts, part, whole))
              : notDeterminable,
            territories: [],
          },
  };
}

/** The print has one group for all other projects, and names it after those between countries. */
function withOther(
  counts: readonly { readonly key: string; readonly count: number }[],
  part: number,
  whole: number,
): Label {
  const both = part + (counts.find(({ key }) => key === 'other')?.count ?? 0);
  return label(
    `Drukā nav grupas citām programmām; kopā ar tām dalības gadījumu ir ${both} no ${whole}.`,
    `The print has no group for other programmes; with them there are ${both} of ${whole} participations.`,
  );
}

const notDeterminable = label(
  'No kāda skaita rēķināta drukātā daļa, nav norādīts, tāpēc starpību nevar izskaidrot.',
  'The print does not say what its share is a share of, so that the difference cannot be explained.',
);
