import { label } from '../../language/label.ts';
import { municipalIndicator } from '../municipal-indicator.ts';
import { permitsIn } from '../permits.ts';
import { sumOf } from '../total.ts';

const CAPITAL = 'LV0001000';

/** Where the capital is not among those asked, as in the other regions, only the others are shown. */
export const rigaAndOthers = municipalIndicator<number>({
  id: 'd13',
  number: 13,
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
