import { label } from '../../language/label.ts';
import { regionCodes, regions } from '../../survey/territories.ts';
import { municipalIndicator } from '../municipal-indicator.ts';
import { descending } from '../municipality-counts.ts';
import { participantsIn } from '../participants.ts';
import { sumOf } from '../total.ts';

/** Only regions with municipalities asked: the breakdown of a region holds that region alone. */
export const participantsByRegion = municipalIndicator<number>({
  id: 'd6',
  number: 6,
  title: label('Iesaistīto iedzīvotāju skaits reģionos', 'Participants by planning region'),
  unit: 'persons',
  read: participantsIn,
  values: ({ asked, answers }) =>
    descending(
      regionCodes
        .filter((code) => asked.some(({ region }) => region === code))
        .map((code) => {
          const own = answers.filter(({ territory }) => territory.region === code);
          return {
            key: code,
            label: label(regions[code].name, regions[code].name),
            value: sumOf(own),
            territories: own.map(({ territory }) => territory.code),
          };
        }),
    ),
});
