// The 2025 edition: what municipalities and planning regions are asked about the year 2025.
import {
  approaches,
  certainty,
  coordinationModels,
  directions,
  notCountedReasons,
  partnerKinds,
  programmes,
  providerKinds,
  targetGroups,
  workloads,
  yesNo,
} from '../code-lists.ts';
import { defineForm, type ReturnOf } from '../form.ts';
import { label } from '../label.ts';
import type { ContactQuestion, DecimalQuestion, LongTextQuestion, TextQuestion } from '../question.ts';

const YEAR = 2025;

const persons = label('iedzīvotāji', 'persons');

const description: LongTextQuestion = {
  kind: 'long_text',
  label: label('Apraksts', 'Description'),
  help: label(
    'Īsi, saviem vārdiem. Šis teksts būs pašvaldības profilā pārskatā.',
    'Briefly, in your own words. This text appears in the profile in the report.',
  ),
  maxLength: 6000,
};

const fte: DecimalQuestion = {
  kind: 'decimal',
  label: label('Slodze (likmes)', 'Workload (full-time equivalents)'),
  help: label(
    'Likmju skaits ar ne vairāk kā divām zīmēm aiz komata, piemēram, 0,5. Ja nav zināms, atstājiet tukšu.',
    'Full-time equivalents with at most two decimal places, for example 0.5. Leave empty if unknown.',
  ),
  min: 0.01,
  max: 20,
  places: 2,
  unit: label('likmes', 'full-time equivalents'),
};

const text = (lv: string, en: string, maxLength = 300) =>
  ({ kind: 'text', label: label(lv, en), maxLength }) as const satisfies TextQuestion;

const requiredText = (lv: string, en: string, maxLength = 300) =>
  ({ ...text(lv, en, maxLength), required: true }) as const;

/** A list of free-text rows, one thought a row. */
const textRows = (lv: string, en: string, item: ReturnType<typeof label>) =>
  ({
    kind: 'rows',
    label: label(lv, en),
    item,
    maxRows: 60,
    fields: {
      text: { kind: 'long_text', label: label('Teksts', 'Text'), maxLength: 3000, required: true },
    },
  }) as const;

const documents = {
  kind: 'rows',
  label: label('Plānošanas dokumenti', 'Planning documents'),
  item: label('Dokuments', 'Document'),
  maxRows: 30,
  fields: {
    title: requiredText('Nosaukums', 'Title', 500),
    period: {
      kind: 'period',
      label: label('Darbības laiks', 'Period'),
      help: label(
        'No kura līdz kuram gadam dokuments ir spēkā.',
        'From which year to which year the document applies.',
      ),
    },
    url: { kind: 'link', label: label('Saite', 'Link') },
  },
} as const;

const projectFields = {
  title: requiredText('Projekta nosaukums', 'Project title', 500),
  programme: { kind: 'choice', label: label('Programma', 'Programme'), codes: programmes, required: true },
  number: {
    ...text('Projekta numurs', 'Project number', 120),
    help: label(
      'Numurs palīdz atpazīt vienu un to pašu projektu dažādās pašvaldībās.',
      'The number tells that a project is the same in different municipalities.',
    ),
  },
  note: { kind: 'long_text', label: label('Piezīme', 'Note'), maxLength: 3000 },
} as const;

const contact = (channel: ContactQuestion['channel'], lv: string, en: string) =>
  ({ kind: 'contact', channel, label: label(lv, en) }) as const;

const contacts = {
  kind: 'rows',
  label: label('Kontakti', 'Contacts'),
  item: label('Kontakts', 'Contact'),
  maxRows: 5,
  required: true,
  fields: {
    name: contact('person', 'Vārds, uzvārds', 'Name'),
    institution: requiredText('Iestāde', 'Institution'),
    email: contact('email', 'E-pasts', 'E-mail'),
    phone: contact('phone', 'Tālrunis', 'Phone'),
    url: { kind: 'link', label: label('Tīmekļa vietne', 'Web page') },
    printable: {
      kind: 'choice',
      label: label('Vai drīkst drukāt pārskatā?', 'May be printed in the report?'),
      help: label(
        'Bez piekrišanas pārskatā parāda tikai iestādi un tās vietni.',
        'Without consent the report shows only the institution and its web page.',
      ),
      codes: yesNo,
    },
  },
} as const;

export const municipal2025 = defineForm({
  edition: YEAR,
  form: 'municipal',
  label: label('Pašvaldības aptauja par 2025. gadu', 'Municipal survey for 2025'),
  sections: {
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
          codes: coordinationModels,
          required: true,
        },
        workload: {
          kind: 'choice',
          label: label('Koordinatora slodze', 'Workload of the coordinator'),
          codes: workloads,
          required: true,
        },
        fte,
        post_title: text('Amata nosaukums', 'Title of the post'),
        subordinate_to: text('Pakļautība', 'Subordinate to'),
        description,
      },
    },
    planning: {
      no: 2,
      label: label(
        'Pieaugušo izglītība pašvaldības plānošanas dokumentos',
        'Adult education in the planning documents of the municipality',
      ),
      questions: {
        approach: { kind: 'choice', label: label('Pieeja', 'Approach'), codes: approaches, required: true },
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
          item: label('Virziens', 'Direction'),
          maxRows: 40,
          required: true,
          fields: {
            kind: { kind: 'choice', label: label('Veids', 'Kind'), codes: directions, required: true },
            text: {
              kind: 'long_text',
              label: label('Apraksts', 'Description'),
              maxLength: 3000,
              required: true,
            },
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
          codes: targetGroups,
          required: true,
        },
        description,
      },
    },
    participants: {
      no: 6,
      label: label(
        'Iesaistīto iedzīvotāju skaits pieaugušo izglītības aktivitātēs un īstenotās aktivitātes',
        'Residents who took part in adult education and the activities held',
      ),
      questions: {
        counted: {
          kind: 'choice',
          label: label('Vai dalībnieki tiek uzskaitīti?', 'Are participants counted?'),
          codes: yesNo,
          required: true,
        },
        total: {
          kind: 'whole_number',
          label: label('Iesaistīto iedzīvotāju skaits kopā', 'Participants in total'),
          help: label(
            'Cilvēki, nevis cilvēkstundas vai apliecības; tikai pārskata gadā.',
            'People, not person-hours or certificates; in the reporting year only.',
          ),
          min: 0,
          max: 2_000_000,
          unit: persons,
        },
        certainty: { kind: 'choice', label: label('Skaitļa precizitāte', 'Certainty'), codes: certainty },
        activities: {
          kind: 'rows',
          label: label('Aktivitātes', 'Activities'),
          item: label('Aktivitāte', 'Activity'),
          maxRows: 100,
          fields: {
            label: requiredText('Aktivitāte', 'Activity', 500),
            events: {
              kind: 'whole_number',
              label: label('Pasākumu skaits', 'Events'),
              min: 0,
              max: 100_000,
              unit: label('pasākumi', 'events'),
            },
            participants: {
              kind: 'whole_number',
              label: label('Dalībnieku skaits', 'Participants'),
              min: 0,
              max: 2_000_000,
              unit: persons,
            },
            certainty: { kind: 'choice', label: label('Precizitāte', 'Certainty'), codes: certainty },
          },
        },
        reason_not_counted: {
          kind: 'choice',
          label: label('Kāpēc netiek uzskaitīti', 'Why they are not counted'),
          codes: notCountedReasons,
        },
        description,
      },
    },
    good_practice: {
      no: 7,
      label: label('Labā prakse', 'Good practice'),
      questions: { examples: textRows('Piemēri', 'Examples', label('Piemērs', 'Example')) },
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
          item: label('Iniciatīva', 'Initiative'),
          maxRows: 60,
          fields: {
            text: { kind: 'long_text', label: label('Teksts', 'Text'), maxLength: 3000, required: true },
            municipally_funded: {
              kind: 'choice',
              label: label('Vai finansē pašvaldība?', 'Funded by the municipality?'),
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
          item: label('Projekts', 'Project'),
          maxRows: 60,
          required: true,
          fields: projectFields,
        },
      },
    },
    providers: {
      no: 10,
      label: label(
        'Pieaugušo izglītības īstenotāji pašvaldībā',
        'Providers of adult education in the municipality',
      ),
      questions: {
        providers: {
          kind: 'rows',
          label: label('Īstenotāji', 'Providers'),
          item: label('Īstenotājs', 'Provider'),
          maxRows: 100,
          required: true,
          fields: {
            name: requiredText('Nosaukums', 'Name', 500),
            kind: { kind: 'choice', label: label('Veids', 'Kind'), codes: providerKinds, required: true },
          },
        },
      },
    },
    partners: {
      no: 11,
      label: label('Pieaugušo izglītības tīkls/sadarbības partneri', 'Adult education network and partners'),
      questions: {
        partners: {
          kind: 'rows',
          label: label('Partneri', 'Partners'),
          item: label('Partneris', 'Partner'),
          maxRows: 100,
          required: true,
          fields: {
            name: requiredText('Nosaukums', 'Name', 500),
            kind: { kind: 'choice', label: label('Veids', 'Kind'), codes: partnerKinds, required: true },
          },
        },
      },
    },
    permits: {
      no: 12,
      label: label(
        'Izsniegto neformālās izglītības programmu atļauju skaits pašvaldībā',
        'Permits issued for non-formal education programmes in the municipality',
      ),
      questions: {
        issued: {
          kind: 'whole_number',
          label: label('Gadā izsniegtās atļaujas', 'Permits issued in the year'),
          help: label('Ja neviena atļauja nav izsniegta, rakstiet 0.', 'If no permit was issued, write 0.'),
          min: 0,
          max: 100_000,
          unit: label('atļaujas', 'permits'),
          required: true,
        },
      },
    },
    contacts: {
      no: 13,
      label: label(
        'Pieaugušo izglītības koordinatora kontakti',
        'Contacts of the adult education coordinator',
      ),
      questions: { contacts },
    },
  },
});

export const regional2025 = defineForm({
  edition: YEAR,
  form: 'regional',
  label: label('Plānošanas reģiona aptauja par 2025. gadu', 'Planning region survey for 2025'),
  sections: {
    introduction: {
      no: 1,
      label: label('Ievads', 'Introduction'),
      questions: {
        text: {
          kind: 'long_text',
          label: label('Reģiona loma pieaugušo izglītībā', 'The role of the region in adult education'),
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
      questions: { name: requiredText('Nosaukums', 'Name') },
    },
    directions: {
      no: 5,
      label: label('Darbības virzieni', 'Directions of work'),
      questions: { directions: textRows('Virzieni', 'Directions', label('Virziens', 'Direction')) },
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
      questions: { examples: textRows('Piemēri', 'Examples', label('Piemērs', 'Example')) },
    },
    projects: {
      no: 8,
      label: label('Projekti', 'Projects'),
      questions: {
        projects: {
          kind: 'rows',
          label: label('Projekti', 'Projects'),
          item: label('Projekts', 'Project'),
          maxRows: 60,
          required: true,
          fields: {
            ...projectFields,
            programme_name: text('Programmas nosaukums', 'Name of the programme'),
          },
        },
      },
    },
    contacts: {
      no: 9,
      label: label('Kontakti', 'Contacts'),
      questions: { contacts },
    },
  },
});

export type MunicipalReturn = ReturnOf<typeof municipal2025>;
export type RegionalReturn = ReturnOf<typeof regional2025>;
