// A nested document, as the API and files bring it, becomes flat answers. Nothing is trusted and nothing is
// judged here: what has no place in the survey keeps its name, so that the check can say so.

import { isRecord } from './answer-value.ts';
import { place } from './finding.ts';
import type { FlatAnswer, RawValue, Submission } from './flat-answer.ts';

/** Any JSON value as a submission: `{ edition, form, territory, sections: { id: { question: answer } } }`. */
export function flatten(document: unknown): Submission {
  const { edition, form, territory, sections, transcription, ...rest } = isRecord(document)
    ? { ...document }
    : {};
  return {
    edition: typeof edition === 'number' ? edition : null,
    form: typeof form === 'string' ? form : '',
    territory: typeof territory === 'string' ? territory : '',
    ...(transcription === undefined ? {} : { transcription }),
    answers: [
      ...Object.entries(rest).map(([name, value]) => answer(name, null, null, null, value)),
      ...(isRecord(sections) ? Object.entries(sections).flatMap(ofSection) : []),
      ...(isRecord(sections) || sections === undefined
        ? []
        : [answer('sections', null, null, null, sections)]),
    ],
  };
}

function ofSection([section, content]: [string, unknown]): readonly FlatAnswer[] {
  if (!isRecord(content)) return [answer(section, null, null, null, content)];
  const entries = Object.entries(content);
  if (entries.length === 0) return [answer(section, null, null, null, null)];
  return entries.flatMap(([question, value]) => ofQuestion(section, question, value));
}

/** A list of objects is a list of rows; whether the question has rows is for the check to say. */
function ofQuestion(section: string, question: string, value: unknown): readonly FlatAnswer[] {
  const isRows = Array.isArray(value) && value.length > 0 && value.some(isRecord);
  if (!isRows) return [answer(section, question, null, null, value)];
  return value.flatMap((row: unknown, index) =>
    isRecord(row)
      ? Object.entries(row).map(([field, cell]) => answer(section, question, index + 1, field, cell))
      : [answer(section, question, index + 1, null, row)],
  );
}

function answer(
  section: string,
  question: string | null,
  row: number | null,
  field: string | null,
  value: unknown,
): FlatAnswer {
  return { place: place(section, question, row, field), value: rawValue(value) };
}

function rawValue(value: unknown): RawValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value;
  return isRecord(value) ? value : String(value);
}
