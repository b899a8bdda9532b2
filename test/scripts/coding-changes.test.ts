import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type CodingChange,
  type Document,
  readCodingChanges,
  readMunicipalDocuments,
  undo,
} from '../../scripts/docs/coding-changes.ts';
import { effectsOnPublished, effectsOnRegions, isChanged } from '../../scripts/docs/coding-effects.ts';
import { readPublishedFigures } from '../../src/publishing/published-figures-file.ts';
import { check } from '../../src/survey/check.ts';
import { flatten } from '../../src/survey/flatten.ts';

const changes = readCodingChanges(2025);
const documents = readMunicipalDocuments(2025);
const rules = readFileSync('docs/coding.md', 'utf8');

describe('the changes of codes in the returns of 2025', () => {
  it('follow rules that docs/coding.md states', () => {
    const unknown = changes.filter(({ rule }) => !rules.includes(`### \`${rule}\`\n`));
    expect(unknown.map(({ rule }) => rule)).toEqual([]);
  });

  it('are what the returns hold, and can be undone to returns that pass the check', () => {
    for (const document of documents) {
      const before = undo(document, changes);
      const findings = check(flatten(before), { transcribed: true }).findings;
      expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    }
    const changed = documents.filter((one) => JSON.stringify(undo(one, changes)) !== JSON.stringify(one));
    expect(new Set(changed.map(({ territory }) => territory))).toEqual(
      new Set(changes.map(({ territory }) => territory)),
    );
  });

  it('explain every published figure and every regional value that moved, by municipality and rule', async () => {
    const published = await readPublishedFigures('fixtures/2025/published-figures.json', 2025);
    const onPublished = [...effectsOnPublished(documents, changes, published, 2025).values()];
    const onRegions = effectsOnRegions(documents, changes, 2025);
    const moved = [...onPublished, ...onRegions].filter(({ before, now }) => before.count !== now.count);
    expect(moved.filter(({ causes }) => causes.length === 0)).toEqual([]);
    expect(moved.flatMap(({ causes }) => causes).filter((cause) => cause.rules.length === 0)).toEqual([]);
    expect(onPublished.filter((effect) => !isChanged(effect) && effect.causes.length > 0)).toEqual([]);
  });
});

describe('undoing a change', () => {
  const list = (...texts: string[]) => texts.map((text) => ({ kind: 'other', text }));
  const ret: Document = {
    form: 'municipal',
    territory: 'LV0020000',
    sections: { directions: { directions: list('a', 'b', 'c') } },
  };
  const change: CodingChange = {
    territory: 'LV0020000',
    section: 'directions',
    question: 'directions',
    was: list('b and c'),
    now: list('b', 'c'),
    rule: 'several-directions',
  };

  it('joins rows that were parted', () => {
    expect(undo(ret, [change]).sections.directions).toEqual({ directions: list('a', 'b and c') });
  });

  it('leaves the returns of others as they are', () => {
    expect(undo(ret, [{ ...change, territory: 'LV0021000' }])).toEqual(ret);
  });

  it('fails where the return does not hold what the change left, or holds it twice', () => {
    expect(() => undo(ret, [{ ...change, now: list('x') }])).toThrow(RangeError);
    const twice = { ...ret, sections: { directions: { directions: list('b', 'c', 'b', 'c') } } };
    expect(() => undo(twice, [change])).toThrow(RangeError);
  });
});
