// Residents who took part: d5 to d7.
import { label } from '../../language/label.ts';
import { evidenceGrades } from '../../survey/count-method.ts';
import type { MunicipalReturn } from '../../survey/editions.ts';
import { isEmpty } from '../../survey/form.ts';
import { regionCodes, regions } from '../../survey/territories.ts';
import {
  descending,
  municipalIndicator,
  municipalitiesByCode,
  valuesByMunicipality,
} from '../municipal-indicator.ts';
import {
  countNotes,
  evidenceIn,
  type ParticipantCount,
  participantCountIn,
  participantsIn,
  participantsSum,
} from '../totals.ts';

const availability = {
  with_data: label('dati ir', 'with a count'),
  without_data: label('datu nav', 'without a count'),
};

/** A section that is empty because nothing is counted is as clear an answer as „nē“. */
function dataIn(ret: MunicipalReturn): readonly string[] | null {
  const section = ret.sections.participants;
  if (isEmpty(section) && (section.empty === 'left_out' || section.empty === 'included_elsewhere'))
    return null;
  return [participantsIn(ret) === null ? 'without_data' : 'with_data'];
}

export const participantData = municipalIndicator<readonly string[]>({
  id: 'd5',
  title: label('Datu pieejamība par iedzīvotāju iesaisti', 'Availability of data on participation'),
  unit: 'municipalities',
  read: dataIn,
  values: ({ answers }) => municipalitiesByCode(availability, answers),
});

/** Only regions with municipalities asked: the breakdown of a region holds that region alone. */
export const participantsByRegion = municipalIndicator<ParticipantCount>({
  id: 'd6',
  title: label('Iesaistīto iedzīvotāju skaits reģionos', 'Participants by planning region'),
  unit: 'persons',
  read: participantCountIn,
  values: ({ asked, answers }) =>
    descending(
      regionCodes
        .filter((code) => asked.some(({ region }) => region === code))
        .map((code) => {
          const own = answers.filter(({ territory }) => territory.region === code);
          return {
            key: code,
            label: label(regions[code].name, regions[code].name),
            ...participantsSum(own),
            territories: own.map(({ territory }) => territory.code),
          };
        }),
    ),
  note: ({ answers }) => countNotes(answers),
});

/** From 2026 on: how well the counts are backed, over the municipalities that have one. */
export const countEvidence = municipalIndicator<readonly string[]>({
  id: 'd16',
  title: label('Dalībnieku uzskaites ticamība', 'Evidence behind the counts of participants'),
  unit: 'municipalities',
  read: (ret) => {
    const grade = evidenceIn(ret);
    return grade === null ? null : [grade];
  },
  values: ({ answers }) => municipalitiesByCode(evidenceGrades, answers),
});

const HIGHEST_SHOWN = 5;

export const highestParticipants = municipalIndicator<ParticipantCount>({
  id: 'd7',
  title: label(
    'Pašvaldības ar lielāko iesaistīto iedzīvotāju skaitu',
    'Municipalities with the most participants',
  ),
  unit: 'persons',
  read: participantCountIn,
  values: ({ answers }) =>
    descending(valuesByMunicipality(answers, (own) => participantsSum([own]))).slice(0, HIGHEST_SHOWN),
  note: ({ answers }) => countNotes(answers),
});
