// Sections 6 to 9 of the municipal survey: how many took part, in what, and with which projects.

import { label } from '../../language/label.ts';
import { certainty, notCountedReasons, yesNo } from '../code-lists.ts';
import {
  description,
  goodPractice,
  ifNotExact,
  passage,
  persons,
  projectFields,
  requiredText,
} from './common-questions.ts';

export const municipalActivity = {
  participants: {
    no: 6,
    label: label(
      'Iesaistīto iedzīvotāju skaits pieaugušo izglītības aktivitātēs un īstenotās aktivitātes',
      'Residents who took part in adult education and the activities held',
    ),
    short: label('Dalībnieki', 'Participants'),
    questions: {
      counted: {
        kind: 'choice',
        label: label('Vai dalībnieki tiek uzskaitīti?', 'Are participants counted?'),
        help: label(
          '„Jā“ arī tad, ja skaits ir aplēse vai uzskaitīta tikai daļa aktivitāšu.',
          '“Yes” also where the number is an estimate or only some activities are counted.',
        ),
        codes: yesNo,
        required: true,
      },
      total: {
        ...persons('Iesaistīto iedzīvotāju skaits kopā', 'Participants in total'),
        help: label(
          'Cilvēki, nevis cilvēkstundas vai apliecības; tikai pārskata gadā.',
          'People, not person-hours or certificates; in the reporting year only.',
        ),
        ifNotExact,
      },
      certainty: {
        kind: 'choice',
        label: label('Skaitļa precizitāte', 'Certainty'),
        help: label(
          '„Aplēse“, ja skaits ir noapaļots vai aprēķināts aptuveni; „vismaz“, ja uzskaitīta tikai daļa aktivitāšu vai dalībnieku.',
          '“Estimate” if the number is rounded or worked out roughly; “at least” if only some activities or participants were counted.',
        ),
        codes: certainty,
      },
      activities: {
        kind: 'rows',
        label: label('Aktivitātes', 'Activities'),
        help: label(
          'Lielākās aktivitātes vai aktivitāšu grupas, no kurām veidojas kopskaits.',
          'The main activities or groups of activities that make up the total.',
        ),
        item: label('Aktivitāte', 'Activity'),
        maxRows: 100,
        fields: {
          label: requiredText('Aktivitāte', 'Activity', 500),
          events: {
            kind: 'whole_number',
            label: label('Pasākumu skaits', 'Events'),
            help: label(
              'Cik reižu aktivitāte notikusi. Ja nav zināms, atstājiet tukšu.',
              'How many times the activity took place. Leave empty if unknown.',
            ),
            min: 0,
            max: 100_000,
            unit: label('pasākumi', 'events'),
          },
          participants: {
            ...persons('Dalībnieku skaits', 'Participants'),
            help: label(
              'Cilvēki šajā aktivitātē. Ja nav zināms, atstājiet tukšu, nevis rakstiet 0.',
              'People in this activity. Leave empty if unknown; do not write 0.',
            ),
            ifNotExact,
          },
          certainty: { kind: 'choice', label: label('Precizitāte', 'Certainty'), codes: certainty },
        },
      },
      reason_not_counted: {
        kind: 'choice',
        label: label('Kāpēc netiek uzskaitīti', 'Why they are not counted'),
        help: label(
          'Tikai tad, ja dalībnieki netiek uzskaitīti.',
          'Only where participants are not counted.',
        ),
        codes: notCountedReasons,
      },
      description,
    },
  },
  good_practice: {
    no: 7,
    label: label('Labā prakse', 'Good practice'),
    questions: { examples: goodPractice },
  },
  initiatives: {
    no: 8,
    label: label(
      'Īstenotās iniciatīvas (tostarp pašvaldību finansēta iniciatīva, ja ir attiecināms)',
      'Initiatives carried out (including those funded by the municipality, where applicable)',
    ),
    questions: {
      initiatives: {
        kind: 'rows',
        label: label('Iniciatīvas', 'Initiatives'),
        help: label(
          'Tas, ko pašvaldība uzsākusi vai atbalstījusi pati; projekti ir 9. sadaļā.',
          'What the municipality began or supported itself; projects belong in section 9.',
        ),
        item: label('Iniciatīva', 'Initiative'),
        maxRows: 60,
        fields: {
          text: passage,
          municipally_funded: {
            kind: 'choice',
            label: label('Vai finansē pašvaldība?', 'Funded by the municipality?'),
            help: label(
              '„Jā“, ja vismaz daļu sedz pašvaldības budžets.',
              '“Yes” if the municipal budget pays at least a part.',
            ),
            codes: yesNo,
          },
        },
      },
    },
  },
  projects: {
    no: 9,
    label: label('Dalība pieaugušo izglītības projektos', 'Participation in adult education projects'),
    questions: {
      projects: {
        kind: 'rows',
        label: label('Projekti', 'Projects'),
        help: label(
          'Projekti, kuros pašvaldība vai tās iestāde pārskata gadā piedalījās. Katrs projekts vienu reizi.',
          'Projects in which the municipality or its institution took part in the reporting year. Each project once.',
        ),
        item: label('Projekts', 'Project'),
        maxRows: 60,
        required: true,
        fields: projectFields,
      },
    },
  },
} as const;
