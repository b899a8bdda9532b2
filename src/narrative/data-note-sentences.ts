// What the checks asked of the data, and how much of it has been explained.

import { listed } from '../language/list.ts';
import { question, respondent } from '../language/noun.ts';
import { caseAfter, counted, numeral } from '../language/numeral.ts';
import type { RecordedQuery } from '../survey/dataset.ts';
import type { Rule } from '../survey/rule.ts';

type Named = Pick<Rule, 'id' | 'title'>;

/** Counts of queries in all, explained and open, and the check that asked most. */
export function dataNoteSentences(
  queries: readonly RecordedQuery[],
  rules: readonly Named[],
): readonly string[] {
  const total = queries.length;
  if (total === 0) return ['Datu pārbaudē neradās neviens jautājums.'];
  const respondents = new Set(queries.map((q) => q.territory)).size;
  return [
    `Datu pārbaudē par ${counted(respondents, respondent, 'genitive')} sniegtajām atbildēm radās ${counted(total, question)}.`,
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

function mostFrequent(queries: readonly RecordedQuery[], rules: readonly Named[]): readonly string[] {
  const counts = rules.map(({ id, title }) => ({
    title: title.lv,
    count: queries.filter((q) => q.rule === id).length,
  }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const top = counts.filter(({ count }) => count === most && count > 1);
  if (top.length === 0) return [];
  const many = top.length > 1;
  return [
    `${many ? 'Visbiežākie iemesli ir' : 'Visbiežākais iemesls ir'} ${listed(top.map(({ title }) => `„${title}“`))} (${many ? 'katrs – ' : ''}${counted(most, question)}).`,
  ];
}
