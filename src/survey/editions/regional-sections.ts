// The nine sections of the survey of planning regions.

import { label } from '../../language/label.ts';
import { workloads } from '../code-lists.ts';
import {
  contacts,
  description,
  documents,
  fte,
  goodPractice,
  passage,
  projectFields,
  requiredText,
  text,
} from './common-questions.ts';

export const regionalSections = {
  introduction: {
    no: 1,
    label: label('Ievads', 'Introduction'),
    questions: {
      text: {
        kind: 'long_text',
        label: label('Reģiona loma pieaugušo izglītībā', 'The role of the region in adult education'),
        help: label(
          'Ar dažām rindkopām: ko reģions pieaugušo izglītībā dara pats un kā palīdz pašvaldībām.',
          'In a few paragraphs: what the region does in adult education itself and how it helps municipalities.',
        ),
        maxLength: 6000,
        required: true,
      },
    },
  },
  coordination: {
    no: 2,
    label: label(
      'Pieaugušo izglītības koordinēšana reģionā',
      'Coordination of adult education in the region',
    ),
    questions: {
      workload: {
        kind: 'choice',
        label: label('Koordinatora slodze', 'Workload of the coordinator'),
        help: label(
          'Slodze, kas reģionā paredzēta tieši pieaugušo izglītības koordinēšanai.',
          'The workload meant for coordinating adult education in the region.',
        ),
        codes: workloads,
        required: true,
      },
      fte,
      description,
    },
  },
  planning: {
    no: 3,
    label: label('Plānošanas dokumenti', 'Planning documents'),
    questions: { documents: { ...documents, required: true } },
  },
  department: {
    no: 4,
    label: label('Struktūrvienība', 'Department'),
    questions: {
      name: {
        ...requiredText('Nosaukums', 'Name'),
        help: label(
          'Plānošanas reģiona struktūrvienība, kas atbild par pieaugušo izglītību.',
          'The department of the planning region that is responsible for adult education.',
        ),
      },
    },
  },
  directions: {
    no: 5,
    label: label('Darbības virzieni', 'Directions of work'),
    questions: {
      directions: {
        kind: 'rows',
        label: label('Virzieni', 'Directions'),
        help: label(
          'Katrs virziens savā rindā: tas, ar ko reģions pārskata gadā patiešām nodarbojās.',
          'Each direction in a row of its own: what the region really worked on in the reporting year.',
        ),
        item: label('Virziens', 'Direction'),
        maxRows: 60,
        fields: { text: passage },
      },
    },
  },
  target_groups: {
    no: 6,
    label: label('Mērķa grupas', 'Target groups'),
    questions: {
      description: { ...description, label: label('Mērķa grupas', 'Target groups'), required: true },
    },
  },
  good_practice: {
    no: 7,
    label: label('Labā prakse', 'Good practice'),
    questions: { examples: goodPractice },
  },
  projects: {
    no: 8,
    label: label('Projekti', 'Projects'),
    questions: {
      projects: {
        kind: 'rows',
        label: label('Projekti', 'Projects'),
        help: label(
          'Projekti, kuros plānošanas reģions pārskata gadā piedalījās. Katrs projekts vienu reizi.',
          'Projects in which the planning region took part in the reporting year. Each project once.',
        ),
        item: label('Projekts', 'Project'),
        maxRows: 60,
        required: true,
        fields: {
          ...projectFields,
          programme_name: {
            ...text('Programmas nosaukums', 'Name of the programme'),
            help: label(
              'Ja izvēlēta atbilde „cita programma“ vai nosaukums ir jāprecizē.',
              'If “other programme” is chosen or the name needs to be more exact.',
            ),
          },
        },
      },
    },
  },
  contacts: {
    no: 9,
    label: label('Kontakti', 'Contacts'),
    questions: { contacts },
  },
} as const;
