// Attaching files to questions of a return and removing them, for as long as the return can be filled in.
import { type Label, label } from '../language/label.ts';
import type { Role } from '../review/role.ts';
import { sha256 } from '../store/digest.ts';
import type { EvidenceType } from '../store/evidence-type.ts';
import type { Store } from '../store/open-store.ts';
import { formOf } from '../survey/editions.ts';
import { cleanLine } from '../survey/reading/clean-text.ts';
import type { ReturnKey } from '../survey/revision.ts';
import { closedFor, requireRole } from './transition.ts';
import { scanForViruses, type VirusScanner } from './virus-scan.ts';

/** The largest file, in bytes. */
export const EVIDENCE_BYTES = 10 * 1024 * 1024;
/** The most files of one section. */
const FILES = 20;

/** Who attaches and removes: a person, or whoever holds a link to the section. */
export interface EvidenceAuthor {
  /** Of the person or of the link. */
  readonly id: string;
  readonly role: Role;
  readonly hasAccount: boolean;
}

export interface EvidenceToAttach {
  readonly key: ReturnKey;
  readonly author: EvidenceAuthor;
  readonly section: string;
  readonly question: string;
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  /** Null where the service has none. */
  readonly scanner: VirusScanner | null;
  /** ISO time. */
  readonly at: string;
}

export type EvidenceAttached =
  | { readonly outcome: 'attached' }
  | { readonly outcome: 'refused'; readonly reason: Label }
  | { readonly outcome: 'closed' };

/** Stores a file after its kind was told by its content and, where there is a scanner, no virus was found in it. */
export async function attachEvidence(
  store: Store,
  { key, author, section, question, file, scanner, at }: EvidenceToAttach,
): Promise<EvidenceAttached> {
  requireRole({ person: author.id, role: author.role }, 'save');
  const { bytes } = file;
  if (!isQuestion(key, section, question)) return { outcome: 'refused', reason: reasons.question };
  if (bytes.byteLength === 0) return { outcome: 'refused', reason: reasons.empty };
  if (bytes.byteLength > EVIDENCE_BYTES) return { outcome: 'refused', reason: evidenceTooLarge };
  const type = evidenceType(bytes);
  if (type === null) return { outcome: 'refused', reason: reasons.kind };
  const verdict = scanner === null ? 'clean' : await scanForViruses(scanner, bytes);
  if (verdict !== 'clean') return { outcome: 'refused', reason: reasons[verdict] };
  return store.transaction(async (holdings) => {
    const held = await holdings.steps.hold(key);
    if (closedFor(held, 'save', at) !== null) return { outcome: 'closed' };
    const there = (await holdings.evidence.of(held.returnId)).filter((one) => one.section === section);
    const digest = sha256(bytes);
    if (there.length >= FILES) return { outcome: 'refused', reason: reasons.many };
    const name = cleanLine(file.name).slice(0, 200) || `fails.${type}`;
    const added = await holdings.evidence.add(held, {
      ...{ section, question, name, type, sha256: digest, content: bytes },
      ...{ addedBy: author.id, addedAt: at },
    });
    await holdings.audit.append({
      at,
      person: author.hasAccount ? author.id : null,
      action: 'evidence.attach',
      subject: `return:${held.returnId}`,
      before: null,
      after: { id: added.id, section, question, type, size: added.size, sha256: digest, ...byLink(author) },
    });
    return { outcome: 'attached' };
  });
}

/** Removes a file of a section; nothing happens where it is not there or the return is closed. */
export async function removeEvidence(
  store: Store,
  {
    key,
    author,
    section,
    id,
    at,
  }: Pick<EvidenceToAttach, 'key' | 'author' | 'section' | 'at'> & { readonly id: string },
): Promise<void> {
  requireRole({ person: author.id, role: author.role }, 'save');
  await store.transaction(async (holdings) => {
    const held = await holdings.steps.hold(key);
    if (closedFor(held, 'save', at) !== null) return;
    const there = (await holdings.evidence.of(held.returnId)).find((one) => one.id === id);
    if (there?.section !== section || !(await holdings.evidence.remove(held, id, author.id, at))) return;
    await holdings.audit.append({
      at,
      person: author.hasAccount ? author.id : null,
      action: 'evidence.remove',
      subject: `return:${held.returnId}`,
      before: { id, section, question: there.question, sha256: there.sha256 },
      after: author.hasAccount ? null : byLink(author),
    });
  });
}

function byLink({ id, hasAccount }: EvidenceAuthor): object {
  return hasAccount ? {} : { link: id };
}

function isQuestion({ edition, form }: ReturnKey, section: string, question: string): boolean {
  const questions = formOf(edition, form)?.sections[section]?.questions ?? {};
  return Object.hasOwn(questions, question);
}

/** What a file is by its content, whatever its name says; null for what cannot be attached. */
export function evidenceType(bytes: Uint8Array): EvidenceType | null {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (content.subarray(0, 5).equals(Buffer.from('%PDF-'))) return 'pdf';
  if (content.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return 'png';
  if (content.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))) return 'jpeg';
  // Names of parts stand uncompressed in a zip file; one with macros is no .xlsx.
  const isZip = content.subarray(0, 4).equals(Buffer.from('504b0304', 'hex'));
  if (isZip && isSigned(content)) return 'asic';
  const isWorkbook = content.includes('[Content_Types].xml') && content.includes('xl/workbook.xml');
  return isZip && isWorkbook && !content.includes('vbaProject.bin') ? 'xlsx' : null;
}

/** Whether a zip is a signed container: by its first part, which names the format uncompressed, or its signature. */
function isSigned(content: Buffer): boolean {
  const start = content.subarray(0, 200).toString('latin1');
  return /mimetype.*application\/(vnd\.etsi\.asic|x-edoc)/s.test(start) || content.includes('signatures.p7s');
}

/** Said also where the file was not even read to its end. */
export const evidenceTooLarge = label(
  'Datne ir lielāka par 10 MB. Saglabājiet to ar mazāku izšķirtspēju vai sadaliet vairākās datnēs un pievienojiet vēlreiz.',
  'The file is larger than 10 MB. Save it with a lower resolution or part it into several files and attach it again.',
);

const reasons = {
  question: label('Izvēlieties jautājumu.', 'Choose a question.'),
  empty: label('Datne ir tukša.', 'The file is empty.'),
  kind: label(
    'Pievienot var PDF, PNG vai JPEG attēlu, Excel darbgrāmatu (.xlsx bez makro) vai elektroniski parakstītu datni (.edoc, .asice).',
    'A PDF, a PNG or JPEG picture, an Excel workbook (.xlsx without macros) or a signed container (.edoc, .asice) can be attached.',
  ),
  many: label(
    `Vienai sadaļai var pievienot ne vairāk kā ${FILES} datnes.`,
    `At most ${FILES} files can be attached to a section.`,
  ),
  infected: label(
    'Datnē atrasts vīruss, tāpēc tā nav pievienota.',
    'A virus was found in the file, so it was not attached.',
  ),
  unavailable: label(
    'Datni šobrīd nevar pārbaudīt, vai tajā nav vīrusu. Mēģiniet vēlreiz pēc brīža.',
    'The file cannot be checked for viruses at the moment. Try again a little later.',
  ),
};
