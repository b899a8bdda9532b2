// What the pages of the workbook show: where it is taken and given, and what was read from it.

import type { Label, Language } from '../../language/label.ts';
import { languageOf } from '../../server/language.ts';
import type { Parts, Reply } from '../../server/parts.ts';
import type { Finding } from '../../survey/finding.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import { placeName } from '../../survey/place-name.ts';
import type { Refusal } from '../../workbook/refusals.ts';
import type { FieldError } from '../layout/page.ts';
import { answersView } from './answers-view.ts';
import { formTexts } from './form-texts.ts';
import type { OpenReturn } from './open-return.ts';
import { returnTexts } from './return-texts.ts';
import { standingView } from './standing-view.ts';
import { replacedAnswers } from './workbook-replaced.ts';
import { workbookTexts as texts } from './workbook-texts.ts';

/** A workbook that was read and waits to be confirmed. */
export interface Reading {
  readonly fileName: string;
  /** The file itself in base64. */
  readonly file: string;
  readonly answers: readonly FlatAnswer[];
  readonly findings: readonly Finding[];
}

export function uploadPage(
  reply: Reply,
  parts: Parts,
  open: OpenReturn,
  around: { notice?: Label | null; errors?: readonly FieldError[]; refusals?: readonly Refusal[] },
): Promise<Reply> {
  const language = languageOf(reply.request, parts);
  const { refusals = [], ...page } = around;
  return reply.page({
    template: 'return/workbook.njk',
    title: texts.title,
    text: { ...returnTexts, ...texts },
    ...(refusals.length > 0 ? { status: 422 } : {}),
    ...page,
    data: {
      ...standingView(open, language),
      refusals: refusals.map(({ message, remedy, detail }) => ({
        message: message[language],
        remedy: remedy[language],
        detail,
      })),
    },
  });
}

export function readingPage(
  reply: Reply,
  parts: Parts,
  open: OpenReturn,
  secret: string,
  reading: Reading,
  notice: Label | null,
): Promise<Reply> {
  const language = languageOf(reply.request, parts);
  return reply.page({
    template: 'return/reading.njk',
    title: texts.readTitle,
    text: { ...formTexts, ...returnTexts, ...texts },
    notice,
    ...(notice === null ? {} : { status: 409 }),
    data: {
      ...standingView(open, language),
      fileName: reading.fileName,
      answered: reading.answers.filter(({ value }) => value !== null && value !== '').length,
      findings: reading.findings.map((finding) => findingView(open, finding, language)),
      replaced: replacedAnswers(open.form, open.answers, reading.answers, language),
      sections: answersView(open.form, reading.answers, language),
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
