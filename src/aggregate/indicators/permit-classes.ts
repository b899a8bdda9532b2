import { label } from '../../language/label.ts';
import { codesWhere } from '../known-answers.ts';
import { municipalIndicator } from '../municipal-indicator.ts';
import { MANY_PERMITS, permitsIn } from '../permits.ts';
import { sharesOf } from '../shares.ts';

const classes = [
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
  number: 11,
  title: label('Izsniegto atļauju skaits', 'Number of permits issued'),
  unit: 'percent',
  read: permitsIn,
  values: ({ answers }) =>
    sharesOf(
      classes.map(({ key, from, to, label }) => {
        const territories = codesWhere(answers, (permits) => from <= permits && permits <= to);
        return { key, label, count: territories.length, territories };
      }),
    ),
});
