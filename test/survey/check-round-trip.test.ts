import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/survey/check.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { rules } from '../../src/survey/rules/register.ts';
import { fixtureReturns } from '../fixture-returns.ts';
import { arbitraryReturn } from './arbitrary-return.ts';
import { changed, fixtureOf, rowsOf } from './changed-return.ts';
import { formName, forms } from './every-question.ts';

describe('A return that is in order', () => {
  it.each(fixtureReturns().map((ret) => [ret.territory, ret] as const))(
    'of 2025 from %s passes and comes out as it went in, key by key',
    (_, ret) => {
      const checked = check(flatten(ret), { transcribed: true });
      expect(checked.findings.filter(({ level }) => level === 'error')).toEqual([]);
      expect(JSON.stringify(checked.return)).toBe(JSON.stringify(ret));
    },
  );

  it.each(forms.map((form) => [formName(form), form] as const))(
    'comes out as it went in, whatever a %s form holds',
    (_, form) => {
      fc.assert(
        fc.property(arbitraryReturn(form), (ret) => {
          const checked = check(flatten(ret));
          expect(checked.findings.filter(({ level }) => level === 'error')).toEqual([]);
          expect(checked.return).toEqual(ret);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('is the same in whatever order its answers arrive', () => {
    const ret = fixtureOf('LV0020000');
    const { answers, ...rest } = flatten(ret);
    const reversed = check({ ...rest, answers: [...answers].reverse() }, { transcribed: true });
    expect(reversed.return).toEqual(ret);
  });

  it('leaves no trace of rows that are blank, and closes the others up', () => {
    const ret = fixtureOf('LV0020000');
    const document = changed(ret, {
      'institutions.institutions': [{ name: ' ' }, {}, ...rowsOf(ret, 'institutions', 'institutions'), null],
    });
    expect(check(flatten(document), { transcribed: true }).return).toEqual(ret);
  });

  it('may leave a section out only where it was taken over from print', () => {
    const { return: refused, findings } = check(flatten(fixtureOf('LV0001000')), {
      rules: rules.filter(({ level }) => level === 'error'),
    });
    expect(refused).toBeNull();
    expect(findings.map(({ rule, place }) => [rule, place.section])).toEqual([
      ['empty-reason', 'good_practice'],
    ]);
  });
});
