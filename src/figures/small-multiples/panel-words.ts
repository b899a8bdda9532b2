// The small multiples in words: what they say, every value, and the values as a table.
import type { ByRegion } from '../../aggregate/fold.ts';
import type { Comparison } from '../../aggregate/national-comparison.ts';
import { type Label, label } from '../../language/label.ts';
import { listed, sentenceCase } from '../../language/list.ts';
import { diagram } from '../../language/noun.ts';
import { counted } from '../../language/numeral.ts';
import { comparisonSentences, regionalExtremes } from '../../narrative/national-comparison.ts';
import { type RegionCode, regionCodes } from '../../survey/territories.ts';
import { ofPlace } from '../region-labels.ts';
import { type SheetTable, textCell, textColumn } from '../table.ts';
import type { Panel } from './panel.ts';

/** Where the region is furthest from the nation, then each value; whom it is known of is in the table. */
export function panelsAlt(
  code: RegionCode,
  panels: readonly Panel[],
  comparisons: readonly Comparison[],
): string {
  const hasNation = comparisons.some(({ national }) => national !== null);
  const values = panels.map(
    ({ title, bars }) => `${withSmallLetter(title.lv)} – ${listed(bars.map(({ text }) => text.lv))}`,
  );
  return [
    formOf(panels),
    ...comparisonSentences(code, comparisons),
    `Vērtības reģionā${hasNation ? ' un valstī' : ''}: ${values.join('; ')}.`,
  ].join(' ');
}

/** Of each panel where the value is highest and lowest. */
export function allRegionsAlt(
  panels: readonly Panel[],
  comparisons: readonly ByRegion<Comparison>[],
): string {
  const spreads = panels.flatMap((panel, index) => {
    const byRegion = comparisons[index];
    if (byRegion === undefined) return [];
    const values = regionCodes.map((region, at) => ({
      region,
      value: byRegion[region].region.value,
      text: panel.bars[at]?.text.lv ?? '',
    }));
    const [last] = panel.bars.slice(-1);
    return [regionalExtremes(panel.title.lv, values, last === undefined ? null : last.text.lv)];
  });
  return [formOf(panels), ...spreads].join(' ');
}

function formOf(panels: readonly Panel[]): string {
  return `${sentenceCase(counted(panels.length, diagram))} ar joslām.`;
}

/** The same texts as in the drawing. */
export function panelsTable(caption: Label, panels: readonly Panel[]): SheetTable {
  const [first] = panels;
  const names = first?.bars.map(({ name }) => name) ?? [];
  return {
    id: 'comparison',
    sheet: label('Salīdzinājums', 'Comparison'),
    caption,
    columns: [
      textColumn(label('Rādītājs', 'Figure'), 4),
      ...names.flatMap((name) => [textColumn(name, 1.4), textColumn(ofPlace(name, known), 1.6)]),
    ],
    rows: panels.map(({ title, bars }) => [
      textCell(title),
      ...bars.flatMap(({ text, population }) => [textCell(text), textCell(population)]),
    ]),
    notes: [],
  };
}

export function comparisonTitle(hasNation: boolean): Label {
  return hasNation
    ? label('Reģions blakus valstij', 'The region beside the nation')
    : label('Reģions pārskatā', 'The region at a glance');
}

const known = label('zināmas atbildes', 'known answers');

function withSmallLetter(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
