import { describe, expect, it } from 'vitest';
import { changedFromLastYear as rule } from '../../../src/survey/rules/changed-from-last-year.ts';
import {
  answered,
  findings,
  found,
  municipal,
  regional,
  withAnswers,
  withSection,
} from './changed-fixture.ts';

const tukums = municipal('LV0052000');

/** Last year's return: other words, so that only what a test changes can be found. */
const lastYear = {
  ...withSection(
    withSection(withAnswers(tukums, 'participants', { description: null }), 'good_practice', {
      empty: 'none',
    }),
    'initiatives',
    { empty: 'none' },
  ),
  edition: 2024,
};

const participants = (total: number | null) => withAnswers(lastYear, 'participants', { total });
const permits = (issued: number) => withAnswers(lastYear, 'permits', { issued });

describe('a change of numbers from last year', () => {
  it.each([
    [200, 301],
    [100, 49],
    [0, 3],
    [3, 0],
    [1000, 12_000],
  ])('is asked about: participants from %i to %i', (before, now) => {
    const ret = withAnswers(tukums, 'participants', { total: now });
    expect(found(rule, ret, participants(before))).toEqual([`participants.total: ${before} → ${now}`]);
  });

  it.each([
    [200, 300],
    [200, 100],
    [10, 59],
    [80, 31],
    [1000, 1000],
    [0, 0],
  ])('is not asked about when it is at most half or less than 50 people: from %i to %i', (before, now) => {
    const ret = withAnswers(tukums, 'participants', { total: now });
    expect(found(rule, ret, participants(before))).toEqual([]);
  });

  it.each([
    [4, 14, true],
    [4, 13, false],
    [30, 45, false],
    [30, 46, true],
    [0, 1, true],
    [1, 0, true],
  ])('counts for permits from 10 on: from %i to %i', (before, now, asked) => {
    const ret = withAnswers(tukums, 'permits', { issued: now });
    expect(found(rule, ret, permits(before))).toHaveLength(asked ? 1 : 0);
  });

  it('takes „nav“ and „nav attiecināms“ for zero, but no other silence', () => {
    const none = withSection(tukums, 'permits', { empty: 'none' });
    const notApplicable = withSection(tukums, 'permits', { empty: 'not_applicable' });
    const unknown = withSection(tukums, 'permits', { empty: 'not_available' });
    for (const zero of [none, notApplicable])
      expect(found(rule, zero, permits(14))).toEqual(['permits.issued: 14 → 0']);
    expect(found(rule, unknown, permits(14))).toEqual([]);
    expect(found(rule, withAnswers(tukums, 'participants', { total: null }), participants(500))).toEqual([]);
    expect(found(rule, tukums, participants(null))).toEqual([]);
  });

  it('names both numbers', () => {
    const ret = withAnswers(tukums, 'participants', { total: 2500 });
    expect(findings(rule, ret, participants(976))[0]?.message.lv).toBe(
      'Dalībnieku kopskaits gadu iepriekš bija 976, bet tagad norādīts 2500.',
    );
  });
});

describe('a text from last year', () => {
  const long =
    'Novada bibliotēkās katru mēnesi notika digitālo prasmju nodarbības senioriem, un tās vadīja vietējie brīvprātīgie.';

  it('is asked about when it is copied, in whatever row it stood', () => {
    const before = withSection(lastYear, 'good_practice', { examples: [{ text: long }] });
    const now = withSection(tukums, 'good_practice', {
      examples: [{ text: 'Jauns.' }, { text: `${long} ` }],
    });
    expect(found(rule, now, before)).toEqual([`good_practice.examples.2.text: ${long} `]);
  });

  it('is asked about in initiatives, the description of participants and regional returns', () => {
    const before = withAnswers(
      withSection(lastYear, 'initiatives', { initiatives: [{ text: long, municipally_funded: null }] }),
      'participants',
      { description: `${long} ${long}` },
    );
    const now = withAnswers(
      withSection(tukums, 'initiatives', { initiatives: [{ text: long, municipally_funded: 'yes' }] }),
      'participants',
      { description: `${long} ${long}` },
    );
    expect(findings(rule, now, before).map(({ place }) => place.section)).toEqual([
      'participants',
      'initiatives',
    ]);
    const riga = regional('RIGA');
    expect(found(rule, riga, { ...riga, edition: 2024 }).length).toBeGreaterThan(0);
  });

  it('is not asked about when it is short or was told in another way', () => {
    const short = { examples: [{ text: 'Sadarbība ar bibliotēkām' }] };
    expect(
      found(rule, withSection(tukums, 'good_practice', short), withSection(lastYear, 'good_practice', short)),
    ).toEqual([]);
    expect(found(rule, tukums, lastYear)).toEqual([]);
  });

  it('may stay where it describes the model of coordination or the target groups', () => {
    expect(answered(tukums, 'coordination')).toEqual(answered(lastYear, 'coordination'));
    expect(found(rule, tukums, lastYear)).toEqual([]);
  });
});

describe('without a return of last year', () => {
  it('there is nothing to compare', () => {
    expect(found(rule, tukums, null)).toEqual([]);
    expect(found(rule, tukums, regional('RIGA'))).toEqual([]);
  });
});
