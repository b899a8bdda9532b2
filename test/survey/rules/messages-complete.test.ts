import { describe, expect, it } from 'vitest';
import { check } from '../../../src/survey/check.ts';
import type { RawValue } from '../../../src/survey/flat-answer.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { readValue } from '../../../src/survey/reading/read-value.ts';
import { answerRules } from '../../../src/survey/rules/answer/register.ts';
import { everyQuestion } from '../every-question.ts';
import { refusals } from '../refusals.ts';

/** A place for a name or a value that was left unfilled, or filled with what no reader understands. */
const UNFILLED =
  /\{[^}]*\}|\$\{|\(\s*\)|\[…\]|„\s*“|“\s*”|\[object|(?<!\p{L})(?:undefined|null|NaN|Infinity)(?!\p{L})| {2}|\s[.,;]/u;

const answers: readonly RawValue[] = [
  null,
  'drīz',
  '21',
  'pastāvīgi',
  '-5',
  '1e9',
  '17.000',
  '999999999999',
  '0,12345',
  '\uD800',
  '\u0001x',
  'ā'.repeat(2_000_000),
  -1,
  2.5,
  1e21,
  true,
  [],
  [1, null],
  [[{ deep: [] }]],
  { n: 1 },
  { from: { year: 2021 }, to: null },
  { from: 'drīz', to: null },
  { from: '2021. g.', to: 'x' },
  { from: null, to: 'pastāvīgi' },
  { from: '2027', to: '2021' },
  { from: '1021', to: null },
  { from: 2020, to: 2024, about: 2022 },
];

describe('A message has no unfilled place', () => {
  it.each(everyQuestion.map(({ name, question }) => [name, question] as const))('about %s', (_, question) => {
    for (const raw of answers) {
      const value = readValue(question, raw);
      const faults = answerRules.flatMap((rule) => rule.find({ question, raw, value }) ?? []);
      for (const { message, remedy } of faults)
        for (const text of [message.lv, message.en, remedy.lv, remedy.en]) expect(text).not.toMatch(UNFILLED);
    }
  });

  it('where a return is refused', () => {
    for (const { document, context } of refusals)
      for (const { message, remedy } of check(flatten(document), context).findings)
        for (const text of [message.lv, message.en, remedy.lv, remedy.en]) expect(text).not.toMatch(UNFILLED);
  });
});

describe('The remedy for a period', () => {
  it.each(['lv', 'en'] as const)('names what either field accepts (%s)', (language) => {
    const period = everyQuestion.find(({ question }) => question.kind === 'period')?.question;
    if (period === undefined) throw new Error('no question asks for a period');
    const raw = { from: 'drīz', to: null };
    const [fault] = answerRules.flatMap(
      (rule) => rule.find({ question: period, raw, value: readValue(period, raw) }) ?? [],
    );
    expect(fault?.message[language]).toContain('drīz');
    const examples = [...(fault?.remedy[language].matchAll(/[„“]([^“”]+)[“”]/g) ?? [])].map(([, one]) => one);
    expect(examples).toHaveLength(3);
    for (const example of examples)
      for (const typed of [example ?? '', { from: example, to: null }, { from: null, to: example }])
        expect(readValue(period, typed).kind, JSON.stringify(typed)).toBe('period');
  });
});
