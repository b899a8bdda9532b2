import { label } from '../../language/label.ts';
import { municipalIndicator } from '../municipal-indicator.ts';
import { MANY_PERMITS, permitsIn } from '../permits.ts';
import { valuesByMunicipality } from '../values-by-municipality.ts';

export const highestPermits = municipalIndicator<number>({
  id: 'd12',
  number: 12,
  title: label('Pašvaldības ar lielāko atļauju skaitu', 'Municipalities with the most permits'),
  unit: 'permits',
  read: permitsIn,
  values: ({ answers }) =>
    valuesByMunicipality(
      answers.filter(({ answer }) => answer >= MANY_PERMITS).toSorted((a, b) => a.answer - b.answer),
    ),
});
