// How the numbers of a municipality have developed over the years, as a table and a small chart for each number. Only
// what was handed in counts, not drafts.
import { ownTrend, type YearFacts } from '../../aggregate/own-trend.ts';
import { screenChart } from '../../figures/charts/chart-drawing.ts';
import type { ChartItem } from '../../figures/figure.ts';
import { type Language, label } from '../../language/label.ts';
import { atLeast, exactNumber, UNKNOWN } from '../../language/numbers.ts';
import { Problem } from '../../problem.ts';
import { svgMarkup } from '../../report/html/svg.ts';
import { returnReaders } from '../../server/access.ts';
import { callerOf } from '../../server/caller.ts';
import { languageOf } from '../../server/language.ts';
import type { App, Parts } from '../../server/parts.ts';
import type { Store } from '../../store/open-store.ts';
import { editionYears, type MunicipalReturn } from '../../survey/editions.ts';
import { page } from '../layout/page.ts';
import { openReturn, returnParams } from './open-return.ts';
import { type ReturnHead, returnHead } from './progress.ts';
import { returnTexts, trendTexts as texts } from './texts/return.ts';

interface TrendView extends ReturnHead {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly year: string; readonly cells: readonly string[] }[];
  readonly charts: readonly { readonly title: string; readonly svg: string }[];
}

const trendPage = page<TrendView>('return/trend.njk', { return: returnTexts, trend: texts });

const measures = [
  { id: 'participants', name: texts.participants, unit: texts.persons },
  { id: 'permits', name: texts.permits, unit: texts.permitsUnit },
  { id: 'activities', name: texts.activities, unit: texts.activitiesUnit },
] as const;

type Measure = (typeof measures)[number];

const unknown = label(UNKNOWN, 'no data');

export function trendRoutes(app: App, parts: Parts): void {
  app.get(
    '/returns/:edition/:territory/trend',
    { config: { access: returnReaders }, schema: { params: returnParams } },
    async (request, reply) => {
      const open = await openReturn(request.params, await callerOf(request, parts), parts);
      if (open.key.form !== 'municipal') throw new Problem('not-found', '');
      const language = languageOf(request, parts);
      const years = editionYears().filter((year) => year <= open.key.edition);
      const facts = ownTrend(await handedIn(parts.store, open.key.territory, years), years);
      return reply.page(trendPage, {
        title: texts.title,
        view: {
          ...returnHead(open, language),
          heads: measures.map(({ name }) => name[language]),
          rows: facts.toReversed().map((one) => ({
            year: String(one.edition),
            cells: measures.map(({ id }) =>
              one.returned ? numberText(one, id, language) : texts.notHandedIn[language],
            ),
          })),
          charts: measures.flatMap((measure) => chartOf(measure, facts, language) ?? []),
        },
      });
    },
  );
}

async function handedIn(
  { returns, steps }: Pick<Store, 'returns' | 'steps'>,
  territory: string,
  years: readonly number[],
): Promise<readonly MunicipalReturn[]> {
  const found = await Promise.all(
    years.map(async (edition) => {
      const key = { edition, territory, form: 'municipal' } as const;
      const { status } = await steps.standing(key);
      if (status !== 'submitted' && status !== 'approved') return null;
      const document = (await returns.find(key))?.document;
      return document?.form === 'municipal' ? document : null;
    }),
  );
  return found.filter((document) => document !== null);
}

/** Null where fewer than two years are known, because one bar shows no development. */
function chartOf({ id, name, unit }: Measure, facts: readonly YearFacts[], language: Language) {
  if (facts.filter((one) => one[id] !== null).length < 2) return null;
  const latest = facts.findLast((one) => one[id] !== null);
  const items = facts.map(
    (one): ChartItem => ({
      key: String(one.edition),
      label: String(one.edition),
      value: one[id],
      text: numberText(one, id, language),
      emphasis: one === latest,
    }),
  );
  const chart = { form: 'bars', items, unitLabel: unit[language] } as const;
  const said = items.map(({ label: year, text }) => `${year}: ${text}`).join('; ');
  return {
    title: name[language],
    svg: svgMarkup(
      screenChart(chart, 'narrow', unknown[language]),
      `${name[language]}. ${said}.`,
      (wish) => `${id}-${wish}`,
    ).markup,
  };
}

function numberText(facts: YearFacts, id: Measure['id'], language: Language): string {
  const value = facts[id];
  if (value === null) return unknown[language];
  return atLeast(exactNumber(value, language), id === 'participants' && facts.isAtLeast, language);
}
