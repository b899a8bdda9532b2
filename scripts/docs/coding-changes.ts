// What the rules of docs/coding.md changed in the returns that the project carries: read from the file that records
// it, and undone, so that figures before and after can be compared.
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

const code = z.string().nullable();
/** A row of a list with the fields that the change concerns, or all of them where rows are parted or joined. */
const row = z.record(z.string(), code);
const coded = z.union([code, z.array(z.string()), z.array(row)]);

const changesFile = z.object({
  edition: z.int(),
  changes: z.array(
    z.object({
      /** ATVK code. */
      territory: z.string(),
      section: z.string(),
      question: z.string(),
      was: coded,
      now: coded,
      /** The id of a rule in docs/coding.md. */
      rule: z.string(),
    }),
  ),
});

export type CodingChange = z.infer<typeof changesFile>['changes'][number];
export type Row = z.infer<typeof row>;

const document = z.looseObject({
  form: z.string(),
  territory: z.string(),
  sections: z.record(z.string(), z.record(z.string(), z.unknown())),
});

/** A return as JSON holds it. */
export type Document = z.infer<typeof document>;

const folder = (edition: number) => `fixtures/${edition}`;

/** The changes of an edition, in the order of its sections. */
export function readCodingChanges(edition: number): readonly CodingChange[] {
  return changesFile.parse(JSON.parse(readFileSync(`${folder(edition)}/coding-changes.json`, 'utf8')))
    .changes;
}

/** The municipal returns of an edition as the fixtures hold them. */
export function readMunicipalDocuments(edition: number): readonly Document[] {
  const returns = `${folder(edition)}/returns`;
  return readdirSync(returns)
    .sort()
    .map((name) => document.parse(JSON.parse(readFileSync(`${returns}/${name}`, 'utf8'))))
    .filter(({ form }) => form === 'municipal');
}

/** The rows of a coded answer; null where it is none of rows. */
export function rowsOf(answer: CodingChange['was']): readonly Row[] | null {
  const rows = z.array(row).nonempty().safeParse(answer);
  return rows.success ? rows.data : null;
}

/** A return as it was before some changes. Throws a RangeError where it does not hold what a change left. */
export function undo(ret: Document, changes: readonly CodingChange[]): Document {
  return changes
    .filter(({ territory }) => territory === ret.territory)
    .reduce((one, change) => undone(one, change), ret);
}

function undone(ret: Document, change: CodingChange): Document {
  const section = ret.sections[change.section];
  const answer = section?.[change.question];
  const was = rowsOf(change.was);
  const now = rowsOf(change.now);
  const before = was === null || now === null ? plainBefore(answer, change) : rowsBefore(answer, was, now);
  if (before === undefined)
    throw new RangeError(`${change.territory} does not hold ${JSON.stringify(change.now)}`);
  return {
    ...ret,
    sections: { ...ret.sections, [change.section]: { ...section, [change.question]: before } },
  };
}

function plainBefore(answer: unknown, { was, now }: CodingChange): unknown {
  return isDeepStrictEqual(answer, now) ? was : undefined;
}

/** The list with the rows of a change as they were; undefined where they do not stand there exactly once. */
function rowsBefore(answer: unknown, was: readonly Row[], now: readonly Row[]): unknown {
  const list = z.array(z.record(z.string(), z.unknown())).safeParse(answer).data ?? [];
  const starts = list.flatMap((_, start) => {
    const isHere = now.every((one, i) => Object.entries(one).every(([f, v]) => list[start + i]?.[f] === v));
    return isHere ? [start] : [];
  });
  const [start] = starts;
  if (start === undefined || starts.length > 1) return undefined;
  const isSameNumber = was.length === now.length;
  const rows = was.map((one, i) => (isSameNumber ? { ...list[start + i], ...one } : one));
  return list.toSpliced(start, now.length, ...rows);
}
