// Questions that more than one form or edition asks, each stated once, and short ways to state the usual ones.

import { label } from '../../language/label.ts';
import { certainty, programmes, workloads, yesNo } from '../code-lists.ts';
import type {
  ContactQuestion,
  DecimalQuestion,
  LongTextQuestion,
  TextQuestion,
  WholeNumberQuestion,
} from '../question.ts';

export const description: LongTextQuestion = {
  kind: 'long_text',
  label: label('Apraksts', 'Description'),
  help: label(
    'Īsi, saviem vārdiem. Šis teksts būs jūsu profilā pārskatā.',
    'Briefly, in your own words. This text appears in your profile in the report.',
  ),
  maxLength: 6000,
};

export const fte: DecimalQuestion = {
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
  insteadOfZero: label(
    `Ja slodzes nav, atstājiet šo lauku tukšu un jautājumā „Koordinatora slodze“ izvēlieties „${workloads.none.lv}“.`,
    `If there is no workload, leave this field empty and choose “${workloads.none.en}” in “Workload of the coordinator”.`,
  ),
};

export const text = (lv: string, en: string, maxLength = 300) =>
  ({ kind: 'text', label: label(lv, en), maxLength }) as const satisfies TextQuestion;

export const requiredText = (lv: string, en: string, maxLength = 300) =>
  ({ ...text(lv, en, maxLength), required: true }) as const;

/** A number of persons, which may stay unknown. */
export const persons = (lv: string, en: string) =>
  ({
    kind: 'whole_number',
    label: label(lv, en),
    min: 0,
    max: 2_000_000,
    unit: label('iedzīvotāji', 'persons'),
  }) as const satisfies WholeNumberQuestion;

/** Of a number with „Precizitāte“ beside it. */
export const ifNotExact = label(
  `Ja skaits nav precīzs, zem tā izvēlieties „${certainty.estimate.lv}“.`,
  `If the number is not exact, choose “${certainty.estimate.en}” below it.`,
);

/** The text of a row that is nothing but text. */
export const passage = {
  kind: 'long_text',
  label: label('Teksts', 'Text'),
  maxLength: 3000,
  required: true,
} as const;

/** What a list of good practice asks of each example. */
export const goodPractice = {
  kind: 'rows',
  label: label('Piemēri', 'Examples'),
  help: label(
    'Kas pārskata gadā izdevās tā, ka to var pārņemt arī citi. Katrs piemērs savā rindā.',
    'What worked so well in the reporting year that others can take it up. Each example in a row of its own.',
  ),
  item: label('Piemērs', 'Example'),
  maxRows: 60,
  fields: { text: passage },
} as const;

export const documents = {
  kind: 'rows',
  label: label('Plānošanas dokumenti', 'Planning documents'),
  help: label(
    'Dokumenti, kuros pieaugušo izglītība ir minēta, arī tie, kuru darbības laiks beidzies pārskata gadā.',
    'Documents that mention adult education, those whose period ended in the reporting year included.',
  ),
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
    url: {
      kind: 'link',
      label: label('Saite', 'Link'),
      help: label(
        'Publiski pieejama adrese, kas sākas ar „https://“ vai „http://“.',
        'A public address that begins with “https://” or “http://”.',
      ),
    },
  },
} as const;

export const projectFields = {
  title: {
    ...requiredText('Projekta nosaukums', 'Project title', 500),
    help: label(
      'Pilns nosaukums, kāds tas ir projekta līgumā, bez pēdiņām.',
      'The full title as in the project agreement, without quotation marks.',
    ),
  },
  programme: {
    kind: 'choice',
    label: label('Programma', 'Programme'),
    help: label(
      'No kuras programmas projektu finansē. Ja tās sarakstā nav, izvēlieties „cita programma“.',
      'Which programme funds the project. If it is not in the list, choose “other programme”.',
    ),
    codes: programmes,
    required: true,
  },
  number: {
    ...text('Projekta numurs', 'Project number', 120),
    help: label(
      'Numurs palīdz atpazīt vienu un to pašu projektu dažādās pašvaldībās.',
      'The number tells that a project is the same in different municipalities.',
    ),
  },
  note: {
    kind: 'long_text',
    label: label('Piezīme', 'Note'),
    help: label(
      'Piemēram, loma projektā vai tas, kas pārskata gadā paveikts.',
      'For example the role in the project, or what was done in the reporting year.',
    ),
    maxLength: 3000,
  },
} as const;

const contact = (channel: ContactQuestion['channel'], lv: string, en: string) =>
  ({ kind: 'contact', channel, label: label(lv, en) }) as const;

export const contacts = {
  kind: 'rows',
  label: label('Kontakti', 'Contacts'),
  help: label(
    'Kam iedzīvotājs vai kolēģis var jautāt par pieaugušo izglītību.',
    'Whom a resident or a colleague can ask about adult education.',
  ),
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
      label: label('Vai drīkst publicēt pārskatā?', 'May be published in the report?'),
      earlierLabels: [label('Vai drīkst drukāt pārskatā?', 'May be printed in the report?')],
      help: label(
        'Bez piekrišanas pārskatā parāda tikai iestādi un tās vietni.',
        'Without consent the report shows only the institution and its web page.',
      ),
      codes: yesNo,
    },
  },
} as const;
