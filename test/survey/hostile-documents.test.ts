import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/survey/check.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { changed, fixtureOf } from './changed-return.ts';
import { forms } from './every-question.ts';

const good = fixtureOf('LV0020000');

/** JSON of any shape, its names often those of the survey or of every object. */
const names = [
  ...['edition', 'form', 'territory', 'sections', 'empty', '__proto__', 'constructor', 'toString', '', '0'],
  ...forms.flatMap(({ sections }) => Object.keys(sections)),
];
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<unknown>(null, true, -1, 0.5, 1e308, '', 'nav', 'none', 'yes', 'left_out'),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom(...names), tie('json')), { maxLength: 5 }).map(ownProperties),
  ),
}));

/** As JSON.parse does it: `__proto__` is a name like any other. */
function ownProperties(entries: readonly (readonly [string, unknown])[]): unknown {
  return JSON.parse(
    `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)}}`,
  );
}

describe('A document that is no return', () => {
  it('is refused with findings, whatever it is', () => {
    fc.assert(
      fc.property(json, (document) => {
        const { return: ret, findings } = check(flatten(document));
        expect(ret).toBeNull();
        expect(findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused too where only its sections are anything at all', () => {
    fc.assert(
      fc.property(json, (sections) => {
        const { return: ret, findings } = check(flatten({ ...good, sections }));
        expect(ret).toBeNull();
        expect(findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.keys(good.sections))(
    'is refused or read whole where section %s is anything at all',
    (section) => {
      fc.assert(
        fc.property(json, (content) => {
          const { return: ret, findings } = check(flatten(changed(good, { [section]: content })));
          expect(ret === null).toBe(findings.some(({ level }) => level === 'error'));
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'is refused where a name is %s, and no object is changed by it',
    (name) => {
      const own = `${JSON.stringify(name)}: { "polluted": "yes" }`;
      const text = JSON.stringify(good);
      for (const document of [
        text.replace('"edition"', `${own}, "edition"`),
        text.replace('"coordination":', `${own}, "coordination":`),
        text.replace('"issued"', `${own}, "issued"`),
        text.replace('"programme"', `${own}, "programme"`),
      ]) {
        const { return: ret, findings } = check(flatten(JSON.parse(document)));
        expect(ret).toBeNull();
        expect(findings.filter(({ level }) => level === 'error').map(({ rule }) => rule)).toEqual([
          'unknown-place',
        ]);
      }
      expect('polluted' in {}).toBe(false);
    },
  );

  it('does not wear anyone out by its depth, its length or its names', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    const names = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`n${index}`, deep]));
    const { return: ret, findings } = check(
      flatten(
        changed(good, {
          permits: names,
          'partners.partners': Array.from({ length: 20_000 }, () => ({ name: deep, kind: deep })),
          'coordination.description': 'x\u0301\u0323'.repeat(700_000),
          'planning.approach': 'x,'.repeat(1_000_000),
          'target_groups.groups': 'x,'.repeat(990),
        }),
      ),
    );
    expect(ret).toBeNull();
    expect(findings.length).toBeLessThan(500);
    expect(JSON.stringify(findings).length).toBeLessThan(500_000);
  });

  it('with rows out of any order or number is read without them', () => {
    const { answers, ...rest } = flatten(good);
    const stray = [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY].map((row) => ({
      place: { section: 'partners', question: 'partners', row, field: 'name' },
      value: 'x',
    }));
    const { findings } = check({ ...rest, answers: [...answers, ...stray] });
    expect(findings.filter(({ rule }) => rule === 'unknown-place')).toHaveLength(stray.length);
  });
});
