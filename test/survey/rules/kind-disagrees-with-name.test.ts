import { describe, expect, it } from 'vitest';
import { asEdition } from '../../../src/survey/as-edition.ts';
import { editionOf, type FormChange } from '../../../src/survey/edition-document.ts';
import { type MunicipalReturn, registerEditions } from '../../../src/survey/editions.ts';
import { kindDisagreesWithName as rule } from '../../../src/survey/rules/kind-disagrees-with-name.ts';
import { editionWith } from '../arbitrary-edition.ts';
import { findings, found, municipal, withAnswers } from './changed-fixture.ts';

describe('the kind of a provider or partner', () => {
  it('is asked about when a „tehnikums“ is no vocational school', () => {
    const ret = withAnswers(municipal('LV0040000'), 'providers', {
      providers: [{ name: 'Ogres tehnikums', kind: 'general_school' }],
    });
    expect(found(rule, ret)).toEqual(['providers.providers.1.kind: Ogres tehnikums: general_school']);
    expect(findings(rule, ret)[0]?.message.lv).toBe(
      'Nosaukumam „Ogres tehnikums“ izvēlēts veids „vispārējās izglītības iestāde“, bet pēc nosaukuma tas drīzāk ir „profesionālās izglītības iestāde“.',
    );
  });

  it('is asked about among the partners', () => {
    const ret = withAnswers(municipal('LV0040000'), 'partners', {
      partners: [
        { name: 'VIAA', kind: 'ngo' },
        { name: 'Kurzemes plānošanas reģions', kind: 'state' },
      ],
    });
    expect(found(rule, ret)).toEqual([
      'partners.partners.1.kind: VIAA: ngo',
      'partners.partners.2.kind: Kurzemes plānošanas reģions: state',
    ]);
  });

  it('is not asked about where the list does not offer what the name says', () => {
    const ret = withAnswers(municipal('LV0040000'), 'providers', {
      providers: [{ name: 'Kurzemes plānošanas reģions', kind: 'other' }],
    });
    expect(found(rule, ret)).toEqual([]);
  });

  it('may be one that a later edition adds', () => {
    const kind: FormChange = {
      change: 'add_code',
      section: 'partners',
      question: 'partners',
      field: 'kind',
      code: 'libraries',
      label: { lv: 'bibliotēka', en: 'library' },
      continues: null,
    };
    const document = editionWith([kind]);
    registerEditions([document]);
    const later = asEdition(municipal('LV0040000'), editionOf(document));
    const partners = { partners: [{ name: 'Ogres tehnikums', kind: 'libraries' }] };
    const ret = { ...later, sections: { ...later.sections, partners } } as MunicipalReturn;
    expect(findings(rule, ret)[0]?.message.lv).toContain('izvēlēts veids „bibliotēka“');
    registerEditions([]);
  });

  it('is not asked about where it agrees or the name tells nothing', () => {
    expect(found(rule, municipal('LV0054000'))).toEqual([]);
  });
});
