import { describe, expect, it } from 'vitest';
import { changesInto, editionChanges, type QuestionChange } from '../../src/survey/edition-changes.ts';
import { municipal2026 } from '../../src/survey/editions/2026.ts';
import { mappingInto } from '../../src/survey/editions.ts';
import type { Form } from '../../src/survey/form.ts';
import { type Change, carried, type Mapping, renamed } from '../../src/survey/mapping.ts';

const changes2026 = changesInto(2026, 'municipal');
const pathsOf = (kind: QuestionChange['change']) =>
  changes2026?.questions.filter(({ change }) => change === kind).map(({ path }) => path);

/** What is found where the form of 2026 goes on into one that differs as stated. */
function changesWith(
  sections: Form['sections'],
  changes: { readonly [path: string]: Change } = {},
  dropped: readonly string[] = [],
) {
  const questions = Object.keys(mappingInto(2026, 'municipal')?.questions ?? {}).map(
    (path) => [path, carried] as const,
  );
  const into = { ...municipal2026, edition: 2027, sections: { ...municipal2026.sections, ...sections } };
  const mapping: Mapping = {
    from: municipal2026,
    into,
    questions: { ...Object.fromEntries(questions), ...changes },
    dropped,
  };
  return editionChanges(mapping).questions.map(({ path, change, differences }) => ({
    path,
    change,
    differences,
  }));
}

describe('what is new in an edition', () => {
  it('are the questions that were not asked before, a new list as one', () => {
    expect(pathsOf('added')).toEqual([
      'coordination.parish_coordinators',
      'coordination.network',
      'institutions.activity_centres',
      'target_groups.hard_to_reach',
      'target_groups.hard_to_reach_description',
      'participants.women',
      'participants.men',
      'participants.sex_not_known',
      'participants.age_18_24',
      'participants.age_25_34',
      'participants.age_35_54',
      'participants.age_55_64',
      'participants.age_65_over',
      'participants.age_not_known',
      'participants.count_source',
      'participants.persons_counted',
      'participants.institutions_counted',
      'participants.time_counted',
      'contacts.hours_spent',
    ]);
  });

  it('is a code that stands in the place of another', () => {
    const groups = changes2026?.questions.find(({ path }) => path === 'target_groups.groups');
    expect(groups?.differences).toMatchObject([
      {
        about: 'codes',
        added: [],
        dropped: [],
        replaced: [
          {
            before: { lv: 'Ukrainas civiliedzīvotāji' },
            now: { lv: expect.stringMatching(/^pārvietotas personas/) },
          },
        ],
      },
    ]);
  });

  it('is a condition under which a question is asked, and that it then has to be answered', () => {
    const total = changes2026?.questions.find(({ path }) => path === 'participants.total');
    expect(total?.differences).toEqual([
      { about: 'required', now: true },
      { about: 'condition', now: expect.objectContaining({ lv: expect.stringContaining('„jā“') }) },
    ]);
  });

  it('of planning regions is when posts are asked for', () => {
    expect(changesInto(2026, 'regional')?.questions).toMatchObject([
      {
        path: 'coordination.fte',
        differences: [
          { about: 'condition', now: { lv: expect.stringMatching(/^Nav jāatbild, ja jautājumā/) } },
        ],
      },
    ]);
  });

  it('is nothing where both ask the same, and unknown for the first edition', () => {
    expect(changesInto(2025, 'municipal')).toBeNull();
    expect(changesWith({})).toEqual([]);
  });

  it('finds another label, another help, another limit and what has become required', () => {
    const { permits } = municipal2026.sections;
    const { required: _required, ...optional } = permits.questions.issued;
    const help = { lv: 'Citādi.', en: 'Otherwise.' };
    const issued = { ...optional, label: { lv: 'Atļaujas', en: 'Permits' }, help, max: 5 };
    expect(changesWith({ permits: { ...permits, questions: { issued } } })).toMatchObject([
      {
        path: 'permits.issued',
        change: 'changed',
        differences: [
          { about: 'label', before: permits.questions.issued.label, now: { lv: 'Atļaujas' } },
          { about: 'help', now: help },
          { about: 'required', now: false },
          { about: 'limits' },
        ],
      },
    ]);
  });

  it('finds codes that were added and codes that are gone', () => {
    const { planning } = municipal2026.sections;
    const { general_programme, ...left } = planning.questions.approach.codes;
    const added = { lv: 'cita', en: 'other' };
    const approach = { ...planning.questions.approach, codes: { ...left, other: added } };
    const changed = changesWith({
      planning: { ...planning, questions: { ...planning.questions, approach } },
    });
    expect(changed.map(({ differences }) => differences)).toEqual([
      [{ about: 'codes', added: [added], dropped: [general_programme], replaced: [] }],
    ]);
  });

  it('follows a question that was moved, with the fields of its list, and names what is gone', () => {
    const { partners, providers } = municipal2026.sections;
    const moved = changesWith(
      { partners: { ...partners, questions: { allies: partners.questions.partners } } },
      { 'partners.allies': renamed('partners.partners', { prefill: true }) },
      ['providers.providers.kind'],
    );
    expect(moved).toEqual([
      {
        path: 'partners.allies',
        change: 'changed',
        differences: [{ about: 'place', before: 'partners.partners' }],
      },
      { path: 'providers.providers.kind', change: 'dropped', differences: [] },
    ]);
    expect(providers.questions.providers.fields.kind.kind).toBe('choice');
  });
});
