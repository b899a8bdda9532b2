// A file as what it hands in: a workbook by its cells, a JSON document as the API takes it.

import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { type Label, label } from '../../src/language/label.ts';
import { Problem } from '../../src/problem.ts';
import { wordsFor } from '../../src/problem-for-programs.ts';
import { explanation } from '../../src/returns/explanation.ts';
import { parseStrictBody } from '../../src/returns/strict-json.ts';
import type { Finding } from '../../src/survey/finding.ts';
import type { Submission } from '../../src/survey/flat-answer.ts';
import { flatten } from '../../src/survey/flatten.ts';
import type { Explanation, Origin } from '../../src/survey/revision.ts';
import { workbookLimits } from '../../src/workbook/limits.ts';
import { type Refusal, refusal } from '../../src/workbook/refusals.ts';
import type { WorkbookPool } from '../../src/workbook/workbook-pool.ts';

export type ReturnFile =
  | {
      readonly kind: 'read';
      readonly submission: Submission;
      readonly explanations: readonly Explanation[];
      readonly origin: Extract<Origin, 'workbook' | 'api'>;
      /** The sections that it replaces; null for all. */
      readonly sections: readonly string[] | null;
      /** What is the matter with cells as such. */
      readonly findings: readonly Finding[];
      /** What was passed over. */
      readonly notes: readonly Label[];
    }
  | { readonly kind: 'refused'; readonly reasons: readonly Label[] };

/**
 * Reads a JSON document, or else a workbook by its content, in a worker within the limits of an upload. `edition` is
 * the one awaited, or null for any.
 */
export async function readReturnFile(
  pool: WorkbookPool,
  path: string,
  edition: number | null,
): Promise<ReturnFile> {
  const bytes = await bytesOf(path);
  if (bytes === 'unreadable') return { kind: 'refused', reasons: [cannotBeRead] };
  if (bytes === 'too-large') return { kind: 'refused', reasons: [refusalText(refusal('too-large'))] };
  return /\.json$/i.test(path) ? readDocument(bytes) : fromWorkbook(pool, bytes, edition);
}

/** A file that may not be read, or that has just gone, keeps no other from being taken in. */
async function bytesOf(path: string): Promise<Uint8Array | 'unreadable' | 'too-large'> {
  try {
    if ((await stat(path)).size > workbookLimits.fileBytes) return 'too-large';
    return await readFile(path);
  } catch {
    return 'unreadable';
  }
}

const cannotBeRead = label(
  'Datni nevar atvērt. Pārbaudiet, vai tā tur vēl ir un vai drīkstat to lasīt.',
  'The file cannot be opened. See whether it is still there and whether you may read it.',
);

async function fromWorkbook(
  pool: WorkbookPool,
  bytes: Uint8Array,
  edition: number | null,
): Promise<ReturnFile> {
  const reading = await pool.read(bytes, edition === null ? {} : { edition });
  if (reading.kind === 'refused') return { kind: 'refused', reasons: reading.refusals.map(refusalText) };
  const { submission, explanations, findings, notes } = reading;
  const { sections } = reading.identity;
  return { kind: 'read', submission, sections, explanations, origin: 'workbook', findings, notes };
}

function refusalText({ message, remedy, detail }: Refusal): Label {
  return sentence(message, ...(detail === null ? [] : [label(`(${detail})`, `(${detail})`)]), remedy);
}

/** With explanations, a document stands under `return`, as when it is submitted to the API. */
const withExplanations = z.strictObject({
  return: z.record(z.string(), z.unknown()),
  explanations: z.array(explanation).default([]),
});

function readDocument(bytes: Uint8Array): ReturnFile {
  try {
    const document = parseStrictBody(bytes);
    const parsed = withExplanations.safeParse(document);
    const { return: content, explanations } = parsed.success
      ? parsed.data
      : { return: document, explanations: [] };
    return {
      kind: 'read',
      submission: flatten(content),
      sections: null,
      explanations,
      origin: 'api',
      findings: [],
      notes: [],
    };
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'bad-json') throw error;
    const message = label('Datnes saturs nav lietojams JSON.', 'The content of the file is not usable JSON.');
    return { kind: 'refused', reasons: [sentence(message, wordsFor('bad-json').remedy)] };
  }
}

function sentence(...parts: readonly Label[]): Label {
  return label(parts.map(({ lv }) => lv).join(' '), parts.map(({ en }) => en).join(' '));
}
