// Diagrams 8, 9 and 14: providers, cooperation partners and target groups.
import type { Indicator, IndicatorValue, Population } from '../../aggregate/indicator.ts';
import { listed, listedApart, sentenceCase } from '../../language/list.ts';
import type { Case } from '../../language/noun.ts';
import { numeral } from '../../language/numeral.ts';
import type { partnerKinds, providerKinds } from '../../survey/code-lists.ts';
import { municipalitiesAnswering, municipalitiesOf } from '../counted-municipalities.ts';
import { territoriesBehind, valueFor } from '../indicator-values.ts';
import { widestRegionalDifference } from '../regional-differences.ts';
import { mostNamedSentences, type NamingWords } from './most-named.ts';

type Plural = { readonly [c in Extract<Case, 'nominative' | 'accusative'>]: string };
type Kind = keyof typeof providerKinds | keyof typeof partnerKinds;

/** A feminine plural, the same in both cases. */
function same(text: string): Plural {
  return { nominative: text, accusative: text };
}

const kindNames: { readonly [kind in Kind]: Plural } = {
  ngo: same('nevalstiskās organizācijas'),
  vet_school: same('profesionālās izglītības iestādes'),
  training_centre: { nominative: 'mācību centri', accusative: 'mācību centrus' },
  higher_education: same('augstskolas un koledžas'),
  municipal: same('pašvaldības iestādes'),
  state: same('valsts iestādes'),
  business: { nominative: 'uzņēmumi', accusative: 'uzņēmumus' },
  general_school: same('vispārējās izglītības iestādes'),
  regional: same('reģionālas iestādes'),
  network: { nominative: 'sadarbības tīkli', accusative: 'sadarbības tīklus' },
  educators: { nominative: 'pieaugušo izglītotāji', accusative: 'pieaugušo izglītotājus' },
  other: { nominative: 'citi', accusative: 'citus' },
};

/** A kind that a later edition adds has the words of its label. */
function namesOf({ key, label }: Pick<IndicatorValue, 'key' | 'label'>): Plural {
  const names: { readonly [kind: string]: Plural } = kindNames;
  return names[key] ?? same(`„${label.lv}“`);
}

/** What a municipality names, as an object. */
export function accusative(value: Pick<IndicatorValue, 'key' | 'label'>): string {
  return namesOf(value).accusative;
}

/** Overlaps with the other kinds, so that it has a sentence of its own. */
const OWN_ONLY = 'municipal_only';

// The diagram shows some kinds only, so that nothing here may be called the most or the least frequent.
export function providerSentences(indicator: Indicator): readonly string[] {
  const kinds = indicator.values.filter((v) => v.key !== OWN_ONLY);
  const [first, ...others] = kinds.filter((v) => v.value !== null && v.value > 0);
  const never = kinds.filter((v) => v.value === 0);
  return [
    ...(first === undefined ? [] : [named(first, others, indicator.population)]),
    ...(never.length === 0
      ? []
      : [`Īstenotāju vidū neviena pašvaldība nenorāda ${listed(never.map(accusative), 'vai')}.`]),
    ...(others.length === 0 ? [] : ['Viena pašvaldība var norādīt vairāku veidu īstenotājus.']),
    ...ownOnlySentences(indicator),
    ...widestRegionalDifference(indicator, kinds, (v) => sentenceCase(accusative(v)), 'norāda'),
  ];
}

/** The municipalities that rely on institutions of their own; none where there are none. */
export function ownOnlySentences({ values, population }: Indicator): readonly string[] {
  const count = valueFor(values, OWN_ONLY) ?? 0;
  if (count === 0) return [];
  return [
    `Pašvaldības iestādes, bet ne profesionālās izglītības iestādes, mācību centrus, augstskolas vai koledžas norāda ${municipalitiesAnswering(count, population)}.`,
  ];
}

function named(first: IndicatorValue, others: readonly IndicatorValue[], population: Population): string {
  const lead = `Pieaugušo izglītības īstenotāju vidū ${accusative(first)} norāda ${municipalitiesAnswering(first.value ?? 0, population)}`;
  return `${listedApart([lead, ...others.map((v) => `${accusative(v)} – ${numeral(v.value ?? 0)}`)], 'bet')}.`;
}

const partnerWords: NamingWords = {
  name: (value) => namesOf(value).nominative,
  top: {
    one: 'Visbiežāk nosauktie sadarbības partneri ir',
    many: 'Visbiežāk nosauktie sadarbības partneri ir',
  },
  does: { one: 'šādus partnerus norāda', many: 'katru no šiem partneru veidiem norāda' },
  rare: { one: 'Visretāk nosauktie partneri ir', many: 'Visretāk nosauktie partneri ir' },
  each: 'katrus norāda',
  nothing: 'nenorāda nevienu sadarbības partneri',
  never: { one: 'nenorāda šādu partneru veidu', many: 'nenorāda šādus partneru veidus' },
};

export function partnerSentences(indicator: Indicator): readonly string[] {
  const { values, population } = indicator;
  // What is left over after all kinds is no kind, and neither the most nor the least frequent one.
  const kinds = values.filter((v) => v.key !== 'other');
  const without = population.answered - territoriesBehind(values).size;
  const anyNamed = territoriesBehind(values).size > 0;
  return [
    ...mostNamedSentences({ ...indicator, values: kinds }, partnerWords),
    ...(without === 0 || !anyNamed
      ? []
      : [`Sadarbības partneru nav ${municipalitiesOf(without, population.answered, 'dative')}.`]),
    ...widestRegionalDifference(indicator, kinds, (v) => sentenceCase(accusative(v)), 'norāda'),
  ];
}

const targetGroupWords: NamingWords = {
  name: (value) => value.label.lv,
  top: { one: 'Visbiežāk nosauktā mērķa grupa ir', many: 'Visbiežāk nosauktās mērķa grupas ir' },
  does: { one: 'to norāda', many: 'katru no tām norāda' },
  rare: { one: 'Visretāk nosauktā grupa ir', many: 'Visretāk nosauktās grupas ir' },
  each: 'katru norāda',
  nothing: 'nenorāda nevienu mērķa grupu',
  never: { one: 'nenorāda šādu grupu', many: 'nenorāda šādas grupas' },
};

const EVERYONE = 'all_adults';

export function targetGroupSentences(indicator: Indicator): readonly string[] {
  const { values, population } = indicator;
  // „Citas grupas“ are many small ones, and neither the most nor the least frequent.
  const groups = values.filter((v) => v.key !== 'other');
  const everyone = values.filter((v) => v.key === EVERYONE).flatMap((v) => v.territories);
  const narrower = territoriesBehind(values.filter((v) => v.key !== EVERYONE));
  const onlyEveryone = everyone.filter((code) => !narrower.has(code)).length;
  return [
    ...mostNamedSentences({ ...indicator, values: groups }, targetGroupWords),
    ...(onlyEveryone === 0
      ? []
      : [
          `Tikai visus pieaugušos, nenosaucot nevienu šaurāku grupu, norāda ${municipalitiesOf(onlyEveryone, population.answered)}.`,
        ]),
    ...widestRegionalDifference(indicator, groups, (v) => `Grupu „${v.label.lv}“`, 'norāda'),
  ];
}
