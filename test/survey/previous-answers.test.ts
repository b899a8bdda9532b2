import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/survey/check.ts';
import { editionYears, type Return } from '../../src/survey/editions.ts';
import { placeKey } from '../../src/survey/finding.ts';
import { previousAnswers } from '../../src/survey/previous-answers.ts';
import { fixtureReturns } from '../fixture-returns.ts';
import { arbitraryReturn } from './arbitrary-return.ts';
import { changed, fixtureOf } from './changed-return.ts';
import { formName, forms } from './every-question.ts';

const aizkraukle = fixtureOf('LV0020000');
const sectionsIn = (ret: Return, edition = 2026) => [
  ...new Set(previousAnswers(ret, edition).map(({ place }) => place.section)),
];
const valueAt = (ret: Return, key: string) =>
  previousAnswers(ret, 2026).find(({ place }) => placeKey(place) === key)?.value ?? null;

describe('Last year’s answers in a new form', () => {
  it('are those that most likely still hold; facts of the year are asked anew', () => {
    expect(sectionsIn(aizkraukle)).toEqual([
      'coordination',
      'planning',
      'institutions',
      'directions',
      'target_groups',
      'projects',
      'providers',
      'partners',
      'contacts',
    ]);
    const region = fixtureReturns().find(({ form }) => form === 'regional') ?? aizkraukle;
    expect(sectionsIn(region)).not.toContain('good_practice');
    expect(sectionsIn(region)).toContain('introduction');
  });

  it('ask anew for consent to print and for what was done in a project', () => {
    const ret = changed(aizkraukle, {
      'contacts.contacts.0.printable': 'yes',
      'projects.projects': [
        { title: 'Mācības', programme: 'other', number: null, note: 'Šogad 20 cilvēki.' },
      ],
    }) as unknown as Return;
    expect(valueAt(ret, 'contacts.contacts[1].institution')).not.toBeNull();
    expect(valueAt(ret, 'contacts.contacts[1].printable')).toBeNull();
    expect(valueAt(ret, 'projects.projects[1].title')).toBe('Mācības');
    expect(valueAt(ret, 'projects.projects[1].note')).toBeNull();
  });

  it('speak in the codes of the new edition', () => {
    const ret = changed(aizkraukle, { 'target_groups.groups': ['ukrainians'] }) as unknown as Return;
    expect(valueAt(ret, 'target_groups.groups')).toEqual(['displaced_persons']);
  });

  it('carry „nav“ where answers would be carried, and never that a section was left out', () => {
    const ret = changed(aizkraukle, {
      projects: { empty: 'none' },
      permits: { empty: 'none' },
      partners: { empty: 'left_out' },
    }) as unknown as Return;
    expect(valueAt(ret, 'projects.empty')).toBe('none');
    expect(sectionsIn(ret)).not.toContain('permits');
    expect(sectionsIn(ret)).not.toContain('partners');
  });

  it('do not exist for the first edition', () => {
    expect(previousAnswers(aizkraukle, editionYears()[0] ?? 0)).toEqual([]);
  });

  it.each(
    forms
      .filter(({ edition }) => editionYears().includes(edition + 1))
      .map((form) => [formName(form), form] as const),
  )('are answers that the next edition knows, whatever %s held', (_, form) => {
    fc.assert(
      fc.property(arbitraryReturn(form), (ret) => {
        const submission = {
          edition: form.edition + 1,
          form: form.form,
          territory: ret.territory,
          answers: previousAnswers(ret, form.edition + 1),
        };
        const wrong = check(submission, { rules: [] }).findings.map(({ rule }) => rule);
        // What is not prefilled is still to be answered; nothing that is prefilled may be wrong.
        expect(wrong.filter((rule) => rule !== 'section-missing' && rule !== 'answer-required')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
