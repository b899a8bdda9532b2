// How complete the returns are, section by section, and what the checks asked of them.
import type { SectionCoverage } from '../aggregate/coverage.ts';
import type { Statistic } from '../aggregate/known-answers.ts';
import { listed } from '../language/list.ts';
import { answer, municipality, query, respondent, section } from '../language/noun.ts';
import { formatNumber } from '../language/numbers.ts';
import { caseAfter, counted, countedAfter, governmentOf, numeral } from '../language/numeral.ts';
import type { RecordedQuery } from '../survey/dataset.ts';
import type { Rule } from '../survey/rule.ts';
import { inMunicipalities, municipalitiesOf, namedOrCounted } from './counted-municipalities.ts';

/** More names than this are left to the table. */
const NAMED = 4;

/** What is known of all sections, and whose answer to which section is not. */
export function coverageSentences(sections: readonly SectionCoverage[]): readonly string[] {
  const [first] = sections;
  if (first === undefined) return [];
  const incomplete = sections.filter((s) => s.unknown.length > 0);
  const unknown = incomplete.reduce((sum, s) => sum + s.unknown.length, 0);
  const expected = `Atbildes gaidītas ${countedAfter('no', first.asked, municipality)} ${counted(sections.length, section, 'locative')}`;
  if (unknown === 0) return [`${expected}, un visas ir zināmas.`];
  const complete = sections.length - incomplete.length;
  return [
    `${expected}; trūkst ${counted(unknown, answer, 'genitive')}.`,
    ...(complete === 0 ? [] : [`Visas atbildes ir zināmas ${counted(complete, section, 'locative')}.`]),
    `Sadaļas, kurās kāda atbilde nav zināma: ${listed(incomplete.map(named))}.`,
    ...nothing(sections),
  ];
}

function named({ no, label, unknown }: SectionCoverage): string {
  const who = namedOrCounted(
    unknown.map(({ territory }) => territory),
    NAMED,
  );
  return `${no}. „${label.lv}“ (${who})`;
}

/** The sections most often answered with „nav“, which is an answer too. */
function nothing(sections: readonly SectionCoverage[]): readonly string[] {
  const said = sections.filter((s) => s.saidNothing.length > 0);
  const most = Math.max(0, ...said.map((s) => s.saidNothing.length));
  if (most === 0) return [];
  const where = said.filter((s) => s.saidNothing.length === most).map((s) => `„${s.label.lv}“`);
  const each = where.length > 1 ? 'katrā ' : '';
  return [
    `Visbiežāk ar „nav“ atbildēts ${where.length > 1 ? 'sadaļās' : 'sadaļā'} ${listed(where)} – ${each}${inMunicipalities(most)}; arī tā ir zināma atbilde.`,
  ];
}

/** How long the returns took; none where nobody says it, as before 2026. */
export function hoursSentences({ value, population }: Statistic): readonly string[] {
  if (value === null) return [];
  const who = municipalitiesOf(population.answered, population.asked);
  return [
    `Cik ilgi gatavots iesniegums, norāda ${who}; mediāna ir ${formatNumber(value, Number.isInteger(value) ? 0 : 1)} h.`,
  ];
}

type NamedRule = Pick<Rule, 'id' | 'title'>;

/** Counts of queries in all, explained and open, and the check that asked most. */
export function dataNoteSentences(
  queries: readonly RecordedQuery[],
  rules: readonly NamedRule[],
): readonly string[] {
  const total = queries.length;
  if (total === 0) return ['Datu pārbaudē nekas nebija jāprecizē.'];
  const respondents = new Set(queries.map((q) => q.territory)).size;
  return [
    `Datu pārbaudē par ${counted(respondents, respondent, 'genitive')} sniegtajām atbildēm ${governmentOf(total) === 'plural' ? 'lūgti' : 'lūgts'} ${counted(total, query)}.`,
    explanations(queries),
    ...mostFrequent(queries, rules),
  ];
}

function explanations(queries: readonly RecordedQuery[]): string {
  const open = queries.filter((q) => q.explanation === null).length;
  const explained = queries.length - open;
  if (explained === 0) return 'Paskaidrojums vēl nav saņemts ne par vienu no tiem.';
  if (open === 0) return 'Paskaidrojums ir saņemts par visiem.';
  const about = numeral(explained, 'masculine', caseAfter('par', explained));
  return `Paskaidrojums ir saņemts par ${about} no tiem, bez paskaidrojuma ir ${numeral(open, 'masculine')}.`;
}

function mostFrequent(queries: readonly RecordedQuery[], rules: readonly NamedRule[]): readonly string[] {
  const counts = rules.map(({ id, title }) => ({
    title: title.lv,
    count: queries.filter((q) => q.rule === id).length,
  }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const top = counts.filter(({ count }) => count === most && count > 1);
  if (top.length === 0) return [];
  const many = top.length > 1;
  return [
    `${many ? 'Biežākie iemesli ir' : 'Biežākais iemesls ir'} ${listed(top.map(({ title }) => `„${title}“`))} (${many ? 'katrs – ' : ''}${counted(most, query)}).`,
  ];
}
