// A section of a return as the report prints it: short answers as facts, long ones as text.
import { type Label, withColon } from '../../language/label.ts';
import { isRecord } from '../../survey/answer-value.ts';
import { emptyReasons } from '../../survey/code-lists.ts';
import { isEmpty, type Section } from '../../survey/form.ts';
import { type Row, rowsIn } from '../../survey/placed-answers.ts';
import type { Fields, Question, RowsQuestion } from '../../survey/question.ts';
import type {
  Inline,
  ListBlock,
  ParagraphBlock,
  ProfileFact,
  ProfileSectionBlock,
  TableBlock,
} from '../block.ts';
import { capitalised, type Footnotes, text, writtenBlocks } from './block-builders.ts';
import { NOT_GIVEN, rowsBlock } from './rows-answer.ts';
import { printedValue, scalarInlines } from './scalar-answer.ts';

/** What the ministry says of the answers of a section that it took over from print. */
export interface OfTheMinistry {
  /** Whether it added the answer. */
  readonly isAdded: (question: string, row: number, field: string) => boolean;
  readonly notesTo: (question: string) => readonly Label[];
}

export function profileSection(
  section: Section,
  answers: object,
  notes: Footnotes,
  { isAdded, notesTo }: OfTheMinistry,
  heading: 'first-text-without' | 'every-text' = 'first-text-without',
): ProfileSectionBlock {
  const base = { kind: 'profile_section', no: section.no, label: section.label.lv } as const;
  if (isEmpty(answers)) return { ...base, missing: emptyReasons[answers.empty].lv, facts: [], body: [] };

  const heads = heading === 'every-text' ? new Set(Object.keys(section.questions)) : ownHeads(section);
  const facts: ProfileFact[] = [];
  const body: (ParagraphBlock | ListBlock | TableBlock)[] = [];
  for (const [id, question] of Object.entries(section.questions)) {
    if (question.isUnprinted) continue;
    const answer = isRecord(answers) ? answers[id] : null;
    if (question.kind === 'rows') {
      const rows = printableRows(question, rowsIn(answer));
      const printed = { ...question, fields: printedFields(question) };
      if (rows.length === 0 || Object.keys(printed.fields).length === 0) continue;
      const list = rowsBlock(printed, rows, notes, (row, field) => isAdded(id, row, field));
      // A table has its caption.
      if (heads.has(id) && list.kind !== 'table') body.push({ kind: 'paragraph', content: [head(question)] });
      body.push(list);
      continue;
    }
    const value = printedValue(question, answer);
    if (value.kind === 'long_text') {
      const [first, ...others] = writtenBlocks(value.value);
      if (first === undefined) continue;
      if (!heads.has(id)) body.push(first, ...others);
      else if (first.kind === 'list')
        body.push({ kind: 'paragraph', content: [head(question)] }, first, ...others);
      else body.push({ ...first, content: [head(question), text(' '), ...first.content] }, ...others);
    } else if (value.kind !== 'blank') {
      const content = scalarInlines(value).map((inline, i) =>
        i === 0 && inline.kind === 'text' && value.kind !== 'text'
          ? { ...inline, text: capitalised(inline.text) }
          : inline,
      );
      facts.push({ label: question.label.lv, content });
    } else if (question.unknownInTranscripts) {
      facts.push({ label: question.label.lv, content: [text(NOT_GIVEN, 'muted')] });
    }
    for (const { lv } of notesTo(id)) body.push({ kind: 'paragraph', content: [text(lv, 'muted')] });
  }
  return { ...base, missing: null, facts, body };
}

/**
 * The heading of a section is also that of its first text and its first list; any further text or list
 * has its own label before it.
 */
function ownHeads({ questions }: Section): ReadonlySet<string> {
  const bodies = Object.entries(questions).filter(([, { kind }]) => kind === 'long_text' || kind === 'rows');
  const later = bodies.filter(([, { kind }], at) =>
    bodies.slice(0, at).some(([, other]) => other.kind === kind),
  );
  return new Set(later.map(([id]) => id));
}

function head({ label }: Question): Inline {
  return text(withColon(label.lv), 'strong');
}

function printedFields({ fields }: RowsQuestion): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, { isUnprinted }]) => !isUnprinted));
}

/** Rows as they may be printed: contact data only with consent. */
function printableRows(question: RowsQuestion, rows: readonly Row[]): readonly Row[] {
  const holdsContacts = Object.values(question.fields).some((field) => field.kind === 'contact');
  return holdsContacts ? rows.map(printableContact) : rows;
}

/**
 * What may be printed of a contact: the person, e-mail and phone only with consent, the institution and its
 * web page always. `printable` itself is never printed.
 */
function printableContact(row: Row): Row {
  const { name, email, phone, printable, ...open } = row;
  return printable === 'yes'
    ? { name: name ?? null, ...open, email: email ?? null, phone: phone ?? null }
    : open;
}
