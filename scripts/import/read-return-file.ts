// A file as what it hands in: a workbook by its cells, a JSON document as the API takes it.
import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { workbookLimits } from '../../src/collect/workbook/limits.ts';
import { readWorkbook } from '../../src/collect/workbook/read-workbook.ts';
import { refusal } from '../../src/collect/workbook/refusals.ts';
import { parseStrictJson } from '../../src/http/api/strict-json.ts';
import { explanation } from '../../src/http/api/submissions.ts';
import { Problem, problems } from '../../src/problem.ts';
import type { Finding } from '../../src/survey/finding.ts';
import type { Submission } from '../../src/survey/flat-answer.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { type Label, label } from '../../src/survey/label.ts';
import type { Explanation, Origin } from '../../src/survey/revision.ts';

export type ReturnFile =
  | {
      readonly kind: 'read';
      readonly submission: Submission;
      readonly explanations: readonly Explanation[];
      readonly origin: Extract<Origin, 'workbook' | 'api'>;
      /** What is the matter with cells as such. */
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'refused'; readonly reasons: readonly Label[] };

/** Reads a file of a kind that can hold a return; `edition` is the one awaited, or null for any. */
export async function readReturnFile(path: string, edition: number | null): Promise<ReturnFile> {
  if (!/\.(xlsx|json)$/i.test(path)) return refused(otherKind);
  if ((await stat(path)).size > workbookLimits.fileBytes) {
    const { message, remedy } = refusal('too-large');
    return refused(sentence(message, remedy));
  }
  const bytes = await readFile(path);
  return /\.json$/i.test(path) ? readDocument(bytes.toString('utf8')) : fromWorkbook(bytes, edition);
}

const otherKind = label(
  'Ielādē tikai Excel darbgrāmatas (.xlsx) un JSON dokumentus (.json).',
  'Only Excel workbooks (.xlsx) and JSON documents (.json) are imported.',
);

async function fromWorkbook(bytes: Uint8Array, edition: number | null): Promise<ReturnFile> {
  const reading = await readWorkbook(bytes, edition === null ? {} : { edition });
  if (reading.kind === 'refused')
    return {
      kind: 'refused',
      reasons: reading.refusals.map(({ message, remedy, detail }) =>
        sentence(message, ...(detail === null ? [] : [label(`(${detail})`, `(${detail})`)]), remedy),
      ),
    };
  const { submission, findings } = reading;
  return { kind: 'read', submission, explanations: [], origin: 'workbook', findings };
}

/** With explanations, a document stands under `return`, as when it is submitted to the API. */
const withExplanations = z.strictObject({
  return: z.record(z.string(), z.unknown()),
  explanations: z.array(explanation).default([]),
});

function readDocument(text: string): ReturnFile {
  try {
    const document = parseStrictJson(text.replace(/^\uFEFF/, ''));
    const parsed = withExplanations.safeParse(document);
    const { return: content, explanations } = parsed.success
      ? parsed.data
      : { return: document, explanations: [] };
    return { kind: 'read', submission: flatten(content), explanations, origin: 'api', findings: [] };
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'bad-json') throw error;
    const { remedy, en } = problems['bad-json'];
    const message = label('Datnes saturs nav lietojams JSON.', 'The content of the file is not usable JSON.');
    return refused(sentence(message, label(remedy, en.remedy)));
  }
}

function refused(...reasons: readonly Label[]): ReturnFile {
  return { kind: 'refused', reasons };
}

function sentence(...parts: readonly Label[]): Label {
  return label(parts.map(({ lv }) => lv).join(' '), parts.map(({ en }) => en).join(' '));
}
