// One file of a bulk import: checked like any other return, then kept whole or not at all.

import { type Label, label } from '../../src/language/label.ts';
import { mayReach, reachesWholeReturn } from '../../src/people/reach.ts';
import { checkReturn } from '../../src/returns/check-return.ts';
import { explainQueries, saveDraft } from '../../src/returns/draft.ts';
import { submitReturn } from '../../src/returns/submit-return.ts';
import { type Status, statusLabels } from '../../src/review/status.ts';
import { sha256 } from '../../src/store/digest.ts';
import type { Store } from '../../src/store/open-store.ts';
import type { Person } from '../../src/store/people/person.ts';
import { canonicalJson } from '../../src/survey/canonical.ts';
import type { Return } from '../../src/survey/editions.ts';
import type { Finding } from '../../src/survey/finding.ts';
import { formIdOf } from '../../src/survey/form.ts';
import { queryKey, type ReturnKey } from '../../src/survey/revision.ts';
import { identityRules } from '../../src/survey/rules/shape/register.ts';
import { mergeFindings } from '../../src/workbook/merge-findings.ts';
import type { WorkbookPool } from '../../src/workbook/workbook-pool.ts';
import { type ReturnFile, readReturnFile } from './read-return-file.ts';

export interface ImportOrder {
  /** The edition awaited, or null for any. */
  readonly edition: number | null;
  /** Whether returns are handed in; else they are kept as drafts. */
  readonly submit: boolean;
  /** In whose name; null only looks and keeps nothing. */
  readonly person: Person | null;
  /** ISO time. */
  readonly at: string;
}

export interface FileReport {
  readonly accepted: boolean;
  /** What became of the file, or why it was refused. */
  readonly said: readonly Label[];
  readonly territory: string | null;
  /** What the check has to say; a draft may be kept with findings. */
  readonly findings: readonly Finding[];
}

type Read = Extract<ReturnFile, { kind: 'read' }>;

const identityIds: ReadonlySet<string> = new Set(identityRules.map(({ id }) => id));

export async function importFile(
  store: Store,
  pool: WorkbookPool,
  path: string,
  order: ImportOrder,
): Promise<FileReport> {
  const file = await readReturnFile(pool, path, order.edition);
  if (file.kind === 'refused') return { accepted: false, said: file.reasons, territory: null, findings: [] };
  const { submission } = file;
  const { edition, territory } = submission;
  const form = formIdOf(submission.form) ?? 'municipal';
  const key: ReturnKey = { edition: order.edition ?? edition ?? 0, form, territory };
  const checked = await checkReturn(store, key, submission, { explanations: file.explanations });
  const { sections } = file;
  const isHere = ({ place }: Finding): boolean =>
    sections === null || order.submit || sections.includes(place.section ?? '');
  const findings = mergeFindings(file.findings, checked.findings.filter(isHere));
  const refused = (reason: Label, named = findings): FileReport => ({
    accepted: false,
    said: [reason],
    territory,
    findings: named,
  });

  const foreign = checked.findings.filter(({ rule }) => identityIds.has(rule));
  if (foreign.length > 0) return refused(texts.foreign, foreign);
  // A cell that cannot be read would be missing from what is kept, and nobody would see it.
  if (file.findings.some(({ level }) => level === 'error')) return refused(texts.unreadable);
  if (order.person !== null && !isWithinReach(order.person, territory)) return refused(texts.outOfReach, []);
  if (order.submit) {
    const explained = new Set(
      checked.findings.filter(({ explanation }) => explanation !== null).map(queryKey),
    );
    const left = findings.filter((found) => found.level === 'error' || !explained.has(queryKey(found)));
    if (left.length > 0) return refused(texts.refused, left);
  }
  const outcome =
    order.person === null
      ? { accepted: true, said: [texts.wouldBeAccepted], findings }
      : order.submit
        ? await handIn(store, file, key, order, order.person, checked.return)
        : await keepDraft(store, file, key, order, order.person, findings);
  return { ...outcome, said: [...outcome.said, ...file.notes], territory };
}

type Outcome = Omit<FileReport, 'territory'>;

async function handIn(
  store: Store,
  { submission, explanations, origin }: Read,
  key: ReturnKey,
  { at }: ImportOrder,
  { id: person, role }: Person,
  checked: Return | null,
): Promise<Outcome> {
  const answer = await submitReturn(store, {
    key,
    actor: { person, role },
    origin,
    from: { submission },
    explanations,
    at,
    request: null,
  });
  switch (answer.outcome) {
    case 'submitted':
      return { accepted: true, said: [submittedAs(answer.revision)], findings: [] };
    case 'refused':
      return { accepted: false, said: [texts.refused], findings: answer.findings };
    case 'unapproved':
      return { accepted: false, said: [texts.unapproved], findings: [] };
    case 'changed':
      return { accepted: false, said: [texts.conflict], findings: [] };
    case 'closed': {
      const latest = await store.returns.find(key);
      const isSame = checked !== null && latest?.sha256 === sha256(canonicalJson(checked));
      return { accepted: isSame, said: [isSame ? texts.already : closed(answer.status)], findings: [] };
    }
  }
}

async function keepDraft(
  store: Store,
  { submission, sections, explanations }: Read,
  key: ReturnKey,
  { at }: ImportOrder,
  { id: person, role }: Person,
  findings: readonly Finding[],
): Promise<Outcome> {
  // On top of nothing: whatever somebody has answered otherwise is a conflict, and nothing is overwritten.
  const saved = await saveDraft(store, {
    key,
    actor: { person, role },
    base: 0,
    sections,
    answers: submission.answers,
    at,
    request: null,
  });
  switch (saved.outcome) {
    case 'saved':
      if (explanations.length > 0)
        await explainQueries(store, { key, actor: { person, role }, explanations, at });
      return { accepted: true, said: [savedAs(saved.version)], findings };
    case 'closed':
      return { accepted: false, said: [closed(saved.status)], findings: [] };
    case 'too_long':
      return { accepted: false, said: [], findings: saved.findings };
    case 'conflict': {
      const places = saved.conflicts.map(({ section, question }) => `${section}.${question}`).join(', ');
      return { accepted: false, said: [texts.conflict, label(places, places)], findings: [] };
    }
  }
}

function isWithinReach(person: Person, territory: string): boolean {
  const caller = { person, token: null };
  return mayReach(caller, territory, 'write') && reachesWholeReturn(caller);
}

function submittedAs(revision: number): Label {
  return label(`Iesniegta ${revision}. versija.`, `Submitted, revision ${revision}.`);
}

function savedAs(version: number): Label {
  return label(`Saglabāts melnrakstā, ${version}. versija.`, `Saved as a draft, version ${version}.`);
}

function closed(status: Status): Label {
  const { lv, en } = statusLabels[status];
  return label(
    `Iesniegums šobrīd nav labojams; tā statuss: ${lv}.`,
    `The return cannot be changed at present; its status: ${en}.`,
  );
}

const texts = {
  foreign: label('Datne nav no šīs aptaujas vai edīcijas.', 'The file is not of this survey or edition.'),
  unreadable: label('Dažas šūnas nav nolasāmas.', 'Some cells cannot be read.'),
  outOfReach: label(
    'Norādītais lietotājs par šo teritoriju neatbild.',
    'The person named does not answer for this territory.',
  ),
  refused: label(
    'Pirms iesniegšanas vēl kas jālabo vai jāpaskaidro.',
    'Something has to be corrected or explained before submission.',
  ),
  unapproved: label(
    'Pirms iesniegšanas iesniegums jāapstiprina otram pašvaldības darbiniekam.',
    'A second person of the municipality has to approve the return before it is handed in.',
  ),
  conflict: label(
    'Melnrakstā jau ir citas atbildes; tās paliek nemainītas.',
    'The draft holds other answers already; they stay as they were.',
  ),
  already: label('Tieši tas pats jau ir iesniegts.', 'Just the same was submitted before.'),
  wouldBeAccepted: label('Tiktu pieņemts; nekas nav saglabāts.', 'Would be accepted; nothing was stored.'),
};
