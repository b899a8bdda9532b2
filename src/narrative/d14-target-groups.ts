// Diagram 14: whom the municipalities address.
import type { Indicator } from '../aggregate/indicator.ts';
import { mostNamedSentences, type NamingWords } from './most-named.ts';
import { municipalitiesOf } from './out-of.ts';
import { widestDifference } from './regional-difference.ts';
import { territoriesBehind } from './tiers.ts';

const words: NamingWords = {
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
    ...mostNamedSentences({ ...indicator, values: groups }, words),
    ...(onlyEveryone === 0
      ? []
      : [
          `Tikai visus pieaugušos, nenosaucot nevienu šaurāku grupu, norāda ${municipalitiesOf(onlyEveryone, population.answered)}.`,
        ]),
    ...widestDifference(indicator, groups, (v) => `Grupu „${v.label.lv}“`, 'norāda'),
  ];
}
