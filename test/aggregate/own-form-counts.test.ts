// What answers to a form of somebody's own add up to.
import { expect, it } from 'vitest';
import { type AnswersOf, ownFormCounts } from '../../src/aggregate/own-form-counts.ts';
import type { OwnQuestions } from '../../src/survey/own-form.ts';

const words = (text: string) => ({ lv: text, en: text });
const unit = words('');
const codes = { c1: words('par'), c2: words('pret'), c3: words('nav viedokļa') };

const questions: OwnQuestions = {
  q1: { kind: 'choice', label: words('Viedoklis'), codes },
  q2: { kind: 'multiple_choice', label: words('Iemesli'), codes },
  q3: { kind: 'decimal', label: words('Cik?'), min: 0, max: 1000, places: 2, unit },
  q4: { kind: 'text', label: words('Kāpēc?'), maxLength: 100 },
};

const given: readonly AnswersOf[] = [
  { who: 'A', answers: { q1: 'c1', q2: ['c1', 'c3'], q3: 0.1, q4: null } },
  { who: 'B', answers: { q1: 'c1', q2: [], q3: 0.2, q4: 'Jo vajag' } },
  { who: 'C', answers: { q1: null, q2: ['c3'], q3: null, q4: null } },
];

it('counts codes by those who chose them, and silence nowhere', () => {
  const [choice, several] = ownFormCounts(questions, given);
  expect(choice).toMatchObject({
    answered: 2,
    codes: [
      { code: 'c1', count: 2, who: ['A', 'B'] },
      { code: 'c2', count: 0, who: [] },
      { code: 'c3', count: 0, who: [] },
    ],
  });
  expect(several).toMatchObject({
    answered: 2,
    isMultiple: true,
    codes: [{ count: 1 }, { count: 0 }, { count: 2 }],
  });
});

it('adds hundredths without error, and knows no number where nobody gave one', () => {
  const [, , number] = ownFormCounts(questions, given);
  expect(number).toMatchObject({ answered: 2, sum: 0.3, least: 0.1, most: 0.2 });
  const [, , none] = ownFormCounts(questions, []);
  expect(none).toMatchObject({ answered: 0, sum: null, median: null, least: null, most: null });
});

it('keeps texts with who wrote them', () => {
  expect(ownFormCounts(questions, given)[3]).toMatchObject({
    answered: 1,
    texts: [{ who: 'B', text: 'Jo vajag' }],
  });
});
