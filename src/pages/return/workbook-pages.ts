// The pages of the workbook: one to download and upload it, and one with what was read and what that would replace.

import { z } from 'zod';
import type { Label, Language } from '../../language/label.ts';
import { languageOf } from '../../server/language.ts';
import type { Parts, Reply } from '../../server/parts.ts';
import type { Finding } from '../../survey/finding.ts';
import { EMPTY, type FlatAnswer } from '../../survey/flat-answer.ts';
import type { Form } from '../../survey/form.ts';
import { placeName } from '../../survey/place-name.ts';
import { isBlank } from '../../survey/reading/read-value.ts';
import { findingSchema, flatAnswersSchema, labelSchema } from '../../survey/stored-json.ts';
import type { Refusal } from '../../workbook/refusals.ts';
import { type FieldError, page } from '../layout/page.ts';
import { answerLines, answersView, type SectionAnswers } from './answers-view.ts';
import type { OpenReturn } from './open-return.ts';
import { type ReturnHead, returnHead } from './progress.ts';
import { formTexts, returnTexts, workbookTexts as texts } from './texts.ts';
import { unreviewedSections } from './unreviewed-sections.ts';

interface WorkbookView extends ReturnHead {
  readonly refusals: readonly {
    readonly message: string;
    readonly remedy: string;
    readonly detail: string | null;
  }[];
}

interface ReadingView extends ReturnHead {
  /** What was passed over in the workbook. */
  readonly notes: readonly string[];
  readonly fileName: string;
  /** How many answers were read. */
  readonly answered: number;
  readonly findings: readonly ReturnType<typeof findingView>[];
  readonly replaced: readonly ReplacedAnswer[];
  readonly sections: readonly SectionAnswers[];
  /** Sections that hold nothing but last year's answers and are to be confirmed one by one. */
  readonly unreviewed: readonly { readonly value: string; readonly text: string }[];
  /** Path of this page. */
  readonly reading: string;
  readonly version: number;
}

const namespaces = { return: returnTexts, workbook: texts };
const workbookPage = page<WorkbookView>('return/workbook.njk', namespaces);
const readingPage = page<ReadingView>('return/reading.njk', namespaces);

/** A workbook that was read and waits to be confirmed. */
export const readingSchema = z.object({
  fileName: z.string(),
  /** The file itself in base64. */
  file: z.string(),
  answers: flatAnswersSchema,
  findings: z.array(findingSchema).readonly(),
  /** What was passed over and does no harm; none in what was set aside by an earlier version. */
  notes: z.array(labelSchema).readonly().exactOptional(),
});

export type Reading = Readonly<z.output<typeof readingSchema>>;

export function showUpload(
  reply: Reply,
  parts: Parts,
  open: OpenReturn,
  around: { notice?: Label | null; errors?: readonly FieldError[]; refusals?: readonly Refusal[] },
): Promise<Reply> {
  const language = languageOf(reply.request, parts);
  const { refusals = [], ...shown } = around;
  return reply.page(workbookPage, {
    title: texts.title,
    ...(refusals.length > 0 ? { status: 422 } : {}),
    ...shown,
    view: {
      ...returnHead(open, language),
      refusals: refusals.map(({ message, remedy, detail }) => ({
        message: message[language],
        remedy: remedy[language],
        detail,
      })),
    },
  });
}

export function showReading(
  reply: Reply,
  parts: Parts,
  open: OpenReturn,
  secret: string,
  reading: Reading,
  notice: Label | null,
): Promise<Reply> {
  const language = languageOf(reply.request, parts);
  return reply.page(readingPage, {
    title: texts.readTitle,
    notice,
    ...(notice === null ? {} : { status: 409 }),
    view: {
      ...returnHead(open, language),
      fileName: reading.fileName,
      answered: reading.answers.filter(({ value }) => value !== null && value !== '').length,
      findings: reading.findings.map((finding) => findingView(open, finding, language)),
      notes: (reading.notes ?? []).map((note) => note[language]),
      replaced: replacedAnswers(open.form, open.answers, reading.answers, language),
      sections: answersView(open.form, reading.answers, language),
      unreviewed: unreviewedSections(open, reading.answers).map((id) => {
        const section = open.form.sections[id];
        return { value: id, text: section === undefined ? id : `${section.no}. ${section.label[language]}` };
      }),
      reading: `${open.path}/workbook/${secret}`,
      version: open.version,
    },
  });
}

function findingView(open: OpenReturn, { cell, level, place, message, remedy }: Finding, language: Language) {
  const at = cell?.lastIndexOf('!') ?? -1;
  return {
    level,
    sheet: cell === undefined ? placeName(open.form, place, language) : cell.slice(0, at),
    cell: cell === undefined ? null : cell.slice(at + 1),
    message: message[language],
    remedy: remedy[language],
  };
}

export interface ReplacedAnswer {
  readonly section: string;
  readonly label: string;
  /** None where the workbook adds rows to a list. */
  readonly draft: readonly string[];
  /** None where the workbook leaves the question empty or lacks the row. */
  readonly workbook: readonly string[];
  /** Of a list that gains or loses rows but keeps the others. */
  readonly rows: 'added' | 'removed' | null;
}

/**
 * The answers of the draft that a workbook would replace, so that nothing is overwritten unseen that a colleague has
 * written since the template was downloaded. They are compared as shown: a code equals its label.
 */
export function replacedAnswers(
  form: Form,
  draft: readonly FlatAnswer[],
  read: readonly FlatAnswer[],
  language: Language,
): readonly ReplacedAnswer[] {
  return Object.entries(form.sections).flatMap(([id, section]) =>
    [EMPTY, ...Object.keys(section.questions)].flatMap((question) => {
      const linesIn = (answers: readonly FlatAnswer[]): readonly string[] => {
        const here = answers.filter(({ place }) => place.section === id && place.question === question);
        return answerLines(
          section,
          question,
          here.filter(({ value }) => !isBlank(value)),
          language,
        );
      };
      const [before, after] = [linesIn(draft), linesIn(read)];
      if (before.length === 0 || before.join('\n') === after.join('\n')) return [];
      const asked = section.questions[question];
      // Of a list only the rows that differ, unless they differ only in order or number.
      const isList = asked?.kind === 'rows';
      const removed = isList ? before.filter((line) => !after.includes(line)) : [];
      const added = isList ? after.filter((line) => !before.includes(line)) : [];
      const isPart = removed.length + added.length > 0;
      return [
        {
          section: language === 'lv' ? `${section.no}. sadaļa` : `Section ${section.no}`,
          label: (asked?.label ?? formTexts.reasonLabel)[language],
          draft: isPart ? removed : before,
          workbook: isPart ? added : after,
          rows: !isPart ? null : removed.length === 0 ? 'added' : added.length === 0 ? 'removed' : null,
        },
      ];
    }),
  );
}
