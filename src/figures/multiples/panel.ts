// One of the small multiples before it is drawn: its words in both languages, and how long its bars are.
import type { ComparedSide, Comparison } from '../../aggregate/region-comparison.ts';
import { formatMedian } from '../../narrative/regional-comparison.ts';
import { type Label, label } from '../../survey/label.ts';
import { cellText, inNumber } from '../summary-table.ts';

/** `length` is part of the width, 0 to 1; null is unknown and drawn as missing. */
export interface PanelBar {
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
  readonly region: PanelBar;
  readonly national: PanelBar | null;
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

export function panelOf({ id, unit, region, national }: Comparison): Panel {
  const longest = unit === 'share' ? 100 : Math.max(region.value ?? 0, national?.value ?? 0) || 1;
  const bar = (side: ComparedSide): PanelBar => ({
    length: side.value === null ? null : side.value / longest,
    text: textOf(side),
    population: label(
      `${side.population.answered} no ${side.population.asked}`,
      `${side.population.answered} of ${side.population.asked}`,
    ),
  });
  return {
    id,
    title: titles[id],
    hasWhole: unit === 'share',
    region: bar(region),
    national: national === null ? null : bar(national),
  };
}

function textOf({ value, count }: ComparedSide): Label {
  if (value !== null && count === null)
    return label(formatMedian(value), new Intl.NumberFormat('en-GB').format(value));
  const cell = inNumber(value, 'percent');
  const behind = count === null ? '' : ` (${count})`;
  return label(`${cellText(cell, 'lv')}${behind}`, `${cellText(cell, 'en')}${behind}`);
}
