// What is named most and least often: the sentences that several diagrams share.
import type { Breakdown, IndicatorValue } from '../../aggregate/indicator.ts';
import { listed } from '../../language/list.ts';
import { municipality } from '../../language/noun.ts';
import { counted, countedAfter } from '../../language/numeral.ts';
import { municipalitiesAnswering } from '../counted-municipalities.ts';
import { type Rank, ranksOf } from '../indicator-values.ts';

/** The words of one diagram; each in the gender and number of what it names. */
export interface NamingWords {
  /** The name of a value in the nominative, as in running text. */
  readonly name: (value: IndicatorValue) => string;
  /** „Visbiežāk nosauktais darbības virziens ir“ … „to norāda“ 34 no 42 pašvaldībām. */
  readonly top: { readonly one: string; readonly many: string };
  readonly does: { readonly one: string; readonly many: string };
  /** „Visretāk nosauktais virziens ir“. */
  readonly rare: { readonly one: string; readonly many: string };
  /** „katru norāda“: of each of several that are equally rare. */
  readonly each: string;
  /** „nenorāda nevienu virzienu“: where no municipality names any. */
  readonly nothing: string;
  /** What nobody names, before the names: „Neviena pašvaldība nenorāda virzienus“: … */
  readonly never: { readonly one: string; readonly many: string };
}

/** How many names may follow the first before the rest is left to the diagram. */
const FOLLOWERS = 2;

export function mostNamedSentences(breakdown: Breakdown, words: NamingWords): readonly string[] {
  const { answered } = breakdown.population;
  const [top, ...others] = ranksOf(breakdown.values);
  if (top === undefined) return [];
  if (top.value === 0) return [`Neviena ${countedAfter('no', answered, municipality)} ${words.nothing}.`];
  const tied = top.members.length > 1 ? 'many' : 'one';
  const lead = `${words.top[tied]} ${names(top.members, words)}: ${words.does[tied]} ${municipalitiesAnswering(top.value, breakdown.population)}`;
  const named = others.filter((tier) => tier.value > 0);
  const following = followers(named);
  const seconds = following.flatMap((tier) =>
    tier.members.map((v) => `${words.name(v)} (${counted(tier.value, municipality)})`),
  );
  const next = seconds.length === 0 ? [] : [`Tad seko ${listed(seconds)}.`];
  return [`${lead}.`, ...next, ...rarest(named.slice(following.length), words), ...never(others, words)];
}

function followers(tiers: readonly Rank[]): readonly Rank[] {
  const chosen: Rank[] = [];
  let count = 0;
  for (const tier of tiers) {
    if (count + tier.members.length > FOLLOWERS) break;
    chosen.push(tier);
    count += tier.members.length;
  }
  return chosen;
}

function rarest(tiers: readonly Rank[], words: NamingWords): readonly string[] {
  const last = tiers[tiers.length - 1];
  if (last === undefined) return [];
  const many = last.members.length > 1;
  const count = counted(last.value, municipality);
  return [
    `${words.rare[many ? 'many' : 'one']} ${names(last.members, words)} (${many ? `${words.each} ` : ''}${count}).`,
  ];
}

function never(tiers: readonly Rank[], words: NamingWords): readonly string[] {
  const none = tiers.find((tier) => tier.value === 0)?.members ?? [];
  if (none.length === 0) return [];
  return [`Neviena pašvaldība ${words.never[none.length > 1 ? 'many' : 'one']}: ${names(none, words)}.`];
}

function names(values: readonly IndicatorValue[], words: NamingWords): string {
  return listed(values.map(words.name));
}
