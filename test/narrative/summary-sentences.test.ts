import { describe, expect, it } from 'vitest';
import type { AreaSummary } from '../../src/aggregate/aggregates.ts';
import type { SectionCoverage } from '../../src/aggregate/coverage.ts';
import { label } from '../../src/language/label.ts';
import { adultRateSentence, adultRateSentences } from '../../src/narrative/adult-rate-sentences.ts';
import { conclusions } from '../../src/narrative/conclusions.ts';
import { coverageSentences, dataNoteSentences } from '../../src/narrative/data-note-sentences.ts';
import { missingRegionSentences } from '../../src/narrative/missing-answers.ts';
import { regionalOverviewSentences } from '../../src/narrative/region-summary.ts';
import type { RecordedQuery } from '../../src/survey/dataset.ts';
import { place } from '../../src/survey/finding.ts';
import { territoriesOfRegion } from '../../src/survey/territories.ts';
import { regionalFixtures } from '../fixture-returns.ts';
import { constructed, municipalities } from './constructed.ts';

describe('the planning regions without a return', () => {
  const returns = regionalFixtures();

  it('are named for 2025: Vidzeme', () => {
    expect(missingRegionSentences(returns, 2025)).toEqual([
      'Vidzemes plānošanas reģions datus par 2025. gadu nav iesniedzis; reģiona pašvaldību dati ir no pašu pašvaldību iesniegumiem.',
    ]);
  });

  it('are named in the plural where they are several', () => {
    const withoutLatgale = returns.filter((ret) => ret.territory !== 'LATGALE');
    expect(missingRegionSentences(withoutLatgale, 2025)[0]).toMatch(
      /^Latgales plānošanas reģions un Vidzemes plānošanas reģions datus par 2025\. gadu nav iesnieguši;/,
    );
  });

  it('may be all or none', () => {
    expect(missingRegionSentences([], 2026)).toEqual([
      'Neviens plānošanas reģions datus par 2026. gadu nav iesniedzis.',
    ]);
    const all = [...returns, { ...returns[0], territory: 'VIDZEME' } as (typeof returns)[number]];
    expect(missingRegionSentences(all, 2025)).toEqual([]);
  });
});

describe('coverage', () => {
  const section = (no: number, unknown: number, saidNothing = 0): SectionCoverage => ({
    section: `s${no}`,
    no,
    label: label(`Sadaļa ${no}`, `Section ${no}`),
    asked: 21,
    answered: municipalities(21 - unknown - saidNothing),
    saidNothing: municipalities(saidNothing),
    unknown: municipalities(unknown).map((territory) => ({ territory, reason: 'left_out' as const })),
  });

  it('states that all is known', () => {
    expect(coverageSentences([section(1, 0), section(2, 0)])).toEqual([
      'Atbildes gaidītas no 21 pašvaldības divās sadaļās, un visas ir zināmas.',
    ]);
  });

  it('counts unknown answers and names their municipalities', () => {
    expect(coverageSentences([section(1, 0), section(2, 1)])).toEqual([
      'Atbildes gaidītas no 21 pašvaldības divās sadaļās; trūkst vienas atbildes.',
      'Visas atbildes ir zināmas vienā sadaļā.',
      'Sadaļas, kurās kāda atbilde nav zināma: 2. „Sadaļa 2“ (Aizkraukles novads).',
    ]);
    expect(coverageSentences([section(1, 11)]).slice(0, 2)).toEqual([
      'Atbildes gaidītas no 21 pašvaldības vienā sadaļā; trūkst 11 atbilžu.',
      'Sadaļas, kurās kāda atbilde nav zināma: 1. „Sadaļa 1“ (11 pašvaldību).',
    ]);
  });

  it('counts „nav“ as known', () => {
    expect(coverageSentences([section(1, 1, 2), section(2, 0, 1)]).slice(-1)).toEqual([
      'Visbiežāk ar „nav“ atbildēts sadaļā „Sadaļa 1“ – divās pašvaldībās; arī tā ir zināma atbilde.',
    ]);
  });
});

describe('the data notes', () => {
  const rules = [
    { id: 'a', title: label('Pirmā pārbaude', 'First check') },
    { id: 'b', title: label('Otrā pārbaude', 'Second check') },
  ];
  const query = (rule: string, territory: string, explanation: string | null = null): RecordedQuery => ({
    territory,
    rule,
    place: place('participants'),
    value: null,
    message: label('', ''),
    explanation,
  });

  it('state that there are no queries', () => {
    expect(dataNoteSentences([], rules)).toEqual(['Datu pārbaudē nekas nebija jāprecizē.']);
  });

  it('count queries, explanations and respondents, and name the most frequent check', () => {
    const queries = [query('a', 'LV0020000'), query('a', 'LV0021000', 'Tā ir.'), query('b', 'LV0021000')];
    expect(dataNoteSentences(queries, rules)).toEqual([
      'Datu pārbaudē par divu iesniedzēju sniegtajām atbildēm lūgti trīs precizējumi.',
      'Paskaidrojums ir saņemts par vienu no tiem, bez paskaidrojuma ir divi.',
      'Biežākais iemesls ir „Pirmā pārbaude“ (divi precizējumi).',
    ]);
  });

  it('say that all or none are explained', () => {
    expect(dataNoteSentences([query('a', 'x')], rules)[1]).toBe(
      'Paskaidrojums vēl nav saņemts ne par vienu no tiem.',
    );
    expect(dataNoteSentences([query('a', 'x', 'Tā ir.')], rules)[1]).toBe(
      'Paskaidrojums ir saņemts par visiem.',
    );
  });

  it.each([
    [10, 'lūgts 10 precizējumu'],
    [11, 'lūgts 11 precizējumu'],
    [21, 'lūgts 21 precizējums'],
    [22, 'lūgti 22 precizējumi'],
  ])('agree with %i', (count, text) => {
    const queries = Array.from({ length: count }, () => query('a', 'x'));
    expect(dataNoteSentences(queries, rules)[0]).toBe(
      `Datu pārbaudē par viena iesniedzēja sniegtajām atbildēm ${text}.`,
    );
  });
});

describe('participants per 1 000 adults', () => {
  const per = 'uz 1\u202f000 iedzīvotājiem vecumā no 25 līdz 64 gadiem';
  const rate = (territory: string, perThousand: number) => ({
    territory,
    participants: 1,
    adults: 1,
    perThousand,
    isAtLeast: false,
    source: '',
  });
  const rates = {
    rates: [rate('LV0030000', 162.49)],
    withoutCount: ['LV0023000'],
    withoutAdults: ['LV0020000', 'LV0023000'],
  };

  it('are given where both are known, else what is missing', () => {
    expect(adultRateSentences(rates)).toEqual([
      `Dalībnieku skaits ${per} ir aprēķināms vienai no trim pašvaldībām.`,
      'Jelgavas novadā tas ir 162,5.',
      'Iedzīvotāju skaits šajā vecumā nav zināms par divām pašvaldībām.',
      'Dalībnieku skaits nav zināms par vienu pašvaldību.',
    ]);
  });

  it('are named the highest first, and of many the highest only', () => {
    const two = [rate('LV0020000', 20), rate('LV0030000', 162.49)];
    expect(adultRateSentences({ ...rates, rates: two })[1]).toBe(
      'Jelgavas novadā tas ir 162,5 un Aizkraukles novadā – 20,0.',
    );
    const many = municipalities(6).map((code, place) => rate(code, 10 * place));
    expect(adultRateSentences({ ...rates, rates: many })[1]).toMatch(
      /^\S+ novadā lielākais tas ir 50,0, .* – 10,0\.$/,
    );
  });

  it('are unknown where no rate can be computed', () => {
    expect(adultRateSentences({ ...rates, rates: [] })[0]).toBe(
      `Dalībnieku skaits ${per} nav aprēķināms nevienai no divām pašvaldībām.`,
    );
  });

  it('are in the profile of a municipality, or the reason why not', () => {
    expect(adultRateSentence('LV0030000', rates)).toBe(`Dalībnieku skaits ${per} ir 162,5.`);
    expect(adultRateSentence('LV0020000', rates)).toMatch(/jo nav zināms iedzīvotāju skaits šajā vecumā\.$/);
    expect(adultRateSentence('LV0023000', rates)).toMatch(
      /jo nav zināms ne dalībnieku, ne iedzīvotāju skaits šajā vecumā\.$/,
    );
    expect(adultRateSentence('LV0023000', { ...rates, withoutAdults: [] })).toMatch(
      /jo nav zināms dalībnieku skaits\.$/,
    );
  });
});

describe('the overview of a region', () => {
  const codes = territoriesOfRegion(2025, 'VIDZEME').map((t) => t.code);
  const population = { asked: 9, answered: 9, notAnswered: [] };
  const nobody = { asked: 9, answered: 0, notAnswered: codes };
  const summary: AreaSummary = {
    municipalities: codes,
    participants: { value: null, population: nobody },
    permits: { value: 0, population },
    typicalParticipants: { value: null, population: nobody },
    typicalPermits: { value: 0, population },
    workloads: constructed('d4', { asked: 9, answered: 9, counts: [9, 0, 0, 0] }),
    projects: { population, participating: [] },
    programmes: constructed('d10', { asked: 9, answered: 9, counts: [0] }),
  };

  it('tells none from unknown', () => {
    expect(
      regionalOverviewSentences('VIDZEME', summary, { ...summary, permits: { value: 918, population } }),
    ).toEqual([
      'Vidzemē ir deviņi novadi.',
      'Koordinatora slodze nav nodrošināta nevienā no deviņām pašvaldībām.',
      'Iesaistīto iedzīvotāju skaits nav zināms nevienā pašvaldībā.',
      'Gada laikā izsniegto atļauju kopskaits ir 0 jeb 0\u00a0% no kopskaita valstī.',
      'Pieaugušo izglītības projektos nepiedalās neviena no deviņām pašvaldībām.',
    ]);
  });
});

describe('the conclusions', () => {
  it('say nothing of diagrams that nobody answered', () => {
    const unknown = constructed('d3', { asked: 42, answered: 0, counts: [null] });
    expect(conclusions([unknown])).toEqual([]);
  });

  it('do not generalise participants to the whole country where some are unknown', () => {
    const regions = constructed('d6', { asked: 42, answered: 21, counts: [100, 50, 25, 20, 5] });
    const highest = constructed('d7', { asked: 42, answered: 21, counts: [40, 20, 20, 10, 10] });
    expect(conclusions([regions, highest]).flatMap(({ sentences }) => sentences)).toEqual([
      'Iesaistīto iedzīvotāju skaits ir zināms par 21 no 42 pašvaldībām, un kopā tas ir 200; 50\u00a0% no tā ir piecās pašvaldībās ar lielāko skaitu.',
      'Šis kopskaits neaptver 21 pašvaldību, tāpēc to nevar attiecināt uz visu valsti.',
    ]);
  });
});
