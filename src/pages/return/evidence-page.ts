// The page of the files that are attached to the questions of a section.
import type { Language } from '../../language/label.ts';
import { languageOf } from '../../server/language.ts';
import type { Parts, Reply } from '../../server/parts.ts';
import type { Evidence } from '../../store/evidence.ts';
import { returnId } from '../../store/returns.ts';
import { type FieldError, page } from '../layout/page.ts';
import type { Option } from '../questions/control.ts';
import type { OpenReturn } from './open-return.ts';
import { sectionHead } from './section-page.ts';
import { returnTexts } from './texts/return.ts';
import { evidenceTexts as texts } from './texts/review.ts';

/** A section whose files somebody sees. */
export interface SectionWithFiles {
  readonly open: OpenReturn;
  /** Id of the section. */
  readonly section: string;
  /** Whether this person may remove the file. */
  readonly mayRemove: (file: Pick<Evidence, 'addedBy'>) => boolean;
}

interface EvidenceView {
  readonly action: string;
  readonly section: string;
  readonly caption: string;
  readonly isOpen: boolean;
  readonly files: readonly EvidenceLine[];
  readonly questions: readonly Option[];
  readonly question: string;
}

interface EvidenceLine {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  /** In mebibytes or kibibytes, as people read sizes. */
  readonly size: string;
  readonly by: string;
  readonly at: string;
  readonly mayRemove: boolean;
}

const evidencePage = page<EvidenceView>('return/evidence.njk', { return: returnTexts, evidence: texts });

export async function showEvidence(
  reply: Reply,
  parts: Parts,
  { open, section, mayRemove }: SectionWithFiles,
  { errors = [], question = '' }: { readonly errors?: readonly FieldError[]; readonly question?: string },
): Promise<Reply> {
  const language = languageOf(reply.request, parts);
  const { title, head, definition } = sectionHead(open, section, language);
  const { store } = parts;
  const names = await store.people.names();
  const files = (await store.evidence.of(returnId(open.key))).filter((file) => file.section === section);
  const labelOf = (asked: string) => definition.questions[asked]?.label[language] ?? asked;
  return reply.page(evidencePage, {
    title: texts.title,
    errors,
    view: {
      action: `${head.action}/evidence`,
      section: head.action,
      caption: `${head.caption} · ${title[language]}`,
      isOpen: open.isOpen,
      files: files.map((file) => ({
        id: file.id,
        name: file.name,
        question: labelOf(file.question),
        size: sizeIn(language, file.size),
        by: names.get(file.addedBy) ?? '',
        at: file.addedAt,
        mayRemove: mayRemove(file),
      })),
      questions: Object.keys(definition.questions).map((value) => ({ value, text: labelOf(value) })),
      question,
    },
  });
}

function sizeIn(language: Language, bytes: number): string {
  const kibibytes = Math.max(1, Math.round(bytes / 1024));
  const amount = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return kibibytes < 1024 ? `${amount.format(kibibytes)} KB` : `${amount.format(kibibytes / 1024)} MB`;
}
