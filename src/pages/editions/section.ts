// Adding a section to a year of the survey, changing its name, and seeing it as a coordinator will.
import { z } from 'zod';
import { changeEdition } from '../../editions/change-edition.ts';
import { label } from '../../language/label.ts';
import { editionKeepers, editionReaders } from '../../server/access.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import { checkSections } from '../../survey/check-sections.ts';
import type { FormChange } from '../../survey/edition-document.ts';
import type { Finding } from '../../survey/finding.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import { respondentsOf } from '../../survey/respondent.ts';
import {
  answersOfWords,
  EDITED_WORDS,
  idFrom,
  type WrittenWords,
  wordsEditor,
  wordsFrom,
} from '../../survey/words-editor.ts';
import { page } from '../layout/page.ts';
import type { Posted } from '../questions/fields.ts';
import { formPress } from '../questions/form-press.ts';
import { errorSummary, errorsAt } from '../questions/notes.ts';
import { type SectionQuestions, sectionQuestions } from '../questions/question-view.ts';
import { questionTexts } from '../questions/texts.ts';
import {
  actorOf,
  faultFinding,
  formParams,
  keptEdition,
  refusalFinding,
  sectionParams,
} from './kept-edition.ts';
import { editionTexts as texts } from './texts.ts';

interface WordsView extends Pick<SectionQuestions, 'groups'> {
  readonly action: string;
  readonly back: string;
  /** What was given as the reason; null where none is asked. */
  readonly reason: string | null;
  readonly base: number;
}

interface PreviewView extends Pick<SectionQuestions, 'groups'> {
  readonly caption: string;
  readonly back: string;
  readonly sections: readonly { readonly href: string; readonly name: string; readonly isHere: boolean }[];
  readonly template: string;
}

const wordsPage = page<WordsView>('editions/words.njk', { editions: texts, form: questionTexts });
const previewPage = page<PreviewView>('editions/preview.njk', { editions: texts, form: questionTexts });
const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const words = wordsEditor.sections[EDITED_WORDS];
const saving = { access: editionKeepers };

export function editionSectionRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(
    '/editions/:edition/:form/new-section',
    { config: saving, schema: { params: formParams } },
    async (request, reply) => {
      const { edition, form } = request.params;
      const { version } = await keptEdition(parts, edition);
      const action = `/editions/${edition}/${form}/new-section`;
      return show(request, reply, {
        edition,
        action,
        answers: [],
        base: version?.no ?? 0,
        title: texts.addSection,
      });
    },
  );

  app.post(
    '/editions/:edition/:form/new-section',
    { config: saving, schema: { params: formParams, body } },
    async (request, reply) => {
      const { edition, form } = request.params;
      const kept = await keptEdition(parts, edition);
      const ids = Object.keys({ ...kept.formOf(form).sections, ...kept.derivedOf(form)?.empty });
      return save(request, reply, request.params, request.body, {
        action: `/editions/${edition}/${form}/new-section`,
        title: texts.addSection,
        isReasonAsked: false,
        changeFrom: (written) => ({
          change: 'add_section',
          section: idFrom(written.label.en, ids),
          ...written,
        }),
      });
    },
  );

  app.get(
    '/editions/:edition/:form/:section/words',
    { config: saving, schema: { params: sectionParams } },
    async (request, reply) => {
      const { edition, form, section } = request.params;
      const kept = await keptEdition(parts, edition);
      const { label: name, help } = kept.sectionOf(form, section);
      return show(request, reply, {
        edition,
        action: `/editions/${edition}/${form}/${section}/words`,
        answers: answersOfWords({ label: name, help: help ?? null }),
        base: kept.version?.no ?? 0,
        title: texts.changeSection,
        reason: kept.life.state === 'open' ? '' : null,
      });
    },
  );

  app.post(
    '/editions/:edition/:form/:section/words',
    { config: saving, schema: { params: sectionParams, body } },
    async (request, reply) => {
      const { edition, form, section } = request.params;
      const { life } = await keptEdition(parts, edition);
      return save(request, reply, request.params, request.body, {
        action: `/editions/${edition}/${form}/${section}/words`,
        title: texts.changeSection,
        isReasonAsked: life.state === 'open',
        changeFrom: ({ label: text, help }) => ({
          change: 'reword_section',
          section,
          label: text,
          help: help ?? null,
        }),
      });
    },
  );

  app.get(
    '/editions/:edition/preview/:form/:section',
    { config: { access: editionReaders }, schema: { params: sectionParams } },
    async (request, reply) => {
      const { edition, form: id, section } = request.params;
      const language = languageOf(request, parts);
      const kept = await keptEdition(parts, edition);
      const form = kept.formOf(id);
      const asked = kept.sectionOf(id, section);
      const source = {
        id: section,
        section: asked,
        answers: [],
        lastYear: null,
        adding: null,
        path: null,
        language,
      };
      const { groups } = sectionQuestions({ ...source, notesAt: errorsAt([], language) });
      return reply.page(previewPage, {
        title: label(`${asked.no}. ${asked.label.lv}`, `${asked.no}. ${asked.label.en}`),
        view: {
          caption: form.label[language],
          back: `/editions/${edition}`,
          groups,
          sections: Object.entries(form.sections).map(([one, { no, label: name }]) => ({
            href: `/editions/${edition}/preview/${id}/${one}`,
            name: `${no}. ${name[language]}`,
            isHere: one === section,
          })),
          template: `/editions/${edition}/preview/${id}.xlsx`,
        },
      });
    },
  );

  for (const id of ['municipal', 'regional'] as const)
    app.get(
      `/editions/:edition/preview/${id}.xlsx`,
      { config: { access: editionReaders }, schema: { params: formParams.pick({ edition: true }) } },
      async (request, reply) => {
        const { edition } = request.params;
        const form = (await keptEdition(parts, edition)).formOf(id);
        const [first] = respondentsOf(edition).filter((one) => one.form === id);
        // Loaded on demand: it is seldom asked for, and the spreadsheet library is large.
        const { writeTemplate } = await import('../../workbook/write-template.ts');
        const order = { form, territory: first?.territory ?? '', language: languageOf(request, parts) };
        return reply
          .header('content-disposition', `attachment; filename="kopskats-${edition}-${id}.xlsx"`)
          .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
          .send(Buffer.from(await writeTemplate(order)));
      },
    );

  async function save(
    request: Request,
    reply: Reply,
    { edition, form }: z.output<typeof formParams>,
    posted: Posted,
    {
      action,
      title,
      isReasonAsked,
      changeFrom,
    }: {
      readonly action: string;
      readonly title: (typeof texts)['save'];
      readonly isReasonAsked: boolean;
      readonly changeFrom: (written: WrittenWords) => FormChange;
    },
  ) {
    const { answers } = formPress(EDITED_WORDS, words, posted);
    const { sections, findings } = checkSections(wordsEditor, answers);
    const reason = isReasonAsked ? String(posted.reason ?? '').trim() : null;
    const base = Number(posted.base ?? 0);
    const again = { edition, action, answers, base, title, reason };
    if (sections === null || reason === '') return show(request, reply, { ...again, findings });
    const { words: given, faults } = wordsFrom(sections[EDITED_WORDS]);
    if (given === null) return show(request, reply, { ...again, findings: faults.map(faultFinding) });
    const changes = [changeFrom(given)];
    const actor = await actorOf(request, parts);
    const changed = await changeEdition(store, { edition, form, changes, base, reason, actor, at: clock() });
    switch (changed.outcome) {
      case 'saved':
        return reply.redirect(`/editions/${edition}?told=saved`, 303);
      case 'overtaken':
        return show(request, reply, { ...again, base: changed.now.no, notice: texts.overtaken });
      case 'refused':
        return show(request, reply, {
          ...again,
          findings: changed.refusals.map((one) => refusalFinding(one, EDITED_WORDS)),
        });
    }
  }

  function show(
    request: Request,
    reply: Reply,
    {
      edition,
      action,
      answers,
      base,
      title,
      reason = null,
      findings = [],
      notice = null,
    }: {
      readonly edition: number;
      readonly action: string;
      readonly answers: readonly FlatAnswer[];
      readonly base: number;
      readonly title: (typeof texts)['save'];
      readonly reason?: string | null;
      readonly findings?: readonly Finding[];
      readonly notice?: (typeof texts)['save'] | null;
    },
  ) {
    const language = languageOf(request, parts);
    const source = {
      id: EDITED_WORDS,
      section: words,
      answers,
      lastYear: null,
      adding: null,
      path: null,
      language,
    };
    const { groups } = sectionQuestions({ ...source, notesAt: errorsAt(findings, language) });
    const isReasonMissing = reason === '' && request.method === 'POST';
    return reply.page(wordsPage, {
      title,
      notice,
      errors: [
        ...errorSummary(wordsEditor, findings),
        ...(isReasonMissing ? [{ field: 'reason', message: texts.reasonMissing }] : []),
      ],
      view: { action, back: `/editions/${edition}`, groups, reason, base },
    });
  }
}
