import type { Statistic } from '../../aggregate/known-answers.ts';
import type { RegionAndNation, RegionSummary } from '../../aggregate/region-summary.ts';
import { type Label, label } from '../../language/label.ts';
import { type Cell, numberCell, numberColumn, type SheetTable, textCell, textColumn } from '../table.ts';
import { namesOf, nation, ofPlace, regionLabel } from './words.ts';

const sums = {
  participants: label('Iesaistītie iedzīvotāji', 'Participants'),
  permits: label('Izsniegtās atļaujas', 'Permits issued'),
};
const answered = label('atbildējušas', 'answered');
const asked = label('jautātas', 'asked');

/** The totals with the municipalities that they are known for. */
export function totalsTable({ totals, region }: RegionSummary): SheetTable {
  const hasNation = totals.participants.national !== null;
  return {
    id: 'totals',
    sheet: label('Kopskaiti', 'Totals'),
    caption: label('Kopskaiti un kas nav atbildējis', 'Totals, and who did not answer'),
    columns: [
      textColumn(label('Rādītājs', 'Figure'), 2),
      ...columnsOf(regionLabel(region.code)),
      ...(hasNation ? columnsOf(nation) : []),
      textColumn(label('Reģionā nav zināms par', 'Not known in the region for'), 2.4),
    ],
    rows: [rowOf(sums.participants, totals.participants), rowOf(sums.permits, totals.permits)],
    notes: [],
  };

  function columnsOf(place: Label) {
    return [
      numberColumn(place),
      numberColumn(ofPlace(place, answered), 1.7),
      numberColumn(ofPlace(place, asked), 1.4),
    ];
  }
}

function rowOf(name: Label, { region, national }: RegionAndNation<Statistic>): readonly Cell[] {
  return [
    textCell(name),
    ...numbersOf(region),
    ...(national === null ? [] : numbersOf(national)),
    namesOf(region.population.notAnswered),
  ];
}

function numbersOf({ value, population }: Statistic): readonly Cell[] {
  return [numberCell(value), numberCell(population.answered), numberCell(population.asked)];
}
