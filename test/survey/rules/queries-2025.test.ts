import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/survey/rules/register.ts';
import { fixtureReturns } from '../../fixture-returns.ts';

const queries = fixtureReturns().flatMap((ret) =>
  rules
    .filter(({ level }) => level === 'query')
    .flatMap((rule) =>
      rule
        .find(ret, { previous: null })
        .map(({ place, value }) => ({ territory: ret.territory, rule: rule.id, place, value })),
    ),
);

describe('the queries of the 2025 returns', () => {
  it('are exactly those that were read and judged one by one', async () => {
    await expect(`${JSON.stringify(queries, null, 2)}\n`).toMatchFileSnapshot('golden/queries-2025.json');
  });

  it('name the cases found by hand in the printed report', () => {
    const raised = new Set(queries.map(({ territory, rule }) => `${territory} ${rule}`));
    for (const known of [
      'LV0034000 permits-number-in-text',
      'LV0039000 denied-project-named-elsewhere',
      'LV0049000 denied-project-named-elsewhere',
      'LV0006000 sections-with-same-text',
      'LV0048000 sections-with-same-text',
      'LV0035000 estimate-without-mark',
      'LV0005000 planning-period-over',
      'LV0029000 planning-period-over',
      'LV0047000 activity-outside-year',
    ])
      expect(raised).toContain(known);
  });

  it('can be told apart, so that an explanation belongs to one of them', () => {
    const keys = queries.map((query) => JSON.stringify(query));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
