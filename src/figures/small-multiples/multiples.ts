// The small multiples of a planning region, complete before anything shows them: drawing, words and table.
import type { Aggregates } from '../../aggregate/aggregates.ts';
import { type ByRegion, forEachRegion } from '../../aggregate/fold.ts';
import { type Comparison, comparisonsOf } from '../../aggregate/national-comparison.ts';
import type { RegionSummary } from '../../aggregate/region-summary.ts';
import { type Label, type Language, label } from '../../language/label.ts';
import { regionCodes } from '../../survey/territories.ts';
import type { Drawing } from '../drawing.ts';
import type { SheetTable } from '../table.ts';
import { drawPanels } from './draw-panels.ts';
import { type Panel, panelOf, panelOfAll } from './panel.ts';
import { allRegionsAlt, comparisonTitle, panelsAlt, panelsTable } from './panel-words.ts';

export interface Multiples {
  readonly title: Label;
  /** How to read the numbers beside the bars. */
  readonly reading: Label;
  readonly notes: readonly Label[];
  /** In Latvian, as all running text. */
  readonly alt: string;
  readonly table: SheetTable;
  readonly draw: (language: Language, grid: { readonly columns: number; readonly width: number }) => Drawing;
}

export function multiplesOf(summary: RegionSummary, figures: Pick<Aggregates, 'areas'>): Multiples {
  const { code } = summary.region;
  const comparisons = comparisonsOf(summary, figures);
  const panels = comparisons.map((comparison) => panelOf(code, comparison));
  const title = comparisonTitle(comparisons.some(({ national }) => national !== null));
  return {
    ...around(title, panels, comparisons),
    alt: panelsAlt(code, panels, comparisons),
  };
}

/** The regions beside each other: the same figures, all regions in each. */
export function multiplesOfAll(
  summaries: ByRegion<RegionSummary>,
  figures: Pick<Aggregates, 'areas'>,
): Multiples {
  const each = forEachRegion((code) => comparisonsOf(summaries[code], figures));
  // All regions have the same comparisons, because what is asked and what is most frequent are those of the nation.
  const [first = []] = regionCodes.map((code) => each[code]);
  const comparisons = first.map((comparison, at) => forEachRegion((code) => each[code][at] ?? comparison));
  const panels = comparisons.flatMap((byRegion) => panelOfAll(byRegion) ?? []);
  const { notes, ...rest } = around(label('Reģioni un valsts', 'The regions and the nation'), panels, first);
  return { ...rest, notes: [highestNote, ...notes], alt: allRegionsAlt(panels, comparisons) };
}

function around(
  title: Label,
  panels: readonly Panel[],
  comparisons: readonly Comparison[],
): Omit<Multiples, 'alt'> {
  return {
    title,
    reading: label(
      'Aiz procentiem iekavās – pašvaldību skaits; pelēkā krāsā – cik no visām aptaujātajām pašvaldībām atbildējušas.',
      'In brackets, the municipalities behind a share; in grey, how many of those asked are known to have answered.',
    ),
    notes: [medianNote, ...programmeNote(comparisons), ...missingNote(panels)],
    table: panelsTable(title, panels),
    draw: (language, grid) => drawPanels(panels, { ...grid, language }),
  };
}

const highestNote = label(
  'Izcelts reģions ar lielāko rādītāju.',
  'The region with the highest value stands out.',
);

const medianNote = label(
  'Mediāna: pusei pašvaldību, kas skaitu norāda, tas nav lielāks, pusei – nav mazāks.',
  'Median: half of the municipalities that give a number have no more, half no less.',
);

function programmeNote(comparisons: readonly Comparison[]): readonly Label[] {
  const programme = comparisons.find(({ id }) => id === 'programme');
  if (programme?.subject == null) return [];
  const { lv, en } = programme.subject;
  const [where, whereEn] = programme.national === null ? ['reģionā', 'the region'] : ['valstī', 'the nation'];
  return [
    label(
      `Biežākā projektu programma ${where}: ${lv}.`,
      `The most frequent project programme in ${whereEn}: ${en}.`,
    ),
  ];
}

function missingNote(panels: readonly Panel[]): readonly Label[] {
  const isMissing = panels.some(({ bars }) => bars.some(({ length }) => length === null));
  if (!isMissing) return [];
  return [label('Svītrota josla: datu nav.', 'A hatched bar: no data.')];
}
