// Changing a question that a year of the survey asks: its words, its answers, its place, and whether it is asked at all.
import { z } from 'zod';
import { changeEdition, type EditionChanged } from '../../editions/change-edition.ts';
import { type Label, type Language, label } from '../../language/label.ts';
import { Problem } from '../../problem.ts';
import { editionKeepers } from '../../server/access.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply, Request } from '../../server/parts.ts';
import { checkSections } from '../../survey/check-sections.ts';
import type { CodeList } from '../../survey/code-list.ts';
import type { FormChange } from '../../survey/edition-document.ts';
import type { Finding } from '../../survey/finding.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import { askedAt, type Form, type Section } from '../../survey/form.ts';
import type { Question } from '../../survey/question.ts';
import {
  answersOfWords,
  codeChange,
  codeEditor,
  codeOrNull,
  EDITED_CODE,
  EDITED_WORDS,
  RETIRED_CODE,
  unprintedFaults,
  wordsEditor,
  wordsFrom,
} from '../../survey/words-editor.ts';
import { page } from '../layout/page.ts';
import type { Posted } from '../questions/fields.ts';
import { formPress } from '../questions/form-press.ts';
import { errorSummary } from '../questions/notes.ts';
import { questionTexts } from '../questions/texts.ts';
import {
  actorOf,
  addedBy,
  faultFinding,
  keptEdition,
  questionParams,
  refusalFinding,
} from './kept-edition.ts';
import { type Groups, groupsOf, type Looks, looksOf } from './looks.ts';
import { editionTexts as texts } from './texts.ts';

interface QuestionPageView {
  readonly path: string;
  readonly back: string;
  readonly caption: string;
  readonly id: string;
  readonly base: number;
  readonly looks: Looks;
  readonly isDraft: boolean;
  readonly editHref: string | null;
  /** The field of rows that is being changed; empty for the question itself. */
  readonly field: string;
  readonly fields: readonly { readonly id: string; readonly label: string }[];
  readonly words: Groups;
  readonly codes: { readonly edit: Groups; readonly retire: Groups } | null;
  /** Asked for where the year is open. */
  readonly reason: string | null;
  readonly places: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[];
}

const all = { editions: texts, form: questionTexts };
const questionPage = page<QuestionPageView>('editions/question.njk', all);
const config = { access: editionKeepers };
const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
type At = z.output<typeof questionParams>;
const querystring = z.object({
  field: z.string().max(60).optional().catch(undefined),
  told: z.literal('saved').optional().catch(undefined),
});
const FIRST = 'first';

export function questionRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get(
    '/editions/:edition/:form/:section/:question',
    { config, schema: { params: questionParams, querystring } },
    (request, reply) =>
      showQuestion(request, reply, request.params, {
        field: request.query.field ?? null,
        notice: request.query.told === undefined ? null : texts.saved,
      }),
  );

  app.post(
    '/editions/:edition/:form/:section/:question/words',
    { config, schema: { params: questionParams, body } },
    async (request, reply) => {
      const field = fieldIn(request.body);
      const { answers } = formPress(EDITED_WORDS, wordsEditor.sections[EDITED_WORDS], request.body);
      const { sections, findings } = checkSections(wordsEditor, answers);
      const { words, faults } =
        sections === null ? { words: null, faults: [] } : wordsFrom(sections[EDITED_WORDS]);
      const found = [...findings, ...faults.map(faultFinding)];
      const changes: readonly FormChange[] | null =
        words === null
          ? null
          : [
              {
                change: 'reword_question',
                ...placeOf(request.params),
                field,
                ...words,
                help: words.help ?? null,
              },
            ];
      return saveChanges(request, reply, request.params, request.body, {
        field,
        editor: EDITED_WORDS,
        typed: answers,
        found,
        changes,
      });
    },
  );

  app.post(
    '/editions/:edition/:form/:section/:question/code',
    { config, schema: { params: questionParams, body } },
    async (request, reply) => {
      const field = fieldIn(request.body);
      const codes = await codesAt(request.params, field);
      const section = codeEditor(codes).sections[EDITED_CODE];
      const { answers } = formPress(EDITED_CODE, section, request.body);
      const { sections, findings } = checkSections(
        { sections: { [EDITED_CODE]: section } } as const,
        answers,
      );
      const at = { ...placeOf(request.params), field };
      const written = sections?.[EDITED_CODE] ?? null;
      const unprinted = unprintedFaults(EDITED_CODE, written ?? {}).map(faultFinding);
      return saveChanges(request, reply, request.params, request.body, {
        field,
        editor: EDITED_CODE,
        typed: answers,
        found: [...findings, ...unprinted],
        changes: written === null || unprinted.length > 0 ? null : [codeChange(at, codes, written)],
      });
    },
  );

  app.post(
    '/editions/:edition/:form/:section/:question/retire-code',
    { config, schema: { params: questionParams, body } },
    async (request, reply) => {
      const field = fieldIn(request.body);
      const section = codeEditor(await codesAt(request.params, field)).sections[RETIRED_CODE];
      const { answers } = formPress(RETIRED_CODE, section, request.body);
      const { sections, findings } = checkSections(
        { sections: { [RETIRED_CODE]: section } } as const,
        answers,
      );
      const written = sections?.[RETIRED_CODE] ?? null;
      const at = { ...placeOf(request.params), field };
      return saveChanges(request, reply, request.params, request.body, {
        field,
        editor: RETIRED_CODE,
        typed: answers,
        found: findings,
        changes:
          written === null
            ? null
            : [
                {
                  change: 'retire_code',
                  ...at,
                  code: String(written.retired),
                  continuedBy: codeOrNull(
                    written.continued_by === null ? null : String(written.continued_by),
                  ),
                },
              ],
      });
    },
  );

  for (const change of ['retire', 'bring-back', 'move'] as const)
    app.post(
      `/editions/:edition/:form/:section/:question/${change}`,
      { config, schema: { params: questionParams, body } },
      (request, reply) => {
        const at = placeOf(request.params);
        const after = String(request.body.after ?? FIRST);
        const changes: { readonly [name in typeof change]: FormChange } = {
          retire: { change: 'retire_question', ...at },
          'bring-back': { change: 'bring_back_question', ...at },
          move: { change: 'move_question', ...at, after: after === FIRST ? null : after },
        };
        return saveChanges(request, reply, request.params, request.body, {
          field: null,
          editor: EDITED_WORDS,
          typed: null,
          found: [],
          changes: [changes[change]],
        });
      },
    );

  async function codesAt(at: At, field: string | null): Promise<CodeList> {
    const kept = await keptEdition(parts, at.edition);
    const asked = askedOf(kept.formOf(at.form), at, field);
    if (!('codes' in asked)) throw new Problem('not-found', '');
    return asked.codes;
  }

  async function saveChanges(
    request: Request,
    reply: Reply,
    at: At,
    posted: Posted,
    {
      field,
      editor,
      typed,
      found,
      changes,
    }: {
      readonly field: string | null;
      readonly editor: string;
      readonly typed: readonly FlatAnswer[] | null;
      readonly found: readonly Finding[];
      readonly changes: readonly FormChange[] | null;
    },
  ) {
    const { edition, form, section, question } = at;
    const { life } = await keptEdition(parts, edition);
    const reason = life.state === 'open' ? String(posted.reason ?? '').trim() : null;
    const again = { field, reason, typed: typed ?? [], editor };
    if (changes === null || reason === '')
      return showQuestion(request, reply, at, { ...again, findings: found });
    const changed: EditionChanged = await changeEdition(store, {
      edition,
      form,
      changes,
      base: Number(posted.base ?? 0),
      reason,
      actor: await actorOf(request, parts),
      at: clock(),
    });
    switch (changed.outcome) {
      case 'saved': {
        const isGone = changes.some((one) => one.change === 'retire_question');
        const back = isGone ? `/editions/${edition}` : `/editions/${edition}/${form}/${section}/${question}`;
        const of = field === null || isGone ? '' : `&field=${encodeURIComponent(field)}`;
        return reply.redirect(`${back}?told=saved${of}`, 303);
      }
      case 'overtaken':
        return showQuestion(request, reply, at, { ...again, notice: texts.overtaken });
      case 'refused': {
        const findings = changed.refusals.map((one) => refusalFinding(one, editor));
        return showQuestion(request, reply, at, { ...again, findings });
      }
    }
  }

  async function showQuestion(
    request: Request,
    reply: Reply,
    at: At,
    {
      field,
      notice = null,
      reason = null,
      typed = [],
      editor = null,
      findings = [],
    }: {
      readonly field: string | null;
      readonly notice?: Label | null;
      readonly reason?: string | null;
      readonly typed?: readonly FlatAnswer[];
      readonly editor?: string | null;
      readonly findings?: readonly Finding[];
    },
  ) {
    const { edition, form: id, section, question } = at;
    const language = languageOf(request, parts);
    const kept = await keptEdition(parts, edition);
    const form = kept.formOf(id);
    const whole = askedOf(form, at, null);
    const asked = askedOf(form, at, field);
    const isOpen = kept.life.state === 'open';
    const isReasonMissing = isOpen && reason === '' && request.method === 'POST';
    const codes = 'codes' in asked ? codeEditor(asked.codes) : null;
    const words = answersOfWords({ label: asked.label, help: asked.help ?? null });
    const source = (name: string, stored: readonly FlatAnswer[] = []) => ({
      answers: editor === name ? typed : stored,
      adding: null,
      findings: findings.filter(({ place }) => place.section === name),
      language,
    });
    const path = `/editions/${edition}/${id}/${section}/${question}`;
    const asking = kept.sectionOf(id, section);
    return reply.page(questionPage, {
      title: asked.label,
      notice,
      errors: [
        ...errorSummary(
          wordsEditor,
          findings.filter(({ place }) => place.section === EDITED_WORDS),
        ),
        ...(codes === null
          ? []
          : errorSummary(
              codes,
              findings.filter(({ place }) => place.section !== EDITED_WORDS),
            )),
        ...(isReasonMissing ? [{ field: 'reason', message: texts.reasonMissing }] : []),
      ],
      view: {
        path,
        back: `/editions/${edition}`,
        caption: `${edition} · ${asking.no}. ${asking.label[language]}`,
        id: question,
        base: kept.version?.no ?? 0,
        looks: looksOf(form, section, asking, question, whole, language),
        isDraft: kept.life.state === 'draft',
        editHref: kept.life.state === 'draft' && addedBy(kept, at) !== null ? `${path}/edit` : null,
        field: field ?? '',
        fields:
          whole.kind === 'rows'
            ? Object.entries(whole.fields).map(([one, { label: text }]) => ({
                id: one,
                label: text[language],
              }))
            : [],
        words: groupsOf(EDITED_WORDS, wordsEditor, source(EDITED_WORDS, words)),
        codes:
          codes === null
            ? null
            : {
                edit: groupsOf(EDITED_CODE, codes, source(EDITED_CODE)),
                retire: groupsOf(RETIRED_CODE, codes, source(RETIRED_CODE)),
              },
        reason: isOpen ? (reason ?? '') : null,
        places: placesIn(asking, question, language),
      },
    });
  }
}

function placeOf({ section, question }: At) {
  return { section, question };
}

function fieldIn(posted: Posted): string | null {
  const field = posted.of;
  return typeof field === 'string' && field !== '' ? field : null;
}

/** The question that an address names, or its field. Throws `not-found`. */
function askedOf(form: Form, { section, question }: At, field: string | null): Question {
  const found = askedAt(form, { section, question, field });
  const asked = field === null ? found.question : found.field;
  if (asked === null) throw new Problem('not-found', '');
  return asked;
}

function placesIn({ questions }: Section, own: string, language: Language) {
  const ids = Object.keys(questions);
  const before = ids[ids.indexOf(own) - 1] ?? FIRST;
  return [
    { value: FIRST, text: texts.first[language] },
    ...Object.entries(questions)
      .filter(([id]) => id !== own)
      .map(([id, asked]) => ({
        value: id,
        text: label(`aiz „${asked.label.lv}“`, `after “${asked.label.en}”`)[language],
      })),
  ].map((one) => ({ ...one, selected: one.value === before }));
}
