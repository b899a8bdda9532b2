// One section of a questionnaire: questions beside answers, and a list of rows as one table, however many rows it has.
import { type Language, label } from '../../language/label.ts';
import { reasonText, shownText } from '../../survey/answer-text.ts';
import { codesOf, labelOf } from '../../survey/code-list.ts';
import { offeredReasons } from '../../survey/code-lists.ts';
import { place, placeKey } from '../../survey/finding.ts';
import { byPlace, type FlatAnswer, type RawValue } from '../../survey/flat-answer.ts';
import type { Section } from '../../survey/form.ts';
import type { RowsQuestion, ScalarQuestion } from '../../survey/question.ts';
import type { Block, TableBlock } from '../block.ts';
import { text } from './block-builders.ts';
import { type RowsTable, rowsTables } from './questionnaire-rows.ts';
import { blankAnswer } from './room-to-write.ts';

export interface QuestionnaireSection {
  readonly id: string;
  readonly section: Section;
  /** Of this section alone. */
  readonly answers: readonly FlatAnswer[];
  /** Why it is empty; null where nothing is said. */
  readonly reason: RawValue;
  /** The year of the answers where they are last year's. */
  readonly year: number | null;
  readonly filling: 'blank' | 'last_year' | 'present';
  readonly language: Language;
}

const words = {
  question: label('Jautājums', 'Question'),
  answer: label('Atbilde', 'Answer'),
  thisYear: label('Šī gada atbilde', 'Answer of this year'),
  yearOf: label('{year}. gada atbilde', 'Answer of {year}'),
  notAnswered: label('nav atbildēts', 'not answered'),
  nothing: label('Nav ko norādīt', 'Nothing to report'),
  reason: label(
    'Ja sadaļā nav ko norādīt, atzīmējiet iemeslu',
    'If there is nothing to report, mark the reason',
  ),
};

export function questionnaireSection(given: QuestionnaireSection): readonly Block[] {
  const { id, section, filling, reason, language } = given;
  const heading: Block = {
    kind: 'heading',
    id: `sadala-${id}`,
    level: 2,
    text: `${section.no}. ${section.label[language]}`,
    inContents: false,
    quiet: true,
  };
  const notes = [
    ...(filling === 'present' ? [] : [section.help?.[language] ?? '']),
    ...(reason === null ? [] : [`${words.nothing[language]}: ${reasonText(reason, language)}.`]),
    ...(filling === 'present' ? [] : [reasonsToMark(language)]),
  ].filter((one) => one !== '');
  return [
    heading,
    ...(notes.length === 0 ? [] : [note(notes.join(' '))]),
    ...(filling === 'present' && reason !== null ? [] : questionTables(given)),
  ];
}

/** Questions with one answer that follow each other share a table. */
function questionTables(given: QuestionnaireSection): readonly Block[] {
  const blocks: Block[] = [];
  let scalars: [string, ScalarQuestion][] = [];
  const endTable = () => {
    if (scalars.length > 0) blocks.push(scalarTable(given, scalars));
    scalars = [];
  };
  for (const [id, question] of Object.entries(given.section.questions)) {
    if (question.kind !== 'rows') {
      scalars.push([id, question]);
      continue;
    }
    endTable();
    blocks.push(...rowsTables(rowsOf(given, id, question)));
  }
  endTable();
  return blocks;
}

function scalarTable(
  { id, answers, year, filling, language }: QuestionnaireSection,
  questions: readonly [string, ScalarQuestion][],
): TableBlock {
  const given = byPlace(answers);
  const answerOf = (question: string, asked: ScalarQuestion) => {
    const raw = given.get(placeKey(place(id, question)))?.value ?? null;
    return shownText(asked, raw, language).join('\n') || words.notAnswered[language];
  };
  const columns = {
    question: { label: words.question[language], align: 'start' },
    given: {
      label: year === null ? words.answer[language] : words.yearOf[language].replace('{year}', String(year)),
      align: 'start',
    },
    written: { label: (year === null ? words.answer : words.thisYear)[language], align: 'start' },
  } as const;
  const isWritten = filling !== 'present';
  const isGiven = filling !== 'blank';
  return {
    kind: 'table',
    table: {
      caption: '',
      columns: [
        columns.question,
        ...(isGiven ? [columns.given] : []),
        ...(isWritten ? [columns.written] : []),
      ],
      rows: questions.map(([question, asked]) => [
        isWritten ? questionText(asked, language) : asked.label[language],
        ...(isGiven ? [answerOf(question, asked)] : []),
        ...(isWritten ? [blankAnswer(asked, language)] : []),
      ]),
    },
    widths: [3, ...(isGiven ? [4] : []), ...(isWritten ? [4] : [])],
  };
}

function questionText({ label: name, help }: ScalarQuestion, language: Language): string {
  return help === undefined ? name[language] : `${name[language]}\n${help[language]}`;
}

function rowsOf(
  { id, answers, filling, language }: QuestionnaireSection,
  question: string,
  asked: RowsQuestion,
): RowsTable {
  const mine = answers.filter(({ place: at }) => at.question === question && at.row !== null);
  const numbers = [...new Set(mine.map(({ place: at }) => at.row ?? 0))].sort((one, other) => one - other);
  const given = byPlace(mine);
  return {
    asked,
    language,
    isWritten: filling !== 'present',
    rows: numbers.map((row) =>
      Object.entries(asked.fields).map(([field, scalar]) => {
        const at = { ...place(id, question), row, field };
        return shownText(scalar, given.get(placeKey(at))?.value ?? null, language).join('\n');
      }),
    ),
  };
}

function reasonsToMark(language: Language): string {
  const boxes = codesOf(offeredReasons).map((code) => `☐ ${labelOf(offeredReasons, code)[language]}`);
  return `${words.reason[language]}: ${boxes.join('\u2003')}`;
}

function note(content: string): Block {
  return { kind: 'paragraph', style: 'table_note', content: [text(content)] };
}
