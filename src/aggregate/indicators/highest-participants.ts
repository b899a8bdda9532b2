import { label } from '../../language/label.ts';
import { municipalIndicator } from '../municipal-indicator.ts';
import { descending } from '../municipality-counts.ts';
import { participantsIn } from '../participants.ts';
import { valuesByMunicipality } from '../values-by-municipality.ts';

const SHOWN = 5;

export const highestParticipants = municipalIndicator<number>({
  id: 'd7',
  number: 7,
  title: label(
    'Pašvaldības ar lielāko iesaistīto iedzīvotāju skaitu',
    'Municipalities with the most participants',
  ),
  unit: 'persons',
  read: participantsIn,
  values: ({ answers }) => descending(valuesByMunicipality(answers)).slice(0, SHOWN),
});
