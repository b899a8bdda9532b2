// One of the small multiples before it is drawn: its words in both languages, and how long its bars are.
import type { ByRegion } from '../../aggregate/fold.ts';
import type { ComparedSide, Comparison } from '../../aggregate/national-comparison.ts';
import { type Label, label } from '../../language/label.ts';
import { exactNumber, orMore } from '../../language/numbers.ts';
import { formatMedian } from '../../narrative/national-comparison.ts';
import { type RegionCode, regionCodes } from '../../survey/territories.ts';
import { nation, regionLabel } from '../region-labels.ts';
import { cellText, numberCell } from '../table.ts';

/** `length` is part of the width, 0 to 1; null is unknown and drawn as missing. */
export interface PanelBar {
  readonly name: Label;
  readonly tone: 'emphasis' | 'calm' | 'nation';
  readonly isStrong: boolean;
  readonly length: number | null;
  /** „83 % (5)“, „1 068“, „nav datu“. */
  readonly text: Label;
  /** „6 no 8“: whose answer is known of those asked. */
  readonly population: Label;
}

export interface Panel {
  readonly id: Comparison['id'];
  readonly title: Label;
  /** Whether a full bar is a whole, which is then drawn behind it. */
  readonly hasWhole: boolean;
  readonly bars: readonly PanelBar[];
}

/** Of one line each in a third of the page's width. */
const titles: { readonly [id in Comparison['id']]: Label } = {
  workload: label('Koordinatora slodze nodrošināta', 'Coordinator with a workload'),
  planning: label('Savs dokuments vai vieta stratēģijā', 'Own document or part of a strategy'),
  programme: label('Dalība biežākajā projektu programmā', 'In the most frequent programme'),
  counted: label('Iesaistīto skaits zināms', 'Participants counted'),
  participants: label('Iesaistītie iedzīvotāji, mediāna', 'Participants, median'),
  seniors: label('Seniori mērķa grupu vidū', 'Seniors among the target groups'),
  ngo: label('Īsteno nevalstiskās organizācijas', 'NGOs among the providers'),
  permits: label('Izsniegtās atļaujas, mediāna', 'Permits issued, median'),
  many_permits: label('21 izsniegta atļauja un vairāk', '21 permits issued and more'),
};

/** The region over the nation. */
export function panelOf(code: RegionCode, { id, unit, region, national }: Comparison): Panel {
  const own = { name: regionLabel(code), tone: 'emphasis', isStrong: true, side: region } as const;
  const whole = { name: nation, tone: 'calm', isStrong: false } as const;
  return panel(id, unit, [own, ...(national === null ? [] : [{ ...whole, side: national }])]);
}

/** The regions over each other, the highest singled out, and the nation. Each holds one comparison, of one kind. */
export function panelOfAll(byRegion: ByRegion<Comparison>): Panel | null {
  const [first] = regionCodes.map((code) => byRegion[code]);
  if (first === undefined || first.national === null) return null;
  const { id, unit, national } = first;
  const highest = highestOf(regionCodes.map((code) => byRegion[code].region));
  const regions = regionCodes.map((code) => {
    const side = byRegion[code].region;
    const isHighest = side.value !== null && side.value === highest;
    return {
      name: regionLabel(code),
      tone: isHighest ? 'emphasis' : 'calm',
      isStrong: isHighest,
      side,
    } as const;
  });
  return panel(id, unit, [...regions, { name: nation, tone: 'nation', isStrong: false, side: national }]);
}

/** Null where no value is known or all are equal: nothing is emphasised then. */
function highestOf(sides: readonly ComparedSide[]): number | null {
  const known = sides.flatMap(({ value }) => (value === null ? [] : [value]));
  const highest = Math.max(...known);
  return known.length === 0 || known.every((value) => value === highest) ? null : highest;
}

type Bar = Pick<PanelBar, 'name' | 'tone' | 'isStrong'> & { readonly side: ComparedSide };

function panel(id: Comparison['id'], unit: Comparison['unit'], bars: readonly Bar[]): Panel {
  const longest = unit === 'share' ? 100 : Math.max(...bars.map(({ side }) => side.value ?? 0)) || 1;
  return {
    id,
    title: titles[id],
    hasWhole: unit === 'share',
    bars: bars.map(({ side, ...bar }) => ({
      ...bar,
      length: side.value === null ? null : side.value / longest,
      text: textOf(side),
      population: label(
        `${side.population.answered} no ${side.population.asked}`,
        `${side.population.answered} of ${side.population.asked}`,
      ),
    })),
  };
}

/** „1,226.5“; at most one decimal place, so that only thousands are parted. */

function textOf({ value, count, atLeast }: ComparedSide): Label {
  if (value !== null && count === null)
    return label(
      orMore(formatMedian(value), atLeast !== undefined),
      orMore(exactNumber(value, 'en'), atLeast !== undefined),
    );
  const cell = numberCell(value, 'percent');
  const behind = count === null ? '' : ` (${count})`;
  return label(`${cellText(cell, 'lv')}${behind}`, `${cellText(cell, 'en')}${behind}`);
}
