// The pages of the workbook: one to download and upload it, and one with what was read and what that would replace.

import type { Label, Language } from '../../language/label.ts';
import { languageOf } from '../../server/language.ts';
import type { Parts, Reply } from '../../server/parts.ts';
import type { Finding } from '../../survey/finding.ts';
import { placeName } from '../../survey/place-name.ts';
import { understoodAnswers } from '../../survey/reading/understood.ts';
import type { Refusal } from '../../workbook/refusals.ts';
import { type FieldError, page } from '../layout/page.ts';
import { answersView, type SectionAnswers } from '../questions/answers-view.ts';
import { type ReplacedAnswer, replacedAnswers } from './changed-by-workbook.ts';
import { type OpenReturn, returnKeyOf } from './open-return.ts';
import { type ReturnHead, returnHead } from './progress.ts';
import { returnTexts } from './texts/return.ts';
import { workbookTexts as texts } from './texts/workbook.ts';
import { unreviewedSections } from './unreviewed-sections.ts';
import { type Reading, sectionsIn } from './workbook-reading.ts';

interface WorkbookView extends ReturnHead {
  /** For a workbook of single sections. */
  readonly sectionItems: readonly { readonly value: string; readonly text: string }[];
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
  /** Queries with the explanations that the workbook gives them. */
  readonly explained: readonly { readonly message: string; readonly explanation: string }[];
  readonly replaced: readonly ReplacedAnswer[];
  /** Answers that were understood otherwise than they were typed. */
  readonly understood: readonly { readonly place: string; readonly typed: string; readonly as: string }[];
  readonly sections: readonly SectionAnswers[];
  /** Headings of the sections that it holds; none where it holds all of them. */
  readonly part: readonly string[];
  /** Sections that hold nothing but last year's answers and are to be confirmed one by one. */
  readonly unreviewed: readonly { readonly value: string; readonly text: string }[];
  /** Path of this page. */
  readonly reading: string;
  readonly version: number;
}

const namespaces = { return: returnTexts, workbook: texts };
const workbookPage = page<WorkbookView>('return/workbook.njk', namespaces);
const readingPage = page<ReadingView>('return/reading.njk', namespaces);

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
      sectionItems: Object.keys(open.form.sections).map((id) => ({
        value: id,
        text: headingOf(open, id, language),
      })),
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
  const sections = sectionsIn(reading, open);
  const isPart = sections.length < Object.keys(returnKeyOf(open.key).form.sections).length;
  const draft = open.answers.filter(({ place }) => sections.includes(place.section ?? ''));
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
      explained: (reading.explained ?? []).map(({ query, text }) => ({
        message: query.message[language],
        explanation: text,
      })),
      replaced: replacedAnswers(open.form, draft, reading.answers, language),
      understood: understoodAnswers(open.form, reading.answers).map(({ place, typed, as }) => ({
        place: placeName(open.form, place, language),
        typed,
        as: as[language],
      })),
      sections: answersView(open.form, reading.answers, language).filter(({ id }) => sections.includes(id)),
      part: isPart ? sections.map((id) => headingOf(open, id, language)) : [],
      unreviewed: unreviewedSections(open, { ...reading, sections }).map((id) => ({
        value: id,
        text: headingOf(open, id, language),
      })),
      reading: `${open.path}/workbook/${secret}`,
      version: open.version,
    },
  });
}

function headingOf({ form }: OpenReturn, id: string, language: Language): string {
  const section = form.sections[id];
  return section === undefined ? id : `${section.no}. ${section.label[language]}`;
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
