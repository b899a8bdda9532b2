import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/survey/editions.ts';
import { place } from '../../src/survey/finding.ts';
import { placeInSection, placeInSentence, placeName, sectionNumber } from '../../src/survey/place-name.ts';

describe('the name of a place', () => {
  const form = formOf(2025, 'municipal');
  if (form === null) throw new Error('no form');

  it.each([
    [place(null), 'Par visu iesniegumu'],
    [place('nowhere'), 'Par visu iesniegumu'],
    [place('constructor'), 'Par visu iesniegumu'],
    [place('permits'), `${form.sections.permits?.no}. ${form.sections.permits?.label.lv}`],
  ])('is named by its labels: %j', (at, words) => {
    expect(placeName(form, at, 'lv')).toBe(words);
  });

  it('is named with its row and field', () => {
    expect(
      placeName(form, place('participants', 'activities', 2, 'participants'), 'lv'),
    ).toMatchInlineSnapshot(
      `"6. Iesaistīto iedzīvotāju skaits pieaugušo izglītības aktivitātēs un īstenotās aktivitātes: Aktivitāte 2, Dalībnieku skaits"`,
    );
    expect(placeName(form, place('participants', 'total'), 'en')).toMatchInlineSnapshot(
      `"6. Residents who took part in adult education and the activities held: Participants in total"`,
    );
  });

  it('leaves the section out for whoever has it open', () => {
    expect(placeInSection(form, place('participants', 'activities', 2, 'participants'), 'lv')).toBe(
      'Aktivitāte 2, Dalībnieku skaits',
    );
    expect(placeInSection(form, place('participants', 'activities'), 'lv')).toBe('Aktivitātes');
    expect(placeInSection(form, place('participants'), 'lv')).toBe('');
  });

  it('is the number of its section in a column', () => {
    expect(sectionNumber(form, place('participants', 'total'))).toBe('6.');
    expect(sectionNumber(form, place(null))).toBe('–');
  });

  it('declines within a sentence', () => {
    expect(placeInSentence(form, place('good_practice', 'items', 1)).lv).toBe('7. sadaļas 1. rindā');
    expect(placeInSentence(form, place('permits')).lv).toBe('12. sadaļā');
    expect(placeInSentence(form, place('nowhere')).en).toBe('the return');
  });
});
