import { expect, it } from 'vitest';
import { check } from '../../src/survey/check.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { answersOf } from '../../src/survey/form.ts';
import { readReturn } from '../../src/survey/schema.ts';
import { municipalFixtures } from '../fixture-returns.ts';

const sigulda = municipalFixtures().find(({ territory }) => territory === 'LV0048000');

it('keeps a workload that print does not state as unknown', () => {
  const { return: ret, findings } = check(flatten(sigulda), { transcribed: true });
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  expect(ret).toEqual(sigulda);
  const stored = readReturn(JSON.parse(JSON.stringify(ret)));
  expect(answersOf(stored.sections.coordination)).toMatchObject({ workload: null, fte: null });
});

it('demands it of whoever answers for themselves', () => {
  const { return: ret, findings } = check(flatten(sigulda));
  expect(ret).toBeNull();
  expect(findings).toContainEqual(
    expect.objectContaining({
      rule: 'answer-required',
      place: { section: 'coordination', question: 'workload', row: null, field: null },
    }),
  );
});

it('demands of a transcript what else is required', () => {
  const { sections, ...rest } = flattenable();
  const coordination = { ...answersOf(sections.coordination), model: null };
  const { findings } = check(flatten({ ...rest, sections: { ...sections, coordination } }), {
    transcribed: true,
  });
  expect(findings.map(({ rule }) => rule)).toContain('answer-required');
});

function flattenable() {
  if (sigulda === undefined) throw new Error('no fixture of Sigulda');
  return sigulda;
}
