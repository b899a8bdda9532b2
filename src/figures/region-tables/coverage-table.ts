import type { ComparedCoverage, RegionSummary } from '../../aggregate/region-summary.ts';
import { type Label, label } from '../../language/label.ts';
import { type Cell, numberCell, numberColumn, type SheetTable, textCell, textColumn } from '../table.ts';
import { namesOf, nation, ofPlace, regionLabel } from './words.ts';

const heads = [
  label('atbildējušas', 'answered'),
  label('norādījušas „nav“', 'said “none”'),
  label('nav zināms', 'not known'),
];

/** Which sections the municipalities answered. „Nav“ is an answer. */
export function coverageTable({ coverage, region }: RegionSummary): SheetTable {
  const hasNation = coverage.some(({ national }) => national !== null);
  const columnsOf = (place: Label) => heads.map((head) => numberColumn(ofPlace(place, head)));
  return {
    id: 'coverage',
    sheet: label('Aizpildījums', 'Coverage'),
    caption: label('Atbildes pa sadaļām, pašvaldību skaits', 'Answers by section, municipalities'),
    columns: [
      textColumn(label('Sadaļa', 'Section'), 4),
      ...columnsOf(regionLabel(region.code)),
      ...(hasNation ? columnsOf(nation) : []),
      textColumn(label('Reģionā nav zināms par', 'Not known in the region for'), 2),
    ],
    rows: coverage.map(({ no, label: words, region: own, national }) => [
      textCell(label(`${no}. ${words.lv}`, `${no}. ${words.en}`)),
      ...numbersOf(own),
      ...(national === null ? [] : numbersOf(national)),
      namesOf(own.unknown.map(({ territory }) => territory)),
    ]),
    notes: [],
  };
}

function numbersOf({ answered, saidNothing, unknown }: ComparedCoverage['region']): readonly Cell[] {
  return [answered, saidNothing, unknown].map((list) => numberCell(list.length));
}
