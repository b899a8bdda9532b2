import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/survey/rules/register.ts';
import { fixtureReturns } from '../../fixture-returns.ts';

const folder = new URL('../../../src/survey/rules/', import.meta.url);

describe('the register of rules', () => {
  it('holds every rule that a file of its folder states, once', () => {
    const stated = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && name !== 'register.ts')
      .flatMap((name) => {
        const ids = [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^ {2}id: '([a-z-]+)',$/gmu)];
        expect(ids.length, name).toBeGreaterThan(0);
        return ids.map(([, id]) => id);
      });
    expect(rules.map(({ id }) => id).sort()).toEqual(stated.sort());
  });

  it('has errors first, then the queries by number', () => {
    const levels = rules.map(({ level }) => level);
    expect(levels.lastIndexOf('error')).toBeLessThan(levels.indexOf('query'));
    expect(rules.filter(({ level }) => level === 'query').map(({ no }) => no)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
    ]);
  });

  it('has a test for every query', () => {
    for (const { id } of rules.filter(({ level }) => level === 'query'))
      expect(existsSync(new URL(`${id}.test.ts`, import.meta.url)), id).toBe(true);
  });

  it('says what is the matter and what to do, in both languages, as whole sentences', () => {
    for (const ret of fixtureReturns())
      for (const rule of rules)
        for (const { message, remedy } of rule.find(ret, { previous: { ...ret, edition: 2024 } }))
          for (const text of [message.lv, message.en, remedy.lv, remedy.en])
            expect(text).toMatch(/^[\p{Lu}\d„“].*\.$/u);
  });
});
