// What the register asks of a project. The kinds of questions are those of the survey, so that the form, the check, the
// pages and the API are too; the types of a project follow from it.
import { label } from '../language/label.ts';
import type { SectionsOf } from './check-sections.ts';
import { presentTargetGroups, programmes, yesNo } from './code-lists.ts';
import { countries } from './countries.ts';
import { passage, projectFields, requiredText, text } from './editions/common-questions.ts';
import {
  activityKinds,
  activityStates,
  municipalities,
  projectLinkKinds,
  projectStatuses,
  taskProgress,
} from './project-codes.ts';
import type { CalendarUnit } from './question.ts';

const prose = (lv: string, en: string) =>
  ({ kind: 'long_text', label: label(lv, en), maxLength: 5000 }) as const;

const calendar = (unit: CalendarUnit, lv: string, en: string) =>
  ({ ...text(lv, en, 40), calendar: unit }) as const;

const day = (lv: string, en: string) =>
  ({
    ...calendar('day', lv, en),
    help: label('Piemēram, 01.10.2023.', 'For example 01.10.2023.'),
  }) as const;

const month = (lv: string, en: string) =>
  ({
    ...calendar('month', lv, en),
    help: label('Piemēram, 10.2023. vai oktobris 2023', 'For example 10.2023.'),
  }) as const;

const euros = (lv: string, en: string) =>
  ({
    kind: 'decimal',
    label: label(lv, en),
    help: label(
      'Piemēram, 15 000,00. Ja summa nav zināma, atstājiet tukšu.',
      'For example 15,000.00. Leave empty if unknown.',
    ),
    min: 0,
    max: 1_000_000_000,
    places: 2,
    unit: label('EUR', 'EUR'),
    isMoney: true,
  }) as const;

const choice = <C extends object>(lv: string, en: string, codes: C) =>
  ({ kind: 'choice', label: label(lv, en), codes }) as const;

const list = <const F>(
  name: ReturnType<typeof label>,
  item: ReturnType<typeof label>,
  fields: F,
  maxRows = 40,
) => ({ kind: 'rows', label: name, item, maxRows, fields }) as const;

const responsible = {
  ...text('Atbildīgais', 'Responsible'),
  help: label(
    'Iekšēji. Amats vai iestāde, nevis vārds un uzvārds.',
    'Internal. A post or an institution, not a name.',
  ),
  isUnprinted: true,
} as const;

/** The form of a project: its sections, without an edition, because a project lives for years. */
export const projectForm = {
  sections: {
    basics: {
      no: 1,
      label: label('Projekts', 'Project'),
      questions: {
        title: projectFields.title,
        title_en: text('Nosaukums angļu valodā', 'Title in English', 500),
        programme: { ...projectFields.programme, codes: programmes },
        action: {
          ...text('Darbība vai sektors', 'Action or sector'),
          help: label(
            'Piemēram, „Pamatdarbība Nr. 1, pieaugušo izglītība“.',
            'For example “Key Action 1, adult education”.',
          ),
        },
        number: projectFields.number,
        start: day('Sākums', 'Start'),
        end: day('Beigas', 'End'),
        status_said: {
          ...choice(
            'Statuss, ja tas atšķiras no datumos redzamā',
            'Status, if it differs from what the dates tell',
            projectStatuses,
          ),
          help: label(
            'Parasti atstājiet bez atbildes: statusu nosaka pēc sākuma un beigu datuma.',
            'Usually left open: the status follows from the dates of start and end.',
          ),
        },
        grant_eur: euros('Piešķirtais finansējums (eiro)', 'Grant (euros)'),
        total_eur: euros('Kopējās izmaksas (eiro)', 'Total cost (euros)'),
        implementer: text('Īstenotājs', 'Implementer', 500),
      },
    },
    partners: {
      no: 2,
      label: label('Partneri un kontakti', 'Partners and contacts'),
      questions: {
        partners: list(label('Partneri', 'Partners'), label('Partneris', 'Partner'), {
          name: requiredText('Nosaukums', 'Name', 500),
          country: choice('Valsts', 'Country', countries),
          role: text('Loma projektā', 'Role in the project', 500),
          municipality: {
            ...choice('Pašvaldība', 'Municipality', municipalities),
            help: label(
              'Ja partneris ir Latvijas pašvaldība: tās koordinators redzēs projektu.',
              'If the partner is a municipality of Latvia: its coordinator sees the project.',
            ),
          },
        }),
        contacts: list(label('Kontaktpersonas', 'Contacts'), label('Kontakts', 'Contact'), {
          role: requiredText('Loma projektā', 'Role in the project'),
          post: text('Amats', 'Post'),
        }),
      },
    },
    purpose: {
      no: 3,
      label: label('Iecere', 'Purpose'),
      questions: {
        vision: prose('Vīzija', 'Vision'),
        objective: prose('Mērķis', 'Objective'),
        context: prose('Konteksts', 'Context'),
        challenges: list(label('Izaicinājumi', 'Challenges'), label('Izaicinājums', 'Challenge'), {
          text: passage,
        }),
        expected: list(label('Gaidāmie rezultāti', 'Expected results'), label('Rezultāts', 'Result'), {
          text: passage,
        }),
        groups: {
          kind: 'multiple_choice',
          label: label('Mērķa grupas', 'Target groups'),
          codes: presentTargetGroups,
        },
        audiences: list(label('Mērķauditorijas', 'Audiences'), label('Auditorija', 'Audience'), {
          text: requiredText('Auditorija', 'Audience'),
        }),
        forms: list(label('Norises formas', 'Forms of activity'), label('Forma', 'Form'), {
          text: requiredText('Forma', 'Form'),
        }),
        participants: {
          kind: 'whole_number',
          label: label('Dalībnieku skaits', 'Participants'),
          min: 0,
          max: 1_000_000,
          unit: label('dalībnieki', 'participants'),
        },
      },
    },
    plan: {
      no: 4,
      label: label('Plāns', 'Plan'),
      questions: {
        activities: list(
          label('Aktivitātes', 'Activities'),
          label('Aktivitāte', 'Activity'),
          {
            label: requiredText('Aktivitāte', 'Activity', 500),
            kind: choice('Veids', 'Kind', activityKinds),
            country: choice('Valsts', 'Country', countries),
            from: month('No mēneša', 'From month'),
            to: month('Līdz mēnesim', 'To month'),
            state: choice('Stāvoklis', 'State', activityStates),
            responsible,
            note: {
              kind: 'long_text',
              label: label('Piezīme', 'Note'),
              help: label('Iekšēji: netiek publicēta.', 'Internal: not published.'),
              maxLength: 2000,
              isUnprinted: true,
            },
          },
          80,
        ),
        tasks: {
          ...list(label('Darāmo darbu saraksts', 'Checklist'), label('Darbs', 'Task'), {
            task: requiredText('Darbs', 'Task', 500),
            person: responsible,
            progress: choice('Gaita', 'Progress', taskProgress),
          }),
          help: label('Iekšēji: netiek publicēts.', 'Internal: not published.'),
          isUnprinted: true,
        },
        changes: list(label('Izmaiņas plānā', 'Changes of plan'), label('Izmaiņa', 'Change'), {
          what: { ...passage, label: label('Kas mainījās', 'What changed') },
          why: { kind: 'long_text', label: label('Kāpēc', 'Why'), maxLength: 2000 },
        }),
      },
    },
    results: {
      no: 5,
      label: label('Rezultāti', 'Results'),
      questions: {
        done: list(label('Paveiktais', 'What was done'), label('Rezultāts', 'Result'), { text: passage }),
        feedback: list(
          label('Jautājumi dalībniekiem pēc mobilitātes vai kursa', 'Questions to participants afterwards'),
          label('Jautājums', 'Question'),
          {
            text: requiredText('Jautājums', 'Question', 500),
            required: choice('Vai jāatbild obligāti?', 'Is an answer required?', yesNo),
          },
        ),
        feedback_note: prose('Kā un kad dalībnieki uz tiem atbild', 'How and when participants answer them'),
      },
    },
    links: {
      no: 6,
      label: label('Saites un dokumenti', 'Links and documents'),
      questions: {
        links: list(label('Saites', 'Links'), label('Saite', 'Link'), {
          kind: { ...choice('Veids', 'Kind', projectLinkKinds), required: true },
          title: text('Nosaukums', 'Title', 500),
          url: { kind: 'link', label: label('Adrese', 'Address'), required: true },
        }),
        related: list(label('Saistītie projekti', 'Related projects'), label('Projekts', 'Project'), {
          title: requiredText('Nosaukums', 'Title', 500),
          programme: text('Programma', 'Programme'),
          number: text('Numurs', 'Number', 120),
          years: { kind: 'period', label: label('Gadi', 'Years') },
        }),
      },
    },
  },
} as const;

/** A project that has passed the check, section by section. */
export type ProjectDocument = SectionsOf<typeof projectForm>;

export type ProjectSection = keyof ProjectDocument;
export type Activity = ProjectDocument['plan']['activities'][number];
