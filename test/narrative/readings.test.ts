import { describe, expect, it } from 'vitest';
import { areaSummaries } from '../../src/aggregate/aggregates.ts';
import { indicatorsOf } from '../../src/aggregate/indicators.ts';
import { projectTitles, statePartners } from '../../src/aggregate/named-by-municipalities.ts';
import { readingOf } from '../../src/narrative/readings/readings.ts';
import { topicIds } from '../../src/survey/edition-texts.ts';
import type { MunicipalReturn } from '../../src/survey/editions.ts';
import { municipalFixtures } from '../fixture-returns.ts';

const returns = municipalFixtures();

function factsOf(given: readonly MunicipalReturn[]) {
  return {
    indicators: indicatorsOf(given, 2025),
    returns: given,
    area: areaSummaries(given, 2025).national,
  };
}

const said = (topic: (typeof topicIds)[number], given: readonly MunicipalReturn[] = returns) =>
  readingOf(topic, factsOf(given)).join(' ');

describe('The reading of a topic', () => {
  it('says in one sentence that few participants stand where few data are', () => {
    expect(said('participants')).toContain(
      'Latgalē zināmais iesaistīto skaits ir neliels (vismaz 2\u202f927), un tur ir arī vismazāk datu – skaits ir zināms par četrām no deviņām pašvaldībām',
    );
  });

  it('does not say so where every count is known', () => {
    const counted = returns.map((ret) => ({
      ...ret,
      sections: { ...ret.sections, participants: counting(ret.territory === 'LV0001000' ? 900 : 10) },
    }));
    expect(said('participants', counted)).not.toMatch(/vismazāk datu|datu starpība/u);
    expect(said('participants', counted)).toContain('zināms par visām');
  });

  it('sets vocational schools as providers and as partners beside each other, and says what the difference shows', () => {
    expect(said('partners')).toMatch(
      /kā īstenotājus norāda \d+\u00a0% pašvaldību \(\d+ no 42\), kā partnerus – \d+\u00a0% pašvaldību \(\d+ no 41\); abos sarakstos tās ir /u,
    );
    expect(said('partners')).toContain('kurā sarakstā iestāde ierakstīta');
  });

  it('names the state partners with their numbers, a branch as its institution, each once a municipality', () => {
    const [first] = statePartners(returns);
    expect(said('partners')).toContain(
      `visbiežāk nosauktas: ${first?.name} (${first?.municipalities} pašvaldīb`,
    );
    const names = statePartners(returns).map(({ name }) => name);
    expect(names).not.toContain('NVA Talsu filiāle');
    expect(names.some((name) => name.startsWith('Valsts iestādes'))).toBe(false);
    const riga = returns.filter(({ territory }) => territory === 'LV0001000');
    const partner = (name: string) => ({ name, kind: 'state' as const });
    const twice = riga.map((ret) => ({
      ...ret,
      sections: { ...ret.sections, partners: { partners: [partner('NVA'), partner('NVA Talsu filiāle')] } },
    }));
    expect(statePartners(twice)).toEqual([{ name: 'NVA', municipalities: 1 }]);
  });

  it('says what the projects are about and which most take part in', () => {
    const [most] = projectTitles(returns);
    expect(said('projects')).toContain('iedzīvotāju digitālās prasmes (');
    expect(said('projects')).toContain(`„${most?.name}“ (${most?.municipalities} pašvaldīb`);
  });

  it('is silent where nobody answered', () => {
    for (const topic of topicIds) expect([topic, said(topic, [])]).toEqual([topic, '']);
  });
});

function counting(total: number) {
  return {
    counted: 'yes' as const,
    total,
    certainty: 'exact' as const,
    activities: [],
    reason_not_counted: null,
    description: null,
  };
}
