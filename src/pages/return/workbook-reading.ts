// A workbook that was read and waits to be confirmed: its answers, checked beside the rest of the draft.
import { z } from 'zod';
import { type Label, label } from '../../language/label.ts';
import { checkReturn } from '../../returns/check-return.ts';
import { evidenceType } from '../../returns/evidence.ts';
import type { Store } from '../../store/open-store.ts';
import type { Finding } from '../../survey/finding.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import { labelSchema } from '../../survey/place-schema.ts';
import { queryKey } from '../../survey/revision.ts';
import { findingSchema, flatAnswersSchema } from '../../survey/stored-json.ts';
import type { WrittenExplanation } from '../../workbook/explanations.ts';
import { mergeFindings } from '../../workbook/merge-findings.ts';
import type { WorkbookReading } from '../../workbook/read-workbook.ts';
import { type OpenReturn, returnKeyOf } from './open-return.ts';

export const readingSchema = z.object({
  fileName: z.string(),
  /** The file itself in base64. */
  file: z.string(),
  answers: flatAnswersSchema,
  findings: z.array(findingSchema).readonly(),
  /** Ids of the sections that the workbook holds and replaces; all in what was set aside by an earlier version. */
  sections: z.array(z.string()).readonly().exactOptional(),
  /** Queries that the workbook explains; none in what was set aside by an earlier version. */
  explained: z
    .array(z.object({ query: findingSchema, text: z.string() }))
    .readonly()
    .exactOptional(),
  /** What was passed over and does no harm; none in what was set aside by an earlier version. */
  notes: z.array(labelSchema).readonly().exactOptional(),
});

export type Reading = Readonly<z.output<typeof readingSchema>>;

/** What is kept of an upload until it is confirmed. Sections that are not the caller's are left out. */
export async function readingOfUpload(
  store: Store,
  open: OpenReturn,
  file: { readonly name: string; readonly bytes: Uint8Array },
  read: Extract<WorkbookReading, { kind: 'read' }>,
): Promise<Reading> {
  const held = read.identity.sections;
  const sections = Object.keys(open.form.sections).filter((id) => held?.includes(id) ?? true);
  const isAll = sections.length === Object.keys(returnKeyOf(open.key).form.sections).length;
  const isHere = ({ place }: Pick<Finding, 'place'>): boolean =>
    isAll || sections.includes(place.section ?? '');
  // What the workbook does not replace is checked as the draft has it.
  const draft = isAll && read.unasked.length === 0 ? null : await store.drafts.find(open.key);
  const others = draft?.answers.filter((answer) => !isHere(answer)) ?? [];
  const isUnasked = ({ place }: FlatAnswer): boolean =>
    read.unasked.some(({ section, question }) => place.section === section && place.question === question);
  // What an earlier template could not ask stays as the draft has it.
  const kept = draft?.answers.filter((answer) => isHere(answer) && isUnasked(answer)) ?? [];
  const answers = [...read.submission.answers.filter(isHere), ...kept];
  const whole = { ...read.submission, answers: [...others, ...answers] };
  const checked = await checkReturn(store, open.key, whole, { explanations: read.explanations });
  const findings = checked.findings.filter(isHere);
  const written = new Set(read.explanations.map(queryKey));
  return {
    fileName: file.name,
    file: Buffer.from(file.bytes).toString('base64'),
    answers,
    sections,
    findings: mergeFindings(
      read.findings.filter(isHere),
      findings.filter(({ explanation }) => explanation === null),
    ),
    explained: findings.flatMap((query) =>
      query.explanation !== null && written.has(queryKey(query)) ? [{ query, text: query.explanation }] : [],
    ),
    notes: [
      ...read.notes,
      ...keptNotes(open, file.bytes, sections),
      ...superfluous(read.explanations.filter(isHere), findings),
    ],
  };
}

/** The section to whose files a signed container is added with its workbook's answers; null where it is none. */
export function sectionOfContainer(bytes: Uint8Array, sections: readonly string[]): string | null {
  return evidenceType(bytes) === 'asic' ? (sections[0] ?? null) : null;
}

function keptNotes({ form }: OpenReturn, bytes: Uint8Array, sections: readonly string[]): readonly Label[] {
  const section = form.sections[sectionOfContainer(bytes, sections) ?? ''];
  if (section === undefined) return [];
  return [
    label(
      `Kad apstiprināsiet nolasīto, parakstītā datne tiks pievienota ${section.no}. sadaļas pamatojošajām datnēm.`,
      `When you confirm what was read, the signed file is added to the supporting files of section ${section.no}.`,
    ),
  ];
}

/** The sections that a workbook holds, in the order of the form. */
export function sectionsIn({ sections }: Reading, { form }: OpenReturn): readonly string[] {
  return Object.keys(form.sections).filter((id) => sections?.includes(id) ?? true);
}

/** Explanations of queries that the answers raise no more, each with its cell. */
function superfluous(written: readonly WrittenExplanation[], findings: readonly Finding[]): readonly Label[] {
  const raised = new Set(findings.map(queryKey));
  return written
    .filter((one) => !raised.has(queryKey(one)))
    .map(({ cell }) =>
      label(
        `Paskaidrojums šūnā ${cell} vairs nav vajadzīgs un netiks saglabāts: par šo atbildi nekas nav jāprecizē.`,
        `The explanation in cell ${cell} is no longer needed and is not kept: nothing is queried about that answer.`,
      ),
    );
}
