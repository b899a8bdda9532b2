// A section of a return as the report prints it: what is short stands as facts, what is long as text.
import { emptyReasons } from '../../survey/code-lists.ts';
import { isEmpty, type Section } from '../../survey/form.ts';
import type { RowsQuestion } from '../../survey/question.ts';
import type { ListBlock, ParagraphBlock, ProfileFact, ProfileSectionBlock, TableBlock } from '../block.ts';
import { printableContact } from './contacts.ts';
import type { Footnotes } from './footnotes.ts';
import { capitalised, linked } from './inline.ts';
import { type Row, rowsBlock } from './rows-answer.ts';
import { type ScalarValue, scalarInlines } from './scalar-answer.ts';

export function profileSection(section: Section, answers: object, notes: Footnotes): ProfileSectionBlock {
  const base = { kind: 'profile_section', no: section.no, label: section.label.lv } as const;
  if (isEmpty(answers)) return { ...base, missing: emptyReasons[answers.empty].lv, facts: [], body: [] };

  const facts: ProfileFact[] = [];
  const body: (ParagraphBlock | ListBlock | TableBlock)[] = [];
  for (const [id, question] of Object.entries(section.questions)) {
    const value = (answers as Record<string, unknown>)[id] ?? null;
    if (question.kind === 'rows') {
      const rows = printableRows(question, value as readonly Row[]);
      if (rows.length > 0) body.push(rowsBlock(question, rows, notes));
    } else if (question.kind === 'long_text') {
      body.push(...paragraphs(value as string | null));
    } else if (value !== null) {
      const content = scalarInlines(question, value as ScalarValue).map((inline, i) =>
        i === 0 && inline.kind === 'text' && question.kind !== 'text'
          ? { ...inline, text: capitalised(inline.text) }
          : inline,
      );
      facts.push({ label: question.label.lv, content });
    }
  }
  return { ...base, missing: null, facts, body };
}

/** Rows as they may be printed: contact data only with consent. */
function printableRows(question: RowsQuestion, rows: readonly Row[]): readonly Row[] {
  const holdsContacts = Object.values(question.fields).some((field) => field.kind === 'contact');
  return holdsContacts ? rows.map(printableContact) : rows;
}

function paragraphs(value: string | null): ParagraphBlock[] {
  return (value ?? '')
    .split(/\n+/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ kind: 'paragraph', content: linked(part) }));
}
