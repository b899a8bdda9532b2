import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../src/aggregate/reconcile/reconcile.ts';
import { reconciliationTable } from '../../../src/aggregate/reconcile/reconciliation-table.ts';
import { ruleOf } from '../../../src/aggregate/reconcile/rules.ts';
import type { PublishedFigure } from '../../../src/survey/published-figure.ts';
import { municipalFixtures } from '../../fixture-returns.ts';
import { goldenText } from '../golden-text.ts';

const file = new URL('../../../fixtures/2025/published-figures.json', import.meta.url);

/** The fixture has words in place of a diagram's number where the print gives none. */
type Stored = Omit<PublishedFigure, 'diagram'> & { readonly diagram: number | string };
const stored: { readonly figures: readonly Stored[] } = JSON.parse(readFileSync(file, 'utf8'));
const published: readonly PublishedFigure[] = stored.figures.map((figure) => ({
  ...figure,
  diagram: typeof figure.diagram === 'number' ? figure.diagram : null,
}));

const returns = municipalFixtures();
const reconciled = reconcile(published, returns, 2025);

function figure(id: string, of = reconciled) {
  const found = of.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

/** The published figures with one value changed. */
const printing = (id: string, value: number | null) =>
  published.map((one) => (one.id === id ? { ...one, value } : one));

describe('the reconciliation of the printed 2025 report', () => {
  it('has a rule for every printed figure', () => {
    expect(published.filter(({ id }) => ruleOf(id) === null)).toEqual([]);
    expect(reconciled.filter(({ recomputed }) => recomputed === null)).toEqual([]);
  });

  it.each([
    ['d13.total', 889, 918],
    ['d5.with_data', 26, 30],
    ['d6.Latgale', 2176, 2927],
    ['d6.Rīga', 16980, 18931],
    ['d6.Vidzeme', 2272, 2924],
    ['d7.rank5', 2038, 2811],
    ['d8.denominator_text', 43, 42],
    ['d1.separate', 8, 2],
    ['d4.none', 20, 18],
    ['d4.full', 16, 11],
    ['d11.le5_pct', 43, 40],
    ['d11.ge21_pct', 19, 24],
    ['projects.erasmus_total', 31, 32],
    ['projects.esf_adult', 22, 21],
    ['projects.other_international', 8, 5],
  ])('finds that %s differs: %i in print, %i in the returns', (id, printed, recomputed) => {
    expect(figure(id)).toMatchObject({ printed, recomputed, agrees: false });
  });

  it.each([
    ['d6.Zemgale', 17079],
    ['d6.Kurzeme', 13421],
    ['d7.rank1', 11253],
    ['d8.vet_school', 20],
    ['d12.range_high', 43],
    ['d13.riga', 379],
  ])('finds that %s agrees: %i', (id, value) => {
    expect(figure(id)).toMatchObject({ printed: value, recomputed: value, agrees: true, territories: [] });
  });

  it('names those whose workload the returns do not tell', () => {
    expect(figure('d4.full').territories).toHaveLength(6);
    expect(figure('d4.full').why.lv).toContain('Iesniegumos atbilde nav zināma');
    expect(figure('d4.full').why.lv).toContain('Saldus novads');
  });

  it('names the two municipalities forgotten in Latgale', () => {
    expect(figure('d6.Latgale').territories).toEqual(['LV0036000', 'LV0042000']);
    expect(figure('d6.Latgale').why.lv).toContain('Līvānu novads (325), Preiļu novads (426)');
  });

  it('explains Rīga by one activity printed for a total and by two municipalities forgotten', () => {
    expect(figure('d6.Rīga').territories).toEqual(['LV0001000', 'LV0044000', 'LV0047000']);
    expect(figure('d6.Rīga').why.lv).toContain('Atlikušo starpību 258');
    expect(figure('d6.Rīga').why.lv).toContain('Ropažu novads (200), Saulkrastu novads (58)');
    // What is printed elsewhere is left aside where it leads nowhere.
    const short = reconcile(printing('d6.Rīga', 18931 - 200), returns, 2025);
    expect(figure('d6.Rīga', short).territories).toEqual(['LV0044000']);
  });

  it('states where a difference cannot be explained', () => {
    expect(figure('d6.Vidzeme').why.lv).toContain('nevar izskaidrot');
    expect(figure('d6.Vidzeme').territories).toEqual([]);
    expect(figure('d1.separate').why.lv).toContain('vismaz 8');
  });

  it('names the municipality omitted from the printed list of permits as a candidate for the total', () => {
    const total = figure('d13.total');
    expect(total.why.lv).toContain('iespējamo kopu skaits: 11');
    expect(total.why.lv).toContain('sarakstā nav: Ventspils novads (22)');
    expect(total.why.lv).toContain('7 var veidot jebkura no šīm pašvaldībām');
    expect(total.why.lv).toContain('Cēsu novads (7), Jūrmalas valstspilsēta (7), Madonas novads (7)');
    expect(total.territories).toEqual(['LV0056000']);
    expect(figure('d11.ge21_pct').why.lv).toContain('tādu ir 9, un tajā nav: Ventspils novads (22)');
    expect(figure('d11.ge21_pct').territories).toEqual(['LV0056000']);
    // Whoever is printed, or counts more than is missing, explains nothing.
    const name = 'Ventspils novads';
    const listed = {
      id: `d12.${name}`,
      diagram: 12,
      labelLv: name,
      value: 22,
      unit: 'permits',
      note: '',
    } as const;
    const whole = reconcile([...published, listed], returns, 2025);
    expect(figure('d13.total', whole).territories).toEqual([]);
    expect(figure('d11.ge21_pct', whole).why.lv).not.toContain('12. diagramma');
    const closer = reconcile(printing('d13.total', 916), returns, 2025);
    expect(figure('d13.total', closer).territories).toEqual([]);
  });

  it('relates the missing counts to the municipalities missing from the regional sums, with its uncertainty', () => {
    for (const id of ['d5.with_data', 'd5.without_data', 'd5.with_data_pct', 'd5.without_data_pct'])
      expect(figure(id).territories).toEqual(['LV0036000', 'LV0042000', 'LV0044000', 'LV0047000']);
    expect(figure('d5.with_data').why.lv).toContain('neizskaidrots paliek: Vidzeme');
  });

  it('compares ranks by name and value', () => {
    expect(figure('d7.rank5').why.lv).toContain('Jelgavas novads (2\u202f811)');
    expect(figure('d7.rank2')).toMatchObject({ agrees: false, territories: ['LV0001000', 'LV0007000'] });
    expect(figure('d7.rank3').why.lv).toContain('tikai vienas aktivitātes skaits');
    const sameValueOtherName = published.map((one) =>
      one.id === 'd7.rank1' ? { ...one, labelLv: 'Salaspils novads' } : one,
    );
    expect(figure('d7.rank1', reconcile(sameValueOtherName, returns, 2025)).agrees).toBe(false);
  });

  it('adds the municipality that the printed list of permits lacks, after that list', () => {
    expect(figure('d12.Ventspils novads')).toMatchObject({ printed: null, recomputed: 22, agrees: false });
    const ids = reconciled.map(({ id }) => id);
    expect(ids.indexOf('d12.Ventspils novads')).toBe(ids.indexOf('d13.riga') - 1);
  });

  it('identifies 43 municipalities as those of the year before', () => {
    expect(figure('d8.denominator_text').why.lv).toContain('Varakļānu novads → Madonas novads');
    const other = reconcile(printing('d8.denominator_text', 41), returns, 2025);
    expect(figure('d8.denominator_text', other)).toMatchObject({ agrees: false, territories: [] });
  });

  it('is that of the golden file', async () => {
    await expect(goldenText(reconciled)).toMatchFileSnapshot('../golden/reconciliation-2025.json');
  });
});

describe('the reconciliation of any edition', () => {
  it('reports a figure without a rule and does not guess', () => {
    const odd: PublishedFigure = {
      id: 'd99.unknown',
      diagram: null,
      labelLv: 'cits',
      value: 5,
      unit: 'persons',
      note: '',
    };
    expect(reconcile([odd], returns, 2025)).toMatchObject([
      { diagram: null, printed: 5, recomputed: null, agrees: null },
    ]);
  });

  it('compares nothing where nothing is printed, or where the returns say nothing', () => {
    expect(figure('partners.regional_and_higher_ed')).toMatchObject({ printed: null, agrees: null });
    const silent = reconcile(published, [], 2025);
    expect(figure('d13.total', silent)).toMatchObject({ recomputed: null, agrees: null });
    expect(figure('d5.with_data_pct', silent)).toMatchObject({ recomputed: null, agrees: null });
    expect(figure('d7.rank1', silent)).toMatchObject({ recomputed: null, agrees: null });
  });

  it('finds that a corrected edition agrees', () => {
    const corrected = printing('d6.Latgale', 2927);
    expect(figure('d6.Latgale', reconcile(corrected, returns, 2025)).agrees).toBe(true);
  });

  it('explains no number that is too high by municipalities left out', () => {
    const tooHigh = reconcile(printing('d5.with_data', 34), returns, 2025);
    expect(figure('d5.with_data', tooHigh).territories).toEqual([]);
    const more = figure('d6.Latgale', reconcile(printing('d6.Latgale', 3000), returns, 2025));
    expect(more).toMatchObject({ agrees: false, territories: [] });
    expect(more.why.lv).toContain('nevar izskaidrot');
  });
});

describe('the reconciliation table', () => {
  it('has as many cells in each row as columns, in both languages', () => {
    for (const language of ['lv', 'en'] as const) {
      const { columns, rows } = reconciliationTable(reconciled, language);
      expect(rows).toHaveLength(reconciled.length);
      expect(rows.filter((row) => row.length !== columns.length || row.includes(''))).toEqual([]);
    }
  });

  it('formats numbers for readers', () => {
    const [row] = reconciliationTable([figure('d6.Zemgale')], 'lv').rows;
    expect(row?.slice(0, 5)).toEqual(['6', figure('d6.Zemgale').label, '17\u202f079', '17\u202f079', 'jā']);
    const [share] = reconciliationTable([figure('d11.le5_pct')], 'en').rows;
    expect(share?.slice(2, 5)).toEqual(['43%', '40%', 'no']);
    const [open] = reconciliationTable([figure('partners.regional_and_higher_ed')], 'lv').rows;
    expect(open?.slice(2, 5)).toEqual(['–', '14', 'nav salīdzināms']);
  });
});
