import { describe, expect, it } from 'vitest';
import { sectionsWithSameText as rule } from '../../../src/survey/rules/sections-with-same-text.ts';
import { answered, findings, found, municipal, withAnswers, withSection } from './changed-fixture.ts';

function places(ret: Parameters<typeof findings>[1]) {
  return findings(rule, ret).map(({ place }) => `${place.section}.${place.question}`);
}

describe('two sections with the same text', () => {
  it('are found in Rēzekne: partners copy the providers, initiatives the projects', () => {
    expect(places(municipal('LV0006000'))).toEqual(['partners.partners', 'initiatives.initiatives']);
  });

  it('are found in Siguldas novads, where every provider is repeated as a partner', () => {
    expect(places(municipal('LV0048000'))).toEqual(['partners.partners']);
    expect(findings(rule, municipal('LV0048000'))[0]?.value).toContain('Kopienu centri');
  });

  it('are found with a passage repeated word for word, as in Valmieras novads', () => {
    const valmiera = municipal('LV0054000');
    const [, practice] = answered(valmiera, 'good_practice').examples;
    if (practice === undefined) throw new Error('no example');
    const initiatives = answered(valmiera, 'initiatives').initiatives;
    const ret = withAnswers(valmiera, 'initiatives', {
      initiatives: [...initiatives, { text: practice.text.toUpperCase(), municipally_funded: null }],
    });
    expect(places(ret)).toEqual(['initiatives.initiatives']);
    expect(findings(rule, ret)[0]?.place.row).toBe(4);
    expect(findings(rule, ret)[0]?.message.lv).toContain('7. sadaļas 2. rindā');
  });

  it('are not two lists that share some of their rows', () => {
    const sigulda = municipal('LV0048000');
    const providers = answered(sigulda, 'providers').providers;
    const ret = withAnswers(sigulda, 'providers', {
      providers: [...providers, { name: 'Siguldas tehnikums', kind: 'vet_school' }],
    });
    expect(found(rule, ret)).toEqual([]);
    expect(found(rule, municipal('LV0021000'))).toEqual([]);
  });

  it('are not two lists of one or two rows', () => {
    const sigulda = municipal('LV0048000');
    const two = answered(sigulda, 'providers').providers.slice(0, 2);
    expect(found(rule, withAnswers(sigulda, 'providers', { providers: two }))).toEqual([]);
  });

  it('are not initiatives that tell something of their projects, as in Ogres and Madonas novads', () => {
    expect(found(rule, municipal('LV0040000'))).toEqual([]);
    expect(found(rule, municipal('LV0038000'))).toEqual([]);
  });

  it('are not short phrases that may hold in both, as in Augšdaugavas novads', () => {
    const ret = withAnswers(municipal('LV0022000'), 'initiatives', {
      initiatives: [{ text: 'Biedrību vadītas meistarklases', municipally_funded: null }],
    });
    expect(found(rule, ret)).toEqual([]);
  });

  it('are not two rows of one section', () => {
    const valmiera = municipal('LV0054000');
    const { examples } = answered(valmiera, 'good_practice');
    const ret = withAnswers(valmiera, 'good_practice', { examples: [...examples, ...examples] });
    expect(found(rule, ret)).toEqual([]);
  });

  it('are not sections that are empty', () => {
    const ret = withSection(municipal('LV0006000'), 'initiatives', { empty: 'none' });
    expect(places(ret)).toEqual(['partners.partners']);
  });
});
