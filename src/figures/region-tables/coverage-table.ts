import type { ComparedCoverage, RegionSummary } from '../../aggregate/region-summary.ts';
import { type Label, label } from '../../language/label.ts';
import { inBoth, inNumber, inText, type SummaryCell, type SummaryTable } from '../summary-table.ts';
import { namesOf, nation, numberColumn, ofPlace, regionLabel, textColumn } from './words.ts';

const heads = [
  label('atbildējušas', 'answered'),
  label('norādījušas „nav“', 'said “none”'),
  label('nav zināms', 'not known'),
];

/** Which sections the municipalities answered. „Nav“ is an answer. */
export function coverageTable({ coverage, region }: RegionSummary): SummaryTable {
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
      inText(label(`${no}. ${words.lv}`, `${no}. ${words.en}`)),
      ...numbersOf(own),
      ...(national === null ? [] : numbersOf(national)),
      inBoth(namesOf(own.unknown.map(({ territory }) => territory))),
    ]),
    notes: [],
  };
}

function numbersOf({ answered, saidNothing, unknown }: ComparedCoverage['region']): readonly SummaryCell[] {
  return [answered, saidNothing, unknown].map((list) => inNumber(list.length));
}
