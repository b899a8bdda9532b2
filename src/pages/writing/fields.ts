// The fields of each part: under which key a text is kept, how it is written, and how long it may be.
import { type Label, label } from '../../language/label.ts';
import { LONGEST_LOGO } from '../../logos/logo.ts';
import { logoPlaces, type TextKey, type TopicId, topicIds } from '../../survey/edition-texts.ts';

export interface TextField {
  readonly key: TextKey;
  readonly label: Label;
  readonly hint: Label;
  /** Lines of the field on the page; one line is a short text. */
  readonly rows: number;
  /** What kinds of files it can be filled from; absent where it is typed. */
  readonly file?: string;
  /** In characters. */
  readonly longest: number;
}

export const partIds = [...topicIds, 'conclusions', 'frame'] as const;
export type PartId = (typeof partIds)[number];

const paragraphs = label('Rindkopas atdala ar tukšu rindu.', 'Paragraphs are parted by an empty line.');
const aLineEach = label('Katrs ieteikums savā rindā.', 'Each recommendation on a line of its own.');

/** The fields of a part, in the order of its page. */
export function fieldsOf(part: PartId): readonly TextField[] {
  if (part === 'frame') return frame;
  if (part === 'conclusions') return conclusions;
  return topicFields(part);
}

function topicFields(topic: TopicId): readonly TextField[] {
  return [
    {
      key: `interpretation.${topic}`,
      label: label('Ministrijas skatījums', 'The view of the ministry'),
      hint: paragraphs,
      rows: 8,
      longest: 6000,
    },
    {
      key: `recommendations.${topic}`,
      label: label('Ministrijas ieteikumi', 'Recommendations of the ministry'),
      hint: aLineEach,
      rows: 5,
      longest: 4000,
    },
  ];
}

const conclusions: readonly TextField[] = [
  {
    key: 'conclusions',
    label: label('Ministrijas secinājumi', 'Conclusions of the ministry'),
    hint: label(
      'Aiz aprēķinātajiem secinājumiem. Rindkopas atdala ar tukšu rindu.',
      'After the computed conclusions. Paragraphs are parted by an empty line.',
    ),
    rows: 10,
    longest: 8000,
  },
];

const line = { rows: 1, longest: 300 };

const logoHint = label(
  'Izvēlieties SVG datni vai ielīmējiet tās saturu. Logotipu drukā uz titullapas; tajā var būt līknes un vienkrāsaini laukumi, bet ne teksts, pārejas un attēli.',
  'Choose an SVG file or paste what is in it. The logo is printed on the title page; it may have curves and areas of one colour, but no text, gradients or pictures.',
);

const logos: readonly TextField[] = logoPlaces.flatMap((place): readonly TextField[] => [
  {
    key: `logo.${place}`,
    label: label(`${place}. logotips (SVG)`, `Logo ${place} (SVG)`),
    hint: place === 1 ? logoHint : label('Ja logotipu ir vairāk.', 'If there are more logos.'),
    rows: 3,
    longest: LONGEST_LOGO,
    file: '.svg,image/svg+xml',
  },
  {
    key: `logo_name.${place}`,
    label: label(`Ko rāda ${place}. logotips`, `What logo ${place} shows`),
    hint: label(
      'Iestādes vai programmas nosaukums; to nolasa tiem, kas attēlu neredz.',
      'Name of the institution or programme; it is read to those who do not see the picture.',
    ),
    ...line,
  },
]);

const frame: readonly TextField[] = [
  {
    key: 'foreword_signatories',
    label: label('Kas paraksta priekšvārdu', 'Who signs the foreword'),
    hint: label('Katrs savā rindā: vārds vai iestāde, amats.', 'Each on a line: name or institution, post.'),
    rows: 3,
    longest: 1000,
  },
  {
    key: 'afterword_signatories',
    label: label('Kas paraksta pēcvārdu', 'Who signs the afterword'),
    hint: label('Katrs savā rindā: vārds vai iestāde, amats.', 'Each on a line: name or institution, post.'),
    rows: 3,
    longest: 1000,
  },
  {
    key: 'authors',
    label: label('Autori', 'Authors'),
    hint: label('Kas sagatavojis situācijas analīzi.', 'Who prepared the situation analysis.'),
    ...line,
    longest: 1000,
  },
  {
    key: 'compiler',
    label: label('Sastādītājs', 'Compiler'),
    hint: label('Kas pārskatu apkopojis.', 'Who put the report together.'),
    ...line,
  },
  {
    key: 'isbn',
    label: label('ISBN', 'ISBN'),
    hint: label('13 cipari, piemēram, 978-9934-0-0000-3.', '13 digits, such as 978-9934-0-0000-3.'),
    ...line,
  },
  {
    key: 'issn',
    label: label('ISSN', 'ISSN'),
    hint: label('8 zīmes, piemēram, 1234-5679.', '8 characters, such as 1234-5679.'),
    ...line,
  },
  {
    key: 'imprint',
    label: label('Izdevuma ziņas', 'Imprint'),
    hint: label(
      'Kas vēl jāmin: atbildīgais redaktors, izdevēja adrese, tiesības. Rindkopas atdala ar tukšu rindu.',
      'What else to name: editor, address of the publisher, rights. Paragraphs are parted by an empty line.',
    ),
    rows: 5,
    longest: 3000,
  },
  ...logos,
];
