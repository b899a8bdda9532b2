// Writing a question of a year of the survey, and changing one that was written for it.
import { z } from 'zod';
import { changeEdition } from '../../editions/change-edition.ts';
import type { Label } from '../../language/label.ts';
import { Problem } from '../../problem.ts';
import { editionKeepers } from '../../server/access.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import { checkSections } from '../../survey/check-sections.ts';
import type { FormChange } from '../../survey/edition-document.ts';
import type { Finding } from '../../survey/finding.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import type { FormId } from '../../survey/form.ts';
import {
  EDITED_QUESTION,
  lastPlace,
  questionEditor,
  questionFrom,
  writtenQuestion,
} from '../../survey/question-editor.ts';
import { questionOf } from '../../survey/stated-question.ts';
import { page } from '../layout/page.ts';
import type { Posted } from '../questions/fields.ts';
import { formPress } from '../questions/form-press.ts';
import { errorSummary } from '../questions/notes.ts';
import { questionTexts } from '../questions/texts.ts';
import {
  actorOf,
  addedBy,
  faultFinding,
  type KeptEdition,
  keptEdition,
  questionParams,
  refusalFinding,
  sectionParams,
} from './kept-edition.ts';
import { type Groups, groupsOf, type Looks, looksOf } from './looks.ts';
import { editionTexts as texts } from './texts.ts';

interface NewView {
  readonly action: string;
  readonly back: string;
  readonly caption: string;
  readonly base: number;
  readonly groups: Groups;
  readonly isUnsaved: boolean;
  readonly looks: Looks | null;
}

const newPage = page<NewView>('editions/new-question.njk', { editions: texts, form: questionTexts });
const config = { access: editionKeepers };
const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

interface NewAt extends z.output<typeof sectionParams> {
  /** Id of a question that is being changed; null for a new one. */
  readonly own: string | null;
}

export function newQuestionRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(
    '/editions/:edition/:form/:section/new',
    { config, schema: { params: sectionParams } },
    async (request, reply) => {
      const { edition, form, section } = request.params;
      const kept = await draft(edition);
      return showNew(request, reply, kept, {
        ...request.params,
        own: null,
        answers: lastPlace(kept.sectionOf(form, section)),
      });
    },
  );

  app.post(
    '/editions/:edition/:form/:section/new',
    { config, schema: { params: sectionParams, body } },
    (request, reply) => saveQuestion(request, reply, { ...request.params, own: null }, request.body),
  );

  app.get(
    '/editions/:edition/:form/:section/:question/edit',
    { config, schema: { params: questionParams } },
    async (request, reply) => {
      const { question: own, ...at } = request.params;
      const kept = await draft(at.edition);
      const change = addedBy(kept, request.params);
      if (change === null) throw new Problem('not-found', '');
      return showNew(request, reply, kept, { ...at, own, answers: writtenQuestion(change) });
    },
  );

  app.post(
    '/editions/:edition/:form/:section/:question/edit',
    { config, schema: { params: questionParams, body } },
    (request, reply) => {
      const { question: own, ...at } = request.params;
      return saveQuestion(request, reply, { ...at, own }, request.body);
    },
  );

  /** Throws `edition-state` for a year that is no draft: its questions stay. */
  async function draft(edition: number): Promise<KeptEdition> {
    const kept = await keptEdition(parts, edition);
    if (kept.life.state !== 'draft') throw new Problem('edition-state', '');
    return kept;
  }

  async function saveQuestion(request: Request, reply: Reply, at: NewAt, posted: Posted) {
    const { edition, form, section, own } = at;
    const kept = await draft(edition);
    const asked = kept.sectionOf(form, section);
    const editor = questionEditor(asked, own);
    const { answers, isRowChange, adding } = formPress(
      EDITED_QUESTION,
      editor.sections[EDITED_QUESTION],
      posted,
    );
    const again = { ...at, answers, base: Number(posted.base ?? 0), isUnsaved: true };
    if (isRowChange) return showNew(request, reply, kept, { ...again, adding });
    const { sections, findings } = checkSections(editor, answers);
    if (sections === null) return showNew(request, reply, kept, { ...again, findings });
    const { after, ...written } = sections[EDITED_QUESTION];
    const { change, faults } = questionFrom(
      { ...written, after: String(after) },
      { section, ids: idsIn(kept, form, section), own },
    );
    if (change === null)
      return showNew(request, reply, kept, { ...again, findings: faults.map(faultFinding) });
    const shown = { ...again, preview: change };
    if (posted.do === 'preview') return showNew(request, reply, kept, shown);
    const changed = await changeEdition(store, {
      edition,
      form,
      changes: [change],
      base: again.base,
      reason: null,
      replaces: own === null ? null : addedBy(kept, { ...at, question: own }),
      actor: await actorOf(request, parts),
      at: clock(),
    });
    switch (changed.outcome) {
      case 'saved':
        return reply.redirect(`/editions/${edition}/${form}/${section}/${change.question}?told=saved`, 303);
      case 'overtaken':
        return showNew(request, reply, kept, { ...shown, base: changed.now.no, notice: texts.overtaken });
      case 'refused':
        return showNew(request, reply, kept, {
          ...shown,
          findings: changed.refusals.map((one) => refusalFinding(one, EDITED_QUESTION)),
        });
    }
  }

  function showNew(
    request: Request,
    reply: Reply,
    kept: KeptEdition,
    {
      edition,
      form,
      section,
      own,
      answers,
      base = kept.version?.no ?? 0,
      adding = null,
      findings = [],
      notice = null,
      isUnsaved = false,
      preview = null,
    }: NewAt & {
      readonly answers: readonly FlatAnswer[];
      readonly base?: number;
      readonly adding?: string | null;
      readonly findings?: readonly Finding[];
      readonly notice?: Label | null;
      readonly isUnsaved?: boolean;
      readonly preview?: (FormChange & { change: 'add_question' }) | null;
    },
  ) {
    const language = languageOf(request, parts);
    const asked = kept.sectionOf(form, section);
    const editor = questionEditor(asked, own);
    const path = `/editions/${edition}/${form}/${section}`;
    return reply.page(newPage, {
      title: own === null ? texts.addQuestion : texts.editQuestion,
      notice,
      errors: errorSummary(editor, findings),
      view: {
        action: own === null ? `${path}/new` : `${path}/${own}/edit`,
        back: `/editions/${edition}`,
        caption: `${edition} · ${asked.no}. ${asked.label[language]}`,
        base,
        groups: groupsOf(EDITED_QUESTION, editor, { answers, adding, findings, language }),
        isUnsaved,
        looks:
          preview === null
            ? null
            : looksOf(
                kept.formOf(form),
                section,
                asked,
                preview.question,
                questionOf(preview.asked),
                language,
              ),
      },
    });
  }
}

/** Ids that questions of a section have or had. */
function idsIn(kept: KeptEdition, form: FormId, section: string): readonly string[] {
  const retired = [...(kept.derivedOf(form)?.retired.keys() ?? [])]
    .filter((path) => path.startsWith(`${section}.`))
    .map((path) => path.slice(section.length + 1));
  return [...Object.keys(kept.sectionOf(form, section).questions), ...retired];
}
