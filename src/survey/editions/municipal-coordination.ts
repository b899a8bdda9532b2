// Sections 1 to 5 of the municipal survey: who coordinates adult education, by which plans, for whom.

import { label } from '../../language/label.ts';
import { approaches, coordinationModels, directions, targetGroups, workloads } from '../code-lists.ts';
import { description, documents, fte, passage, requiredText, text } from './common-questions.ts';

export const municipalCoordination = {
  coordination: {
    no: 1,
    label: label(
      'Pieaugušo izglītības pārvaldības/koordinēšanas modelis pašvaldībā',
      'Model of governing and coordinating adult education in the municipality',
    ),
    questions: {
      model: {
        kind: 'choice',
        label: label('Modelis', 'Model'),
        help: label(
          'Kurš pārskata gada beigās pašvaldībā atbildēja par pieaugušo izglītību.',
          'Who was responsible for adult education in the municipality at the end of the reporting year.',
        ),
        codes: coordinationModels,
        required: true,
      },
      workload: {
        kind: 'choice',
        label: label('Koordinatora slodze', 'Workload of the coordinator'),
        help: label(
          'Slodze, kas paredzēta tieši pieaugušo izglītības koordinēšanai. Ja koordinatori ir vairāki, viņu slodzes saskaitiet.',
          'The workload meant for coordinating adult education. Where there are several coordinators, add theirs up.',
        ),
        codes: workloads,
        required: true,
        unknownInTranscripts: true,
      },
      fte,
      post_title: {
        ...text('Amata nosaukums', 'Title of the post'),
        help: label(
          'Amata nosaukums, nevis cilvēka vārds.',
          'The title of the post, not the name of a person.',
        ),
      },
      subordinate_to: {
        ...text('Pakļautība', 'Subordinate to'),
        help: label(
          'Amatpersona, struktūrvienība vai iestāde, kurai koordinators ir pakļauts.',
          'The official, unit or institution that the coordinator reports to.',
        ),
      },
      description,
    },
  },
  planning: {
    no: 2,
    label: label(
      'Pieaugušo izglītība pašvaldības plānošanas dokumentos',
      'Adult education in the planning documents of the municipality',
    ),
    short: label('Plānošana', 'Planning'),
    questions: {
      approach: {
        kind: 'choice',
        label: label('Pieeja', 'Approach'),
        help: label(
          'Ja atbilst vairākas, izvēlieties to, kas sarakstā ir augstāk.',
          'If several apply, choose the one that is higher in the list.',
        ),
        codes: approaches,
        required: true,
      },
      documents,
      description,
    },
  },
  institutions: {
    no: 3,
    label: label(
      'Pašvaldības iestāde, kura nodrošina pieaugušo izglītības īstenošanu un/vai koordinēšanu',
      'Municipal institution that provides or coordinates adult education',
    ),
    questions: {
      institutions: {
        kind: 'rows',
        label: label('Iestādes', 'Institutions'),
        help: label(
          'Tikai pašvaldības iestādes un struktūrvienības; pārējie īstenotāji ir 10. sadaļā.',
          'Institutions and units of the municipality only; other providers belong in section 10.',
        ),
        item: label('Iestāde', 'Institution'),
        maxRows: 30,
        required: true,
        fields: { name: requiredText('Nosaukums', 'Name') },
      },
    },
  },
  directions: {
    no: 4,
    label: label('Darbības virzieni pieaugušo izglītībā', 'Directions of work in adult education'),
    questions: {
      directions: {
        kind: 'rows',
        label: label('Virzieni', 'Directions'),
        help: label(
          'Katrs virziens savā rindā: tas, ar ko pašvaldība pārskata gadā patiešām nodarbojās. Pasākumi pedagogiem un pasākumi iedzīvotājiem ir divas rindas; informēšana vien nav konsultācijas.',
          'Each direction in a row of its own: what the municipality really worked on in the reporting year. Events for teachers and events for residents are two rows; information alone is not advice.',
        ),
        item: label('Virziens', 'Direction'),
        maxRows: 40,
        required: true,
        fields: {
          kind: {
            kind: 'choice',
            label: label('Veids', 'Kind'),
            help: label(
              'Veids, kuram apraksts atbilst visvairāk; „cits“, ja neatbilst nevienam.',
              'The kind that fits the description best; “other” if none does.',
            ),
            codes: directions,
            required: true,
          },
          text: { ...passage, label: description.label },
        },
      },
    },
  },
  target_groups: {
    no: 5,
    label: label('Mērķa grupas', 'Target groups'),
    questions: {
      groups: {
        kind: 'multiple_choice',
        label: label('Grupas', 'Groups'),
        help: label(
          'Visas grupas, kurām pārskata gadā kas tika piedāvāts. „Visi pieaugušie“ – ja piedāvājums ir atvērts ikvienam.',
          'All groups that were offered something in the reporting year. “All adults” if the offer is open to everybody.',
        ),
        codes: targetGroups,
        required: true,
      },
      description,
    },
  },
} as const;
