import type { NationalAndRegional } from '../../aggregate/national-and-regional.ts';
import type { AreaSummary } from '../../aggregate/regional-summary.ts';
import { label } from '../../survey/label.ts';
import { regionCodes } from '../../survey/territories.ts';
import { inNumber, inText, type SummaryCell, type SummaryTable } from '../summary-table.ts';
import { nation, numberColumn, regionLabel, textColumn } from './words.ts';

/** The planning regions under each other, and the nation. */
export function regionsTable({ byRegion, national }: NationalAndRegional<AreaSummary>): SummaryTable {
  return {
    id: 'regions',
    sheet: label('Reģioni', 'Regions'),
    caption: label('Reģioni un valsts', 'Regions and the nation'),
    columns: [
      textColumn(label('Reģions', 'Region'), 2),
      numberColumn(label('Pašvaldības', 'Municipalities')),
      numberColumn(label('Iesaistītie iedzīvotāji', 'Participants')),
      numberColumn(label('Skaitu norāda', 'Give a count')),
      numberColumn(label('Izsniegtās atļaujas', 'Permits issued')),
      numberColumn(label('Skaits zināms', 'Count known')),
    ],
    rows: [
      ...regionCodes.map((code) => [inText(regionLabel(code)), ...numbersOf(byRegion[code])]),
      [inText(nation), ...numbersOf(national)],
    ],
    notes: [],
  };
}

function numbersOf({ municipalities, participants, permits }: AreaSummary): readonly SummaryCell[] {
  return [
    municipalities.length,
    participants.value,
    participants.population.answered,
    permits.value,
    permits.population.answered,
  ].map((value) => inNumber(value));
}
