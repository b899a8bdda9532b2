// Title page, contents, foreword and abbreviations.
import type { Drawing } from '../../figures/drawing.ts';
import type { EarlierEdition } from '../../survey/dataset.ts';
import { type EditionTexts, paragraphsOf } from '../../survey/edition-texts.ts';
import type { Block, LogoRow } from '../block.ts';
import { blockTexts } from '../block-text.ts';
import type { BookTexts } from '../book-texts.ts';
import { chapter, prose, text } from './block-builders.ts';

/** `logos` are those that the ministry has given; none of them leaves a trace where there is none. */
export function titlePage(
  texts: BookTexts,
  emblem: Drawing | null = null,
  logos: LogoRow | null = null,
): Block {
  return {
    kind: 'title_page',
    institution: texts.institution,
    title: texts.title,
    subtitle: texts.subtitle,
    edition: texts.editionLine,
    cofinancing: texts.cofinancing,
    emblem,
    logos,
  };
}

/** The abbreviations that some blocks use, with their meanings; nothing where they use none. */
export function abbreviations(texts: BookTexts, used: readonly Block[]): Block[] {
  const words = new Set(used.flatMap(blockTexts).flatMap(wordsIn));
  const rows = texts.abbreviations.filter(([short]) => wordsIn(short).every((word) => words.has(word)));
  if (rows.length === 0) return [];
  return [
    chapter('saisinajumi', 'Pārskatā lietotie saīsinājumi'),
    {
      kind: 'table',
      table: {
        caption: 'Saīsinājumi un to nozīme',
        columns: [
          { label: 'Saīsinājums', align: 'start' },
          { label: 'Nozīme', align: 'start' },
        ],
        rows: rows.map(([short, long]) => [short, long]),
      },
      widths: [1, 5],
    },
  ];
}

/** With the sign of „ESF+“. */
const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+\+?/gu) ?? [];

/** Printed where they are known, in this order. */
const publicationFacts = [
  { key: 'authors', name: 'Autori' },
  { key: 'compiler', name: 'Sastādītājs' },
  { key: 'isbn', name: 'ISBN' },
  { key: 'issn', name: 'ISSN' },
] as const;

/** Who answers for the content, and edition, snapshot and date of the data: what makes the same book again. */
export function imprint(facts: {
  readonly texts: BookTexts;
  /** What the ministry has written for the edition. */
  readonly written?: EditionTexts;
  readonly snapshot: string;
  /** What the data are compared with. */
  readonly earlier?: EarlierEdition | undefined;
  readonly dataDate: string;
  readonly version: string;
}): Block[] {
  const { written = {} } = facts;
  const line = (label: string, value: string): Block => ({
    kind: 'paragraph',
    content: [text(`${label}: `, 'strong'), text(value)],
  });
  return [
    chapter('izdevums', 'Par izdevumu'),
    ...prose(facts.texts.responsibility),
    ...prose(paragraphsOf(written.imprint)),
    line('Izdevējs', facts.texts.institution),
    line('Izdevums', facts.texts.editionLine),
    ...publicationFacts.flatMap(({ key, name }) => {
      const said = written[key];
      return said === undefined ? [] : [line(name, said)];
    }),
    line('Datu datums', facts.dataDate),
    line('Datu momentuzņēmums (SHA-256)', facts.snapshot),
    ...(facts.earlier === undefined
      ? []
      : [
          line(
            `Salīdzināts ar ${facts.earlier.edition}. gada datu momentuzņēmumu (SHA-256)`,
            facts.earlier.snapshot,
          ),
        ]),
    line('Sistēma', `Kopskats ${facts.version}`),
    {
      kind: 'paragraph',
      style: 'note',
      content: [
        text(
          'No viena un tā paša momentuzņēmuma tā pati sistēmas versija izveido baitu pa baitam vienādu datni, tāpēc pārskata izcelsmi var pārbaudīt.',
        ),
      ],
    },
    ...(facts.texts.cofinancing === '' ? [] : [plainParagraph(facts.texts.cofinancing)]),
  ];
}

function plainParagraph(content: string): Block {
  return { kind: 'paragraph', content: [text(content)] };
}
