// Diagram 3: which directions of work the municipalities name.
import type { Indicator } from '../aggregate/indicator.ts';
import { mostNamedSentences, type NamingWords } from './most-named.ts';
import { widestDifference } from './regional-difference.ts';

const words: NamingWords = {
  name: (value) => value.label.lv,
  top: { one: 'Visbiežāk nosauktais darbības virziens ir', many: 'Visbiežāk nosauktie darbības virzieni ir' },
  does: { one: 'to norāda', many: 'katru no tiem norāda' },
  rare: { one: 'Visretāk nosauktais virziens ir', many: 'Vismazāk ir nosaukti šādi virzieni:' },
  each: 'katru norāda',
  nothing: 'nenorāda nevienu no šiem darbības virzieniem',
  never: { one: 'nenorāda virzienu', many: 'nenorāda šādus virzienus' },
};

export function directionSentences(indicator: Indicator): readonly string[] {
  return [
    ...mostNamedSentences(indicator, words),
    ...widestDifference(indicator, indicator.values, (v) => `Virzienu „${v.label.lv}“`, 'norāda'),
  ];
}
