import type { Population, Unit } from '../aggregate/indicator.ts';
import type { ComparedIndicator, ComparedValue } from '../aggregate/region-summary.ts';
import { type Label, label } from '../language/label.ts';
import { sentenceCase } from '../language/list.ts';
import { isRegionCode, type RegionCode } from '../survey/territories.ts';
import { namesOf, nation, ofPlace, regionLabel } from './region-labels.ts';
import {
  absent,
  type Cell,
  codeCell,
  codeColumn,
  countCell,
  numberCell,
  numberColumn,
  type SheetTable,
  textCell,
  textColumn,
} from './table.ts';
import { titleWithUnit } from './value-text.ts';

const count = label('skaits', 'count');
const asked = label('Aptaujātās pašvaldības', 'Municipalities asked');
const answered = label('Zināmas atbildes', 'Known answers');

/** Every value of an indicator in the region beside that of the nation, and over whom it is. */
export function indicatorTable(indicator: ComparedIndicator, code: RegionCode): SheetTable {
  const { id, number, unit, population, values, note } = indicator;
  const title = titleWithUnit(indicator);
  const sides = (['region', 'national'] as const).filter((side) => population[side] !== null);
  const shares = unit === 'percent';
  const place = { region: regionLabel(code), national: nation };
  const populationRow = (name: Label, key: string, of: (population: Population) => number) => [
    codeCell(`${id}.${key}`),
    textCell(name),
    ...sides.flatMap((side): Cell[] => {
      const one = population[side];
      return [one === null ? absent : numberCell(of(one)), ...(shares ? [absent] : [])];
    }),
  ];
  return {
    id,
    sheet: label(`D${number}`, `D${number}`),
    caption: label(`${number}. ${title.lv}`, `${number}. ${title.en}`),
    columns: [
      codeColumn(label('Kods', 'Code')),
      textColumn(label('Vērtība', 'Value'), 4),
      ...sides.flatMap((side) => [
        numberColumn(place[side]),
        ...(shares ? [numberColumn(ofPlace(place[side], count))] : []),
      ]),
    ],
    rows: [
      ...values.map((value) => [
        codeCell(`${id}.${value.key}`),
        textCell(nameOf(value)),
        ...sides.flatMap((side) => cellsOf(value[side], unit)),
      ]),
      populationRow(asked, 'asked', (one) => one.asked),
      populationRow(answered, 'answered', (one) => one.answered),
    ],
    notes: [...notesOf(note, place), ...unknownIn(population.region)],
  };
}

function cellsOf(value: ComparedValue['region'], unit: Unit): readonly Cell[] {
  const shares = unit === 'percent';
  if (value === null) return shares ? [absent, absent] : [absent];
  if (!shares) return [countCell(value, unit)];
  return [numberCell(value.value, 'percent'), numberCell(value.count ?? null)];
}

function nameOf({ key, label: words }: ComparedValue): Label {
  const { lv, en } = isRegionCode(key) ? regionLabel(key) : words;
  return label(sentenceCase(lv), sentenceCase(en));
}

/** Notes speak of the shares of one side. */
function notesOf(
  { region, national }: ComparedIndicator['note'],
  place: { readonly region: Label; readonly national: Label },
): readonly Label[] {
  return [
    ...(region === null ? [] : [ofPlace(place.region, region)]),
    ...(national === null ? [] : [ofPlace(place.national, national)]),
  ];
}

function unknownIn({ notAnswered }: Population): readonly Label[] {
  if (notAnswered.length === 0) return [];
  const names = namesOf(notAnswered);
  return [label(`Reģionā atbilde nav zināma: ${names}.`, `Answer not known in the region: ${names}.`)];
}
