// The small multiples in words: what they say, every value, and the values as a table.
import type { Comparison } from '../../aggregate/region-comparison.ts';
import { listed, sentenceCase } from '../../narrative/list.ts';
import { diagram } from '../../narrative/noun.ts';
import { counted } from '../../narrative/numeral.ts';
import { comparisonSentences } from '../../narrative/regional-comparison.ts';
import { type Label, label } from '../../survey/label.ts';
import type { RegionCode } from '../../survey/territories.ts';
import { nation, ofPlace, regionLabel, textColumn } from '../region-tables/words.ts';
import { inText, type SummaryTable } from '../summary-table.ts';
import type { Panel } from './panel.ts';

/** Where the region is furthest from the nation, then both values of each panel; whom they are known of is in the table. */
export function panelsAlt(
  code: RegionCode,
  panels: readonly Panel[],
  comparisons: readonly Comparison[],
): string {
  const hasNation = panels.some(({ national }) => national !== null);
  const values = panels.map(({ title, region, national }) => {
    const sides = [region, ...(national === null ? [] : [national])].map(({ text }) => text.lv);
    return `${withSmallLetter(title.lv)} – ${listed(sides)}`;
  });
  return [
    `${sentenceCase(counted(panels.length, diagram))} ar joslām.`,
    ...comparisonSentences(code, comparisons),
    `Vērtības reģionā${hasNation ? ' un valstī' : ''}: ${values.join('; ')}.`,
  ].join(' ');
}

/** The same texts as in the drawing. */
export function panelsTable(code: RegionCode, panels: readonly Panel[]): SummaryTable {
  const hasNation = panels.some(({ national }) => national !== null);
  const columnsOf = (place: Label) => [textColumn(place, 1.4), textColumn(ofPlace(place, known), 1.6)];
  return {
    id: 'comparison',
    sheet: label('Salīdzinājums', 'Comparison'),
    caption: comparisonTitle(hasNation),
    columns: [
      textColumn(label('Rādītājs', 'Figure'), 4),
      ...columnsOf(regionLabel(code)),
      ...(hasNation ? columnsOf(nation) : []),
    ],
    rows: panels.map(({ title, region, national }) => [
      inText(title),
      ...[region, ...(national === null ? [] : [national])].flatMap(({ text, population }) => [
        inText(text),
        inText(population),
      ]),
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
