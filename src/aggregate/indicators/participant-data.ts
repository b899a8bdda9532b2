import { label } from '../../language/label.ts';
import type { MunicipalReturn } from '../../survey/editions.ts';
import { isEmpty } from '../../survey/form.ts';
import { municipalIndicator } from '../municipal-indicator.ts';
import { municipalitiesByCode } from '../municipality-counts.ts';
import { participantsIn } from '../participants.ts';

const availability = {
  with_data: label('dati ir', 'with a count'),
  without_data: label('datu nav', 'without a count'),
};

/** A section empty because nothing is counted says as clearly as a „nē“ that there is no count. */
function dataIn(ret: MunicipalReturn): readonly string[] | null {
  const section = ret.sections.participants;
  if (isEmpty(section) && (section.empty === 'left_out' || section.empty === 'included_elsewhere'))
    return null;
  return [participantsIn(ret) === null ? 'without_data' : 'with_data'];
}

export const participantData = municipalIndicator<readonly string[]>({
  id: 'd5',
  number: 5,
  title: label('Datu pieejamība par iedzīvotāju iesaisti', 'Availability of data on participation'),
  unit: 'municipalities',
  read: dataIn,
  values: ({ answers }) => municipalitiesByCode(availability, answers),
});
