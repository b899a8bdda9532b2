import { describe, expect, it } from 'vitest';
import { permitsNumberInText as rule } from '../../../src/survey/rules/permits-number-in-text.ts';
import { findings, found, municipal, withAnswers, withSection } from './changed-fixture.ts';

const kekava = municipal('LV0034000');

/** Ķekavas novads with 27 permits and this text as the description of its participants. */
function saying(text: string) {
  const quiet = withSection(kekava, 'providers', { empty: 'none' });
  return withAnswers(quiet, 'participants', { description: text });
}

describe('a number of permits in a text', () => {
  it('is asked about in Ķekavas novads: 74 in the text, 27 in the answer', () => {
    expect(found(rule, kekava)).toEqual(['providers.providers.2.name: 74 ≠ 27']);
    expect(findings(rule, kekava)[0]?.message.lv).toContain('74');
    expect(findings(rule, kekava)[0]?.remedy.lv).toContain('12. sadaļā');
  });

  it.each([
    'Izsniegtas 74 neformālās izglītības programmu atļaujas.',
    'Gadā izsniegto atļauju skaits ir 74.',
    'Izsniegtās atļaujas: 74.',
    'Izsniegtas 12 atļaujas.',
    'Pavisam izsniegtas trīs atļaujas.',
  ])('is asked about when it differs: %s', (text) => {
    expect(found(rule, saying(text))).toHaveLength(1);
  });

  it.each([
    'Izsniegtas 27 neformālās izglītības programmu atļaujas.',
    'Izsniegtas 27 atļaujas, no tām 5 atļaujas pirmoreiz.',
    'Izsniegtas 27 atļaujas: biedrībām 5 atļaujas, skolām 9 atļaujas.',
    'Izsniegtas 20 atļaujas biedrībām un 7 atļaujas uzņēmumiem.',
    '2024. gadā izsniegtas 74 atļaujas.',
    '2025. gadā izsniegtas atļaujas.',
    'Novadā darbojas 6 pieaugušo neformālās izglītības iestādes ar atļauju.',
    'Atļaujas izsniedz 10 darba dienu laikā.',
    'Komisija izsniedz atļaujas (3 gadiem).',
    'Saskaņā ar noteikumu 47. punktu atļaujas izsniedz komisija.',
  ])('is not asked about when it agrees, is a part, or counts something else: %s', (text) => {
    expect(found(rule, saying(text))).toEqual([]);
  });

  it('is compared with a zero, but not with an unknown number', () => {
    expect(found(rule, withAnswers(kekava, 'permits', { issued: 0 }))).toHaveLength(1);
    expect(found(rule, withSection(kekava, 'permits', { empty: 'not_available' }))).toEqual([]);
  });
});
