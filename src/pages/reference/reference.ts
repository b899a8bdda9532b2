// What is known of the municipalities of a year, gaps first, and the form of one municipality.
import { z } from 'zod';
import { dateIn } from '../../language/dates.ts';
import { type Language, label } from '../../language/label.ts';
import { exactNumber } from '../../language/numbers.ts';
import { Problem } from '../../problem.ts';
import { profileVersion, saveProfiles } from '../../reference/save-profiles.ts';
import { publishers, reportPreparers } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts, Reply } from '../../server/parts.ts';
import type { TerritoryProfile } from '../../survey/dataset.ts';
import type { Finding } from '../../survey/finding.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import { type Territory, territoriesOf } from '../../survey/territories.ts';
import {
  answersOfFacts,
  checkFacts,
  FACTS,
  factsOf,
  profileOfFacts,
  territoryFacts,
} from '../../survey/territory-facts.ts';
import { page } from '../layout/page.ts';
import { formPress } from '../questions/form-press.ts';
import { errorSummary, errorsAt } from '../questions/notes.ts';
import { type SectionQuestions, sectionQuestions } from '../questions/question-view.ts';
import { questionTexts } from '../questions/texts.ts';
import { referenceTexts as texts } from './texts.ts';

interface ListView {
  readonly edition: number;
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    readonly cells: readonly { readonly text: string; readonly isNumber: boolean }[];
    readonly isIncomplete: boolean;
  }[];
  readonly incomplete: number;
  readonly years: readonly number[];
}

interface FormView extends Pick<SectionQuestions, 'groups'> {
  readonly edition: number;
  readonly code: string;
  readonly base: string;
  readonly isUnsaved: boolean;
}

const listPage = page<ListView>('reference/reference.njk', { reference: texts });
const formPage = page<FormView>('reference/territory.njk', { reference: texts, form: questionTexts });

export const referenceParams = z.object({ edition: z.coerce.number().int().min(1000).max(9999) });
const territoryParams = referenceParams.extend({ code: z.string().max(20) });
const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const told = z.object({ told: z.enum(['saved']).optional().catch(undefined) });

const LIST = '/reference/:edition';
const ONE = '/reference/:edition/territories/:code';
const questions = territoryFacts.sections.facts.questions;

export function referenceRoutes(app: App, parts: Parts): void {
  const { store, clock } = parts;

  app.get('/reference', { config: { access: reportPreparers } }, async (_request, reply) => {
    const last = (await store.editions.all()).at(-1);
    if (last === undefined) throw new Problem('not-found', '');
    return reply.redirect(`/reference/${last.edition}`, 303);
  });

  app.get(
    LIST,
    { config: { access: reportPreparers }, schema: { params: referenceParams, querystring: told } },
    async (request, reply) => {
      const { edition } = request.params;
      await requireYear(edition);
      const language = languageOf(request, parts);
      const known = await profilesOf(edition);
      const rows = territoriesOf(edition)
        .map((one) => ({ one, facts: factsOf(known.get(one.code) ?? null) }))
        .map(({ one, facts }) => ({
          one,
          facts,
          gaps: Object.values(facts).filter((v) => v === null).length,
        }))
        .sort((a, b) => b.gaps - a.gaps);
      return reply.page(listPage, {
        title: label(`Ziņas par pašvaldībām: ${edition}`, `Facts of municipalities: ${edition}`),
        notice: request.query.told === undefined ? null : texts.saved,
        view: {
          edition,
          heads: Object.values(questions).map((question) => question.label[language]),
          rows: rows.map(({ one, facts, gaps }) => ({
            code: one.code,
            name: one.name,
            isIncomplete: gaps > 0,
            cells: Object.entries(facts).map(([fact, value]) => ({
              text: shown(fact, value, language),
              isNumber: typeof value === 'number',
            })),
          })),
          incomplete: rows.filter(({ gaps }) => gaps > 0).length,
          years: (await store.editions.all()).map((one) => one.edition).toReversed(),
        },
      });
    },
  );

  app.get(
    ONE,
    { config: { access: publishers }, schema: { params: territoryParams } },
    async (request, reply) => {
      const { edition, code } = request.params;
      const territory = await requireTerritory(edition, code);
      const stored = (await profilesOf(edition)).get(code) ?? null;
      return showForm(reply, languageOf(request, parts), {
        ...{ edition, territory, answers: answersOfFacts(stored), base: profileVersion(stored) },
        ...{ findings: [], isOvertaken: false },
      });
    },
  );

  app.post(
    ONE,
    { config: { access: publishers }, schema: { params: territoryParams, body } },
    async (request, reply) => {
      const { edition, code } = request.params;
      const territory = await requireTerritory(edition, code);
      const language = languageOf(request, parts);
      const { answers } = formPress(FACTS, territoryFacts.sections.facts, request.body);
      const base = String(request.body.base ?? '');
      const typed = { edition, territory, answers };
      const { sections, findings } = checkFacts(answers);
      if (sections === null)
        return showForm(reply, language, { ...typed, base, findings, isOvertaken: false });
      const { person } = await callerOf(request, parts);
      const saved = await saveProfiles(store, {
        edition,
        changes: [{ profile: profileOfFacts(code, edition, sections), base }],
        actor: { person: person.id, role: person.role },
        at: clock(),
      });
      if (saved.outcome === 'overtaken') {
        const now = (await profilesOf(edition)).get(code) ?? null;
        return showForm(reply, language, {
          ...{ ...typed, base: profileVersion(now), findings: [], isOvertaken: true, now },
        });
      }
      request.log.info({ by: person.id, edition, territory: code }, 'facts of a municipality saved');
      return reply.redirect(`/reference/${edition}?told=saved`, 303);
    },
  );

  async function requireYear(edition: number): Promise<void> {
    if ((await store.editions.life(edition)) === null) throw new Problem('not-found', '');
  }

  async function requireTerritory(edition: number, code: string): Promise<Territory> {
    await requireYear(edition);
    const found = territoriesOf(edition).find((one) => one.code === code);
    if (found === undefined) throw new Problem('not-found', '');
    return found;
  }

  async function profilesOf(edition: number): Promise<ReadonlyMap<string, TerritoryProfile>> {
    return new Map((await store.profiles.of(edition)).map((one) => [one.territory, one]));
  }
}

interface ShownForm {
  readonly edition: number;
  readonly territory: Territory;
  readonly answers: readonly FlatAnswer[];
  readonly base: string;
  readonly findings: readonly Finding[];
  readonly isOvertaken: boolean;
  /** What somebody else has saved meanwhile. */
  readonly now?: TerritoryProfile | null;
}

function showForm(reply: Reply, language: Language, given: ShownForm): Promise<Reply> {
  const { edition, territory, answers, base, findings, isOvertaken, now = null } = given;
  const values = Object.entries(factsOf(now)).map(([fact, value]) => shown(fact, value, language));
  const conflict = label(
    `${texts.overtaken.lv} ${values.join('; ')}`,
    `${texts.overtaken.en} ${values.join('; ')}`,
  );
  const errors = [
    ...(isOvertaken ? [{ field: 'area', message: conflict }] : []),
    ...errorSummary(territoryFacts, findings),
  ];
  return reply.page(formPage, {
    title: label(`${territory.name}, ${edition}`, `${territory.name}, ${edition}`),
    errors,
    view: {
      edition,
      code: territory.code,
      base,
      isUnsaved: errors.length > 0,
      groups: sectionQuestions({
        id: FACTS,
        section: territoryFacts.sections.facts,
        answers,
        notesAt: errorsAt(findings, language),
        lastYear: null,
        adding: null,
        path: null,
        language,
      }).groups,
    },
  });
}

/** A fact as the table has it. */
export function shown(fact: string, value: string | number | null, language: Language): string {
  if (value === null) return '–';
  if (typeof value === 'number') return exactNumber(value, language);
  return fact === 'population_date' ? dateIn(language, value) : value;
}
