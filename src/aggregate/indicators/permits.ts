// Permits issued in the year: d11 to d13.
import { label } from '../../language/label.ts';
import { codesWhere } from '../known-answers.ts';
import { municipalIndicator, sharesOf, valuesByMunicipality } from '../municipal-indicator.ts';
import { MANY_PERMITS, permitsIn, sumOf } from '../totals.ts';

const permitRanges = [
  { key: '0-5', from: 0, to: 5, label: label('0–5 atļaujas', '0–5 permits') },
  { key: '6-20', from: 6, to: 20, label: label('6–20 atļaujas', '6–20 permits') },
  {
    key: '21+',
    from: MANY_PERMITS,
    to: Number.POSITIVE_INFINITY,
    label: label('21 un vairāk atļauju', '21 permits and more'),
  },
];

export const permitClasses = municipalIndicator<number>({
  id: 'd11',
  title: label('Izsniegto atļauju skaits', 'Number of permits issued'),
  unit: 'percent',
  read: permitsIn,
  values: ({ answers }) =>
    sharesOf(
      permitRanges.map(({ key, from, to, label }) => {
        const territories = codesWhere(answers, (permits) => from <= permits && permits <= to);
        return { key, label, count: territories.length, territories };
      }),
    ),
});

export const highestPermits = municipalIndicator<number>({
  id: 'd12',
  title: label('Pašvaldības ar lielāko atļauju skaitu', 'Municipalities with the most permits'),
  unit: 'permits',
  read: permitsIn,
  values: ({ answers }) =>
    valuesByMunicipality(
      answers.filter(({ answer }) => answer >= MANY_PERMITS).toSorted((a, b) => a.answer - b.answer),
      ({ answer }) => ({ value: answer }),
    ),
});

const CAPITAL = 'LV0001000';

/** Where the capital is not among those asked, as in the other regions, only the others are shown. */
export const rigaAndOthers = municipalIndicator<number>({
  id: 'd13',
  title: label('Rīga un pārējās pašvaldības', 'Riga and the other municipalities'),
  unit: 'permits',
  read: permitsIn,
  values: ({ asked, answers }) => {
    const capital = asked.find(({ code }) => code === CAPITAL);
    const own = answers.filter(({ territory }) => territory.code === CAPITAL);
    const others = answers.filter(({ territory }) => territory.code !== CAPITAL);
    const codes = (known: typeof answers) => known.map(({ territory }) => territory.code);
    return [
      ...(capital === undefined
        ? []
        : [
            {
              key: CAPITAL,
              label: label(capital.name, capital.name),
              value: sumOf(own),
              territories: codes(own),
            },
          ]),
      {
        key: 'others',
        label: label('pārējās pašvaldības', 'other municipalities'),
        value: sumOf(others),
        territories: codes(others),
      },
    ];
  },
});
