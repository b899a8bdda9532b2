// How each printed figure is recomputed, by its id. A figure without a rule is reported, never guessed.
import type { PublishedFigure } from '../../survey/published-figure.ts';
import { type RegionCode, regionCodes, regions, territories } from '../../survey/territories.ts';
import type { IndicatorId } from '../indicator.ts';

export type Rule =
  /** How many municipalities were asked. */
  | { readonly kind: 'asked' }
  /** Municipalities behind any of these values of an indicator. */
  | { readonly kind: 'municipalities'; readonly of: IndicatorId; readonly keys: readonly string[] }
  /** What these values are of all values of an indicator, in whole percent. */
  | { readonly kind: 'share'; readonly of: 'd2' | 'd5' | 'd10' | 'd11'; readonly keys: readonly string[] }
  | { readonly kind: 'region_participants'; readonly region: RegionCode }
  /** The municipality in this place by participants; the print names it in the label. */
  | { readonly kind: 'rank'; readonly rank: number }
  | { readonly kind: 'permits'; readonly territory: string }
  /** A value of diagram 12 by its place in ascending order; negative counts from the highest. */
  | { readonly kind: 'permits_at'; readonly index: number }
  | { readonly kind: 'permits_total' };

const count = (of: IndicatorId, ...keys: string[]): Rule => ({ kind: 'municipalities', of, keys });
const share = (of: 'd2' | 'd5' | 'd10' | 'd11', ...keys: string[]): Rule => ({ kind: 'share', of, keys });
const asked: Rule = { kind: 'asked' };
const rank = (place: number): Rule => ({ kind: 'rank', rank: place });

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...regionCodes.map((region): [string, Rule] => [
    `d6.${regions[region].name}`,
    { kind: 'region_participants', region },
  ]),
  ...territories.map(({ code, name }): [string, Rule] => [
    `d12.${name}`,
    { kind: 'permits', territory: code },
  ]),
  ['d1.denominator', asked],
  ['d1.education_strategy', count('d1', 'education_strategy')],
  ['d1.separate', count('d1', 'separate_document')],
  ['d1.general_programme', count('d1', 'general_programme')],
  ['d2.admin', share('d2', 'administrative')],
  ['d2.offer', share('d2', 'learning_offer')],
  ['d2.consulting', share('d2', 'consulting')],
  ['d2.cooperation', share('d2', 'cooperation')],
  ['d3.learning_offer', count('d3', 'learning_offer')],
  ['d3.permits', count('d3', 'permits')],
  ['d3.consulting', count('d3', 'consulting')],
  ['d3.teacher_training', count('d3', 'teacher_training')],
  ['d3.partner_cooperation', count('d3', 'partner_cooperation')],
  ['d3.senior_programmes', count('d3', 'senior_programmes')],
  ['d3.strategy_systems', count('d3', 'strategy_systems')],
  ['d3.digital_skills', count('d3', 'digital_skills')],
  ['d3.career_guidance', count('d3', 'career_guidance')],
  ['d4.denominator', asked],
  ['d4.none', count('d4', 'none')],
  ['d4.partial', count('d4', 'partial')],
  ['d4.full', count('d4', 'full')],
  ['d4.over', count('d4', 'over')],
  ['d5.denominator', asked],
  ['d5.with_data', count('d5', 'with_data')],
  ['d5.with_data_pct', share('d5', 'with_data')],
  ['d5.without_data', count('d5', 'without_data')],
  ['d5.without_data_pct', share('d5', 'without_data')],
  ['d7.rank1', rank(1)],
  ['d7.rank2', rank(2)],
  ['d7.rank3', rank(3)],
  ['d7.rank4', rank(4)],
  ['d7.rank5', rank(5)],
  ['d8.ngo', count('d8', 'ngo')],
  ['d8.denominator_text', asked],
  ['d8.vet_school', count('d8', 'vet_school')],
  ['d8.training_centre', count('d8', 'training_centre')],
  ['d8.higher_ed', count('d8', 'higher_education')],
  ['d8.municipal_mainly', count('d8', 'municipal_only')],
  ['partners.state', count('d9', 'state')],
  ['partners.ngo', count('d9', 'ngo')],
  ['partners.municipal', count('d9', 'municipal')],
  ['partners.business', count('d9', 'business')],
  ['partners.vet_school', count('d9', 'vet_school')],
  ['partners.vet_as_provider', count('d8', 'vet_school')],
  ['partners.regional_and_higher_ed', count('d9', 'regional', 'higher_education')],
  ['projects.digital_skills', share('d10', 'rrf_digital')],
  ['projects.erasmus_total', share('d10', 'erasmus_national_coordinators', 'erasmus_other')],
  ['projects.esf_adult', share('d10', 'esf_adult')],
  ['projects.youth', share('d10', 'youth')],
  ['projects.health', share('d10', 'health')],
  ['projects.other_international', share('d10', 'other_international')],
  ['d11.le5_pct', share('d11', '0-5')],
  ['d11.ge21_pct', share('d11', '21+')],
  // The range „no 21 līdz 43“ excludes the two cities that the text mentions separately.
  ['d12.range_low', { kind: 'permits_at', index: 0 }],
  ['d12.range_high', { kind: 'permits_at', index: -3 }],
  ['d13.riga', { kind: 'permits', territory: 'LV0001000' }],
  ['d13.total', { kind: 'permits_total' }],
]);

/** Diagrams that the print leaves without a number, by the first part of the ids of their figures. */
const unnumbered: ReadonlyMap<string, number> = new Map([
  ['partners', 9],
  ['projects', 10],
]);

/** The rule of a figure, or null where there is none. */
export function ruleOf(id: string): Rule | null {
  return rules.get(id) ?? null;
}

/** The number of the diagram that a printed figure belongs to; null where it is unknown. */
export function diagramOf({ id, diagram }: PublishedFigure): number | null {
  if (diagram !== null) return diagram;
  return unnumbered.get(id.split('.')[0] ?? '') ?? null;
}
