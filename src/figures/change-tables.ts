// What changed between two editions, as tables: both years, their difference, and beside it that of the municipalities
// that are known in both.
import type {
  ChangedValue,
  ComparedPopulation,
  Difference,
  EditionChange,
  IndicatorChange,
  TotalChange,
} from '../aggregate/edition-change.ts';
import type { Population, Unit } from '../aggregate/indicator.ts';
import { sentenceCase } from '../language/list.ts';
import { formatNumber, formatPercent, UNKNOWN } from '../language/numbers.ts';
import { formatDifference } from '../narrative/change-sentences.ts';
import { figureChoices } from './choices.ts';
import { namesMunicipalities } from './data-table.ts';
import type { FigureTable } from './figure.ts';
import { labelText } from './value-text.ts';

/** A municipality that is not among the highest of a year, though its value may be known. */
const NOT_LISTED = 'nav sarakstā';
const NOT_COMPARABLE = 'nav salīdzināms';
const NOTHING = '–';

/** Returns, participants and permits, each with the municipalities that it is known for. */
export function totalsChangeTable(change: EditionChange): FigureTable {
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

export function indicatorChangeTable(indicator: IndicatorChange, change: EditionChange): FigureTable {
  const { id, values, population } = indicator;
  return {
    caption: captionOf(indicator),
    columns: columnsOf(figureChoices[id].labelHead, change),
    rows: [
      ...values.map((value) => valueRow(value, indicator)),
      populationRow('Zināmas atbildes', population),
    ],
  };
}

/** With what is counted, where the title does not say it. */
function captionOf({ id, title, unit }: IndicatorChange): string {
  const { title: longer, unitLabel } = figureChoices[id];
  const name = longer ?? title.lv;
  if (unit === 'municipalities') return `${name} (pašvaldību skaits)`;
  return unit === 'percent' && !name.includes('īpatsvars') ? `${name} (${unitLabel})` : name;
}

function columnsOf(head: string, { before, after }: EditionChange): FigureTable['columns'] {
  const numbers = [`${before}. gads`, `${after}. gads`, 'Starpība', 'Starpība tajās pašās pašvaldībās'];
  return [{ label: head, align: 'start' }, ...numbers.map((label) => ({ label, align: 'end' as const }))];
}

function totalRows(head: string, total: TotalChange): readonly (readonly string[])[] {
  const { before, after, sameMunicipalities } = total;
  return [
    [
      head,
      numberText(before, 'persons'),
      numberText(after, 'persons'),
      differenceText(total, 'persons'),
      differenceText(sameMunicipalities, 'persons'),
    ],
    populationRow(`${head}: zināmas atbildes`, total.population),
  ];
}

function populationRow(head: string, { before, after, both }: ComparedPopulation): readonly string[] {
  const text = ({ answered, asked }: Population) => `${formatNumber(answered)} no ${formatNumber(asked)}`;
  return [head, text(before), text(after), NOTHING, `${formatNumber(both.length)} abos gados`];
}

function valueRow(value: ChangedValue, indicator: IndicatorChange): readonly string[] {
  const { unit } = indicator;
  const { before, after, sameMunicipalities: same } = value;
  const name = labelText({ ...value, value: null, territories: [] });
  if (!namesMunicipalities(indicator))
    return [
      name,
      numberText(before, unit),
      numberText(after, unit),
      differenceText(value, unit),
      differenceText(same, unit),
    ];
  const { population } = indicator;
  const isUnknown = (year: Population) => year.notAnswered.includes(value.key);
  const listed = (one: number | null, year: Population) =>
    one === null && !isUnknown(year) ? NOT_LISTED : numberText(one, unit);
  const isInBoth = population.both.includes(value.key);
  const compared = (one: Difference) =>
    one.difference === null && isInBoth ? NOT_COMPARABLE : differenceText(one, unit);
  return [
    sentenceCase(name),
    listed(before, population.before),
    listed(after, population.after),
    compared(value),
    compared(same),
  ];
}

function numberText(value: number | null, unit: Unit): string {
  if (value === null) return UNKNOWN;
  return unit === 'percent' ? formatPercent(value) : formatNumber(value);
}

function differenceText({ difference }: Difference, unit: Unit): string {
  return difference === null ? UNKNOWN : formatDifference(difference, unit);
}
