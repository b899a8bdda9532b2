// The questionnaire of one respondent as a book: all questions of a form, to be filled in by hand, with last year's
// answers, or with the present ones. Pure.
import { dateIn, momentIn } from '../../language/dates.ts';
import { type Language, label } from '../../language/label.ts';
import { EMPTY, type FlatAnswer } from '../../survey/flat-answer.ts';
import type { Form } from '../../survey/form.ts';
import type { Receipt } from '../../survey/receipt.ts';
import { respondentLabel } from '../../survey/respondent.ts';
import type { Block, Book } from '../block.ts';
import { text } from './block-builders.ts';
import { questionnaireSection } from './questionnaire-section.ts';

/** What stands in a questionnaire. Answers are those of the questions of its form. */
export type Filling =
  | { readonly kind: 'blank' }
  | { readonly kind: 'last_year'; readonly year: number; readonly answers: readonly FlatAnswer[] }
  | {
      readonly kind: 'present';
      readonly answers: readonly FlatAnswer[];
      readonly explained: readonly ExplainedQuery[];
      /** Null before the return is handed in. */
      readonly receipt: Receipt | null;
    };

export interface ExplainedQuery {
  /** The name of the question. */
  readonly where: string;
  readonly message: string;
  readonly explanation: string;
}

export interface QuestionnaireInput {
  readonly form: Form;
  /** ATVK or region code. */
  readonly territory: string;
  readonly filling: Filling;
  readonly language: Language;
  /** The last day for handing in as an ISO date; null where there is none. */
  readonly deadline: string | null;
  readonly institution: string;
  /** ISO time of what it is filled in with. */
  readonly asOf: string;
  readonly version: string;
}

const words = {
  blank: label('Veidlapa aizpildīšanai ar roku', 'To be filled in by hand'),
  lastYear: label('Veidlapa ar {year}. gada atbildēm', 'With the answers of {year}'),
  present: label('Melnraksta atbildes, vēl nav iesniegtas', 'Answers of the draft, not handed in yet'),
  submitted: label('Iesniegtās atbildes', 'Answers as handed in'),
  deadline: label('Iesniegt līdz', 'Hand in by'),
  receipt: label('Saņemšanas apliecinājums', 'Receipt'),
  fact: label('Dati', 'Fact'),
  value: label('Vērtība', 'Value'),
  number: label('Apliecinājuma numurs', 'Number of the receipt'),
  at: label('Iesniegts', 'Handed in'),
  certifiedBy: label('Apliecināja', 'Certified by'),
  sha256: label('Atbilžu SHA-256', 'SHA-256 of the answers'),
  explained: label('Paskaidrojumi', 'Explanations'),
  query: label('Kas jāprecizē', 'Query'),
  explanation: label('Paskaidrojums', 'Explanation'),
};

export function questionnaireBook(input: QuestionnaireInput): Book {
  const { form, territory, filling, language, institution, asOf, version } = input;
  const name = respondentLabel(territory)[language];
  const title = form.label[language];
  return {
    scope: null,
    snapshot: null,
    title: `${name}. ${title}`,
    subject: fillingName(filling)[language],
    author: institution,
    language,
    edition: form.edition,
    asOf,
    version,
    blocks: [
      { kind: 'heading', id: 'aptauja', level: 1, text: title, inContents: false },
      { kind: 'paragraph', style: 'lead', content: [text(name)] },
      ...underTitle(input),
      ...(filling.kind === 'present' && filling.receipt !== null
        ? [receiptTable(filling.receipt, language)]
        : []),
      ...Object.entries(form.sections).flatMap(([id, section]) => {
        const answers = 'answers' in filling ? filling.answers : [];
        const mine = answers.filter(({ place }) => place.section === id);
        const reason = mine.find(({ place }) => place.question === EMPTY)?.value ?? null;
        const year = filling.kind === 'last_year' ? filling.year : null;
        return questionnaireSection({
          id,
          section,
          answers: mine,
          reason,
          year,
          filling: filling.kind,
          language,
        });
      }),
      ...(filling.kind === 'present' ? explanations(filling.explained, language) : []),
    ],
  };
}

function fillingName(filling: Filling) {
  switch (filling.kind) {
    case 'blank':
      return words.blank;
    case 'last_year': {
      const { lv, en } = words.lastYear;
      const year = String(filling.year);
      return label(lv.replace('{year}', year), en.replace('{year}', year));
    }
    case 'present':
      return filling.receipt === null ? words.present : words.submitted;
  }
}

function underTitle({ filling, deadline, language }: QuestionnaireInput): readonly Block[] {
  const isSubmitted = filling.kind === 'present' && filling.receipt !== null;
  const due =
    deadline === null || isSubmitted ? '' : `. ${words.deadline[language]} ${dateIn(language, deadline)}`;
  return [
    { kind: 'paragraph', style: 'table_note', content: [text(`${fillingName(filling)[language]}${due}`)] },
  ];
}

function receiptTable({ number, at, sha256, certifiedBy }: Receipt, language: Language): Block {
  const rows = [
    [words.number, number],
    [words.at, momentIn(language, at)],
    ...(certifiedBy === null
      ? []
      : ([[words.certifiedBy, `${certifiedBy.name}, ${certifiedBy.post}`]] as const)),
    [words.sha256, sha256],
  ] as const;
  return {
    kind: 'table',
    table: {
      caption: words.receipt[language],
      columns: [
        { label: words.fact[language], align: 'start' },
        { label: words.value[language], align: 'start' },
      ],
      rows: rows.map(([name, value]) => [name[language], value]),
    },
    widths: [2, 5],
  };
}

function explanations(explained: readonly ExplainedQuery[], language: Language): readonly Block[] {
  if (explained.length === 0) return [];
  return [
    {
      kind: 'heading',
      id: 'paskaidrojumi',
      level: 2,
      text: words.explained[language],
      inContents: false,
      quiet: true,
    },
    {
      kind: 'table',
      table: {
        caption: '',
        columns: [
          { label: words.query[language], align: 'start' },
          { label: words.explanation[language], align: 'start' },
        ],
        rows: explained.map(({ where, message, explanation }) => [`${where}: ${message}`, explanation]),
      },
      widths: [1, 1],
    },
  ];
}
