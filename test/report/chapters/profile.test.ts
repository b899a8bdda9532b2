import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockTexts } from '../../../src/report/block-text.ts';
import { startFootnotes } from '../../../src/report/chapters/block-builders.ts';
import { municipalProfile, regionalProfile } from '../../../src/report/chapters/profiles.ts';
import { asEdition } from '../../../src/survey/as-edition.ts';
import { municipal2025, regional2025 } from '../../../src/survey/editions/2025.ts';
import type { Return } from '../../../src/survey/editions.ts';
import { answersOf } from '../../../src/survey/form.ts';
import { formOfReturn, textsOf } from '../../../src/survey/placed-answers.ts';
import { isRegionCode, territoryByCode } from '../../../src/survey/territories.ts';
import { fixtureReturns, municipalFixtures } from '../../fixture-returns.ts';
import { arbitraryReturn } from '../../survey/arbitrary-return.ts';
import { formName, forms } from '../../survey/every-question.ts';

function profileOf(ret: Return) {
  if (ret.form === 'regional') {
    if (!isRegionCode(ret.territory)) throw new Error(ret.territory);
    return regionalProfile(ret.territory, ret, formOfReturn(ret), startFootnotes());
  }
  const territory = territoryByCode(ret.territory);
  if (territory === null) throw new Error(ret.territory);
  return municipalProfile(territory, ret, formOfReturn(ret), startFootnotes());
}

/** Any white space is one space, for the book may break lines; any quotation mark is one, for it makes them even. */
const flat = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[„“”‟«»]/gu, '"')
    .trim();

/** Of a text as it was typed: a bullet at the start of a line is drawn by the list that the book makes of it. */
const typed = (text: string) =>
  flat(text.replaceAll(/^\s*[•·●○◦▪■□▫‣⁃➢➤❖\uF0A7\uF0B7\uF0D8\uF076\uF0FC]\s*(?=\S)/gmu, ''));

describe('a profile', () => {
  it.each(fixtureReturns().map((ret) => [ret.territory, ret] as const))(
    'keeps every text of %s',
    (_, ret) => {
      const printed = flat(profileOf(ret).flatMap(blockTexts).join(' '));
      const lost = textsOf(ret).filter(({ text }) => !printed.includes(typed(text)));
      expect(lost).toEqual([]);
    },
  );

  it.each(forms.map((form) => [formName(form), form] as const))(
    'keeps every text of a %s form but contacts, whatever is asked',
    (_, form) => {
      fc.assert(
        fc.property(arbitraryReturn(form), (ret) => {
          const printed = flat(profileOf(ret).flatMap(blockTexts).join(' '));
          const lost = textsOf(ret).filter(
            ({ place, text }) => place.section !== 'contacts' && !printed.includes(typed(text)),
          );
          expect(lost).toEqual([]);
        }),
        { numRuns: 25 },
      );
    },
  );

  it('says of a workload that print does not state that it is not given', () => {
    const ret = municipalFixtures().find(({ territory }) => territory === 'LV0048000') ?? raise();
    const blocks = profileOf(ret);
    expect(blocks.find(({ kind }) => kind === 'key_figures')).toMatchObject({
      figures: expect.arrayContaining([{ label: 'koordinatora slodze', value: 'nav norādīts' }]),
    });
    expect(blocks.find(({ kind }) => kind === 'profile_section')).toMatchObject({
      facts: expect.arrayContaining([
        { label: 'Koordinatora slodze', content: [{ kind: 'text', text: 'nav norādīts', style: 'muted' }] },
      ]),
    });
  });

  it('says of a number that covers a part only that it is at least so much', () => {
    const ret = municipalFixtures().find(({ territory }) => territory === 'LV0001000') ?? raise();
    expect(profileOf(ret).find(({ kind }) => kind === 'key_figures')).toMatchObject({
      figures: expect.arrayContaining([{ label: 'iesaistītie iedzīvotāji', value: 'vismaz 9\u202f249' }]),
    });
  });

  it('says which numbers of projects the ministry added, and from what age people are counted', () => {
    const printed = (code: string) => {
      const ret = municipalFixtures().find(({ territory }) => territory === code) ?? raise();
      return flat(profileOf(ret).flatMap(blockTexts).join(' '));
    };
    expect(printed('LV0021000')).toContain('4.2.4.2/1/24/I/001, ko pievienojusi ministrija)');
    expect(printed('LV0020000')).not.toContain('ko pievienojusi ministrija');
    expect(printed('LV0041000')).toContain('Skaitīti iedzīvotāji no 16 gadu vecuma.');
  });

  it('names the further texts and lists of a section, and no question that nobody answered', () => {
    const ret = municipalFixtures().find(({ territory }) => territory === 'LV0020000') ?? raise();
    const later = asEdition(ret, 2026);
    const texts = (of: Return, no: number) =>
      profileOf(of)
        .filter((block) => block.kind === 'profile_section' && block.no === no)
        .flatMap(blockTexts)
        .join(' ');
    expect(texts(later, 3)).toBe(texts(ret, 3));
    expect(texts(later, 5)).not.toContain('Grūti sasniedzamās grupas');
    const centres = [{ name: 'Kopienas māja', parish: 'Ozolu pagasts' }];
    const institutions = answersOf(later.sections.institutions) ?? raise();
    const withCentres = {
      ...later,
      sections: { ...later.sections, institutions: { ...institutions, activity_centres: centres } },
    } as Return;
    expect(texts(withCentres, 3)).toContain('Aktivitāšu centri: Kopienas māja');
  });

  const describedBy = (description: string) => {
    const ret = municipalFixtures().find(({ territory }) => territory === 'LV0020000') ?? raise();
    const groups = answersOf(ret.sections.target_groups) ?? raise();
    const good_practice = { examples: [{ text: '• Pirmais\n• Otrais' }, { text: 'Trešais' }] };
    const sections = { ...ret.sections, target_groups: { ...groups, description }, good_practice };
    return profileOf({ ...ret, sections } as Return).flatMap((block) =>
      block.kind === 'profile_section' && (block.no === 5 || block.no === 7) ? [block.body] : [],
    );
  };

  it('makes lists of lines that were pasted with bullets, dashes or numbers, in texts and in rows', () => {
    const [groups, practice] = describedBy(
      'Grupas:\n• seniori\n\uF0B7 vecāki\nVēl:\n– viens\n– divi\nKārtība:\n1. pirmais\n2. otrais\n– viena svītra',
    );
    expect(groups).toEqual([
      { kind: 'paragraph', content: [{ kind: 'text', text: 'Grupas:' }] },
      { kind: 'list', items: [[{ kind: 'text', text: 'seniori' }], [{ kind: 'text', text: 'vecāki' }]] },
      { kind: 'paragraph', content: [{ kind: 'text', text: 'Vēl:' }] },
      { kind: 'list', items: [[{ kind: 'text', text: 'viens' }], [{ kind: 'text', text: 'divi' }]] },
      { kind: 'paragraph', content: [{ kind: 'text', text: 'Kārtība:' }] },
      {
        kind: 'list',
        firstNumber: 1,
        items: [[{ kind: 'text', text: 'pirmais' }], [{ kind: 'text', text: 'otrais' }]],
      },
      { kind: 'paragraph', content: [{ kind: 'text', text: '– viena svītra' }] },
    ]);
    expect(practice).toEqual([
      {
        kind: 'list',
        items: ['Pirmais', 'Otrais', 'Trešais'].map((text) => [{ kind: 'text', text }]),
      },
    ]);
  });

  it('makes quotation marks even', () => {
    const [groups] = describedBy('Kursi "Soli pa solim", „Mūžizglītība” un «Senioru skola»; ekrāns 24"');
    expect(groups?.flatMap(blockTexts)).toEqual([
      'Kursi „Soli pa solim“, „Mūžizglītība“ un „Senioru skola“; ekrāns 24"',
    ]);
  });

  it('has the thirteen sections of a municipality in their order', () => {
    for (const ret of municipalFixtures()) {
      const numbers = profileOf(ret).flatMap((block) => (block.kind === 'profile_section' ? [block.no] : []));
      expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    }
  });

  it('shows a section that the printed return left out as unknown, never as nothing', () => {
    const bauska = municipalFixtures().find((ret) => ret.territory === 'LV0025000');
    if (bauska === undefined) throw new Error('no fixture');
    const partners = profileOf(bauska).find((block) => block.kind === 'profile_section' && block.no === 11);
    expect(partners).toMatchObject({ missing: 'sadaļa nav sniegta', facts: [], body: [] });
  });

  it('states that there is no return instead of printing an empty profile', () => {
    const blocks = regionalProfile('VIDZEME', null, regional2025, startFootnotes());
    expect(blocks.flatMap(blockTexts)).toEqual([
      'Vidzemes plānošanas reģions',
      'Reģions iesniegumu nav iesniedzis.',
    ]);
  });

  it('prints a person, e-mail or phone only where the contact agreed', () => {
    const ret = municipalFixtures()[0];
    if (ret === undefined) throw new Error('no fixture');
    const contact = {
      name: 'Koordinatore',
      institution: 'Izglītības pārvalde',
      email: 'koordinatore@pasvaldiba.example',
      phone: '+371 20000000',
      url: null,
    };
    const withContact = (printable: 'yes' | 'no' | null) =>
      profileOf({
        ...ret,
        sections: { ...ret.sections, contacts: { contacts: [{ ...contact, printable }] } },
      })
        .flatMap(blockTexts)
        .join(' ');
    expect(withContact('yes')).toContain('koordinatore@pasvaldiba.example');
    for (const silent of ['no', null] as const) {
      expect(withContact(silent)).not.toMatch(/koordinatore@|20000000/);
      expect(withContact(silent)).toContain('Izglītības pārvalde');
    }
  });

  it('numbers its footnotes from one without gaps', () => {
    const notes = startFootnotes();
    const numbers = municipalFixtures()
      .flatMap((ret) =>
        municipalProfile(territoryByCode(ret.territory) ?? raise(), ret, municipal2025, notes),
      )
      .flatMap((block) => (block.kind === 'profile_section' ? block.body : []))
      .flatMap((block) => (block.kind === 'list' ? block.items.flat() : []))
      .flatMap((inline) => (inline.kind === 'footnote' ? [inline.number] : []));
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });
});

function raise(): never {
  throw new Error('no territory');
}
