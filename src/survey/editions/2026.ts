// The 2026 edition: what it changes in that of 2025. Everything that is not named here is asked as before.

import { label } from '../../language/label.ts';
import { hardToReachGroups, presentTargetGroups } from '../code-lists.ts';
import { defineForm, type ReturnOf } from '../form.ts';
import { municipal2025, regional2025 } from './2025.ts';
import { description, fte, requiredText, text } from './common-questions.ts';
import { countMethod, hoursSpent } from './count-method.ts';
import { participantsByAge, participantsBySex, whenCounted } from './participant-groups.ts';

const YEAR = 2026;

/** Full-time equivalents are asked where there are any, post and superior where somebody is responsible. */
const whenProvided = { question: 'workload', is: ['partial', 'full', 'over'] } as const;
const whenResponsible = {
  question: 'model',
  is: ['dedicated_post', 'shared_post', 'unit_function', 'separate_institution'],
} as const;

const before = municipal2025.sections;
const {
  counted,
  total,
  certainty,
  activities,
  reason_not_counted,
  description: ofActivities,
} = before.participants.questions;

export const municipal2026 = defineForm({
  edition: YEAR,
  form: 'municipal',
  label: label('Pašvaldības aptauja par 2026. gadu', 'Municipal survey for 2026'),
  sections: {
    ...before,
    coordination: {
      ...before.coordination,
      questions: {
        ...before.coordination.questions,
        fte: { ...fte, askedWhen: whenProvided },
        post_title: { ...before.coordination.questions.post_title, askedWhen: whenResponsible },
        subordinate_to: { ...before.coordination.questions.subordinate_to, askedWhen: whenResponsible },
        parish_coordinators: {
          kind: 'whole_number',
          label: label('Koordinatori pagastos un pilsētās', 'Coordinators in parishes and towns'),
          help: label(
            'Cik cilvēku pašvaldības tīklā koordinē pieaugušo izglītību pagastos un novada pilsētās. Ja nav zināms, atstājiet tukšu.',
            'How many people in the network of the municipality coordinate adult education in its parishes and towns. Leave empty if unknown.',
          ),
          min: 0,
          max: 500,
          unit: label('koordinatori', 'coordinators'),
          isSummed: true,
        },
        network: {
          ...description,
          label: label('Koordinatoru tīkls', 'Network of coordinators'),
          help: label(
            'Kā koordinatori pagastos un pilsētās strādā kopā un kas viņus vada.',
            'How the coordinators in parishes and towns work together and who leads them.',
          ),
        },
      },
    },
    institutions: {
      ...before.institutions,
      questions: {
        ...before.institutions.questions,
        activity_centres: {
          kind: 'rows',
          label: label('Aktivitāšu centri', 'Activity centres'),
          help: label(
            'Vietas, kur pieaugušie mācās tuvu mājām: kopienu, dienas vai jauniešu centri, bibliotēkas, tautas nami.',
            'Places where adults learn close to home: community, day or youth centres, libraries, culture houses.',
          ),
          item: label('Centrs', 'Centre'),
          maxRows: 60,
          fields: {
            name: requiredText('Nosaukums', 'Name'),
            parish: {
              ...text('Pagasts vai pilsēta', 'Parish or town'),
              help: label(
                'Kur centrs atrodas, piemēram, „Ozolu pagasts“.',
                'Where the centre is, for example “Ozolu pagasts”.',
              ),
            },
          },
        },
      },
    },
    target_groups: {
      ...before.target_groups,
      questions: {
        ...before.target_groups.questions,
        groups: { ...before.target_groups.questions.groups, codes: presentTargetGroups },
        hard_to_reach: {
          kind: 'multiple_choice',
          label: label('Grūti sasniedzamās grupas', 'Groups that are hard to reach'),
          help: label(
            'Iedzīvotāji, kurus pašvaldība vēlas iesaistīt, bet uzrunāt izdodas reti. Ja tādu nav, neatzīmējiet neko.',
            'Residents whom the municipality wants to involve but seldom manages to reach. Mark nothing if there are none.',
          ),
          codes: hardToReachGroups,
        },
        hard_to_reach_description: {
          ...description,
          label: label('Kā šīs grupas uzrunā', 'How these groups are approached'),
          help: label(
            'Kas traucē tās sasniegt un kas līdz šim ir palīdzējis.',
            'What stands in the way of reaching them and what has helped so far.',
          ),
        },
      },
    },
    participants: {
      ...before.participants,
      questions: {
        counted,
        total: { ...total, required: true, askedWhen: whenCounted },
        certainty: { ...certainty, askedWhen: whenCounted },
        ...participantsBySex,
        ...participantsByAge,
        ...countMethod,
        reason_not_counted: {
          kind: reason_not_counted.kind,
          label: reason_not_counted.label,
          help: label(
            '„Dati nav pieejami“, ja uzskaiti veic kāds cits un pašvaldībai skaitļu nav.',
            '“data not available” where somebody else counts and the municipality does not have the numbers.',
          ),
          codes: reason_not_counted.codes,
          required: true,
          askedWhen: { question: 'counted', is: ['no'] },
        },
        activities,
        description: ofActivities,
      },
    },
    contacts: {
      ...before.contacts,
      questions: { ...before.contacts.questions, hours_spent: hoursSpent },
    },
  },
});

export const regional2026 = defineForm({
  edition: YEAR,
  form: 'regional',
  label: label('Plānošanas reģiona aptauja par 2026. gadu', 'Planning region survey for 2026'),
  sections: {
    ...regional2025.sections,
    coordination: {
      ...regional2025.sections.coordination,
      questions: {
        ...regional2025.sections.coordination.questions,
        fte: { ...fte, askedWhen: whenProvided },
      },
    },
  },
});

export type MunicipalReturn2026 = ReturnOf<typeof municipal2026>;
export type RegionalReturn2026 = ReturnOf<typeof regional2026>;
