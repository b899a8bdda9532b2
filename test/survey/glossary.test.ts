import { describe, expect, it } from 'vitest';
import { editionYears, formOf } from '../../src/survey/editions.ts';
import type { FormId } from '../../src/survey/form.ts';
import { glossary, termsIn } from '../../src/survey/glossary.ts';

const forms = editionYears().flatMap((year) =>
  (['municipal', 'regional'] satisfies FormId[]).flatMap((id) => formOf(year, id) ?? []),
);
const questions = forms.flatMap(({ sections }) =>
  Object.entries(sections).flatMap(([section, { questions }]) =>
    Object.entries(questions).map(([id, question]) => ({ path: `${section}.${id}`, question })),
  ),
);

/** Ids of the terms of a question of the latest municipal form. */
function idsAt(path: string): readonly string[] {
  const found = questions.findLast((one) => one.path === path);
  if (found === undefined) throw new Error(`${path} is not asked`);
  return termsIn(found.question).map(({ id }) => id);
}

describe('the glossary', () => {
  it('names each term once', () => {
    const ids = glossary.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z-]+$/);
  });

  it('has no term that no question speaks of', () => {
    const spoken = new Set(questions.flatMap(({ question }) => termsIn(question)));
    expect(glossary.filter((term) => !spoken.has(term)).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['participants.total', 'participant'],
    ['participants.total', 'attendance'],
    ['participants.activities', 'attendance'],
    ['participants.women', 'participant'],
    ['participants.count_source', 'count-source'],
    ['participants.persons_counted', 'attendance'],
    ['participants.institutions_counted', 'record'],
    ['participants.time_counted', 'school-year'],
    ['permits.issued', 'permit'],
    ['coordination.workload', 'workload'],
    ['coordination.fte', 'workload'],
    ['providers.providers', 'provider'],
    ['partners.partners', 'partner'],
    ['target_groups.groups', 'target-group'],
  ])('is linked from %s to %s', (path, term) => {
    expect(idsAt(path)).toContain(term);
  });

  it('does not take one word for another', () => {
    // „aktivitāšu centri“, „Nacionālie koordinatori“ (a programme), „civiliedzīvotāji“ (a target group)
    expect(idsAt('institutions.activity_centres')).not.toContain('activity');
    expect(idsAt('projects.projects')).not.toContain('coordinator');
    expect(idsAt('target_groups.groups')).not.toContain('participant');
  });
});
