// What changed between two editions, as tables: both years, their difference, and beside it that of the municipalities
// that are known in both; and what a reader must know to read them.
import type {
  ChangedValue,
  ComparedPopulation,
  Difference,
  EditionChange,
  IndicatorChange,
  TotalChange,
} from '../../aggregate/edition-change.ts';
import type { Population, Unit } from '../../aggregate/indicator.ts';
import { sentenceCase } from '../../language/list.ts';
import { formatNumber } from '../../language/numbers.ts';
import { figureChoice } from '../choices.ts';
import { namesMunicipalities } from '../data-table.ts';
import {
  absent,
  type Cell,
  countCell,
  formOfUnit,
  numberCell,
  numberColumn,
  type Table,
  textColumn,
} from '../table.ts';
import { labelText } from '../value-text.ts';
import { comparedValues } from '../values-of-numbers.ts';

/** A municipality that is not among the highest of a year, though its value may be known. */
const NOT_LISTED = 'nav sarakstā';
const NOT_COMPARABLE = 'nav salīdzināms';

/** Returns, participants and permits, each with the municipalities that it is known for. */
export function totalsChangeTable(change: EditionChange): Table {
  const { returns, participants, permits } = change;
  return {
    caption: 'Iesniegumi, iesaistītie iedzīvotāji un izsniegtās atļaujas',
    columns: columnsOf('Rādītājs', change),
    rows: [
      populationRow('Saņemtie iesniegumi', returns),
      ...totalRows('Iesaistītie iedzīvotāji', participants),
      ...totalRows('Izsniegtās atļaujas', permits),
    ],
  };
}

export function indicatorChangeTable(indicator: IndicatorChange, change: EditionChange): Table {
  const { population } = indicator;
  return {
    caption: captionOf(indicator),
    columns: columnsOf(figureChoice(indicator).labelHead, change),
    rows: [
      ...comparedValues(indicator.question, indicator.values).map((value) => valueRow(value, indicator)),
      populationRow('Zināmas atbildes', population),
    ],
  };
}

/** With what is counted, where the title does not say it. */
function captionOf(indicator: IndicatorChange): string {
  const { title, unit } = indicator;
  const { title: longer, unitLabel } = figureChoice(indicator);
  const name = longer ?? title.lv;
  if (unit === 'municipalities') return `${name} (pašvaldību skaits)`;
  if (unit === 'number') return `${name} (${unitLabel})`;
  return unit === 'percent' && !name.includes('īpatsvars') ? `${name} (${unitLabel})` : name;
}

function columnsOf(head: string, { before, after }: EditionChange): Table['columns'] {
  const numbers = [`${before}. gads`, `${after}. gads`, 'Starpība', 'Starpība tajās pašās pašvaldībās'];
  return [textColumn(head), ...numbers.map((label) => numberColumn(label))];
}

function totalRows(head: string, total: TotalChange): readonly (readonly Cell[])[] {
  const { sameMunicipalities } = total;
  return [
    [
      head,
      numberOf(total, 'before', 'persons'),
      numberOf(total, 'after', 'persons'),
      differenceOf(total, 'persons'),
      differenceOf(sameMunicipalities, 'persons'),
    ],
    populationRow(`${head}: zināmas atbildes`, total.population),
  ];
}

function populationRow(head: string, { before, after, both }: ComparedPopulation): readonly Cell[] {
  const known = ({ answered, asked }: Population): Cell => ({ kind: 'part', part: answered, whole: asked });
  return [head, known(before), known(after), absent, `${formatNumber(both.length)} abos gados`];
}

function valueRow(value: ChangedValue, indicator: IndicatorChange): readonly Cell[] {
  const { unit } = indicator;
  const { sameMunicipalities: same } = value;
  const name = labelText(value);
  if (!namesMunicipalities(indicator))
    return [
      name,
      numberOf(value, 'before', unit),
      numberOf(value, 'after', unit),
      differenceOf(value, unit),
      differenceOf(same, unit),
    ];
  const { population } = indicator;
  const isUnknown = (year: Population) => year.notAnswered.includes(value.key);
  const listed = (side: 'before' | 'after') =>
    value[side] === null && !isUnknown(population[side]) ? NOT_LISTED : numberOf(value, side, unit);
  const isInBoth = population.both.includes(value.key);
  const compared = (one: Difference) =>
    one.difference === null && isInBoth ? NOT_COMPARABLE : differenceOf(one, unit);
  return [sentenceCase(name), listed('before'), listed('after'), compared(value), compared(same)];
}

function numberOf({ atLeast, ...sides }: Difference, side: 'before' | 'after', unit: Unit): Cell {
  if (atLeast?.[side]) return countCell({ value: sides[side], atLeast: [] }, unit);
  return numberCell(sides[side], formOfUnit(sides[side], unit));
}

function differenceOf({ difference }: Difference, unit: Unit): Cell {
  return { kind: 'difference', value: difference, unit };
}

/** Under the first table, for all of them. */
export const differenceNotes: readonly string[] = [
  'Ailē „Starpība“ salīdzinātas visas attiecīgajā gadā zināmās atbildes, tāpēc to ietekmē arī tas, kuras pašvaldības atbild. Pārmaiņas pašvaldību darbā rāda starpība tajās pašās pašvaldībās.',
  'Skaitļi ar „vismaz“ aptver tikai daļu dalībnieku, tāpēc starpība ar tiem nav zināma, un pašvaldības, kuras tādus norāda, pēdējā ailē nav ieskaitītas.',
];

export function indicatorChangeNotes(
  indicator: IndicatorChange,
  { before }: Pick<EditionChange, 'before'>,
): readonly string[] {
  const renamed = indicator.values.flatMap(({ label, labelBefore }) =>
    labelBefore === undefined
      ? []
      : [
          `Vērtības „${label.lv}“ vietā ${before}. gada aptaujā bija „${labelBefore.lv}“, tāpēc šī rinda ir salīdzināma tikai aptuveni.`,
        ],
  );
  return [
    ...(indicator.unit === 'percent' ? ['Procentpunkti ir aprēķināti no nenoapaļotiem īpatsvariem.'] : []),
    ...(namesMunicipalities(indicator)
      ? ['„Nav sarakstā“ nozīmē, ka pašvaldība tajā gadā nav starp lielākajām; tad gadi nav salīdzināmi.']
      : []),
    ...renamed,
  ];
}
