import { describe, expect, it } from 'vitest';
import type { MissingAnswers } from '../../src/aggregate/missing-answers.ts';
import type { ComparedSide, Comparison } from '../../src/aggregate/national-comparison.ts';
import { label } from '../../src/language/label.ts';
import { gapSentences, ownReturnSentence, returnSentences } from '../../src/narrative/missing-answers.ts';
import { comparisonSentences } from '../../src/narrative/national-comparison.ts';
import { municipalities } from './constructed.ts';

const complete =
  'iesniegumu visās sadaļās atbilde ir zināma; zināms arī iesaistīto iedzīvotāju un izsniegto atļauju skaits un koordinatora slodze.';

const missingAnswersOf = (
  asked: number,
  withoutReturn: readonly string[],
  gaps: MissingAnswers['gaps'] = [],
): MissingAnswers => ({
  asked: municipalities(asked),
  withoutReturn,
  gaps,
});

describe('sentences on received returns', () => {
  it.each([
    [1, 'Iesniegumu ir iesniegusi vienīgā pašvaldība.'],
    [9, 'Iesniegumu ir iesniegušas visas deviņas pašvaldības.'],
    [10, 'Iesniegumu ir iesniegušas visas 10 pašvaldības.'],
    [11, 'Iesniegumu ir iesniegušas visas 11 pašvaldības.'],
    [21, 'Iesniegumu ir iesniegusi 21 no 21 pašvaldības.'],
    [42, 'Iesniegumu ir iesniegušas visas 42 pašvaldības.'],
  ])('is said where all %i have handed in', (asked, sentence) => {
    expect(returnSentences(missingAnswersOf(asked, []))).toEqual([sentence, `Visu ${complete}`]);
  });

  it.each([
    [['LV0024000'], 9, 'Iesniegums ir saņemts no astoņām pašvaldībām, bet nav saņemts no Balvu novada.'],
    [
      ['LV0024000', 'LV0006000'],
      3,
      'Iesniegums ir saņemts no vienas pašvaldības, bet nav saņemts no Balvu novada un Rēzeknes valstspilsētas.',
    ],
    [
      ['LV0024000', 'LV0032000', 'LV0006000'],
      24,
      'Iesniegums ir saņemts no 21 pašvaldības, bet nav saņemts no Balvu un Krāslavas novada, kā arī Rēzeknes valstspilsētas.',
    ],
  ])('names those without: %j', (without, asked, sentence) => {
    expect(returnSentences(missingAnswersOf(asked, without))).toEqual([sentence, `Saņemto ${complete}`]);
  });

  it('state that nobody sent one, and claim nothing of missing returns', () => {
    const nobody = missingAnswersOf(6, municipalities(6));
    expect(returnSentences(nobody)).toEqual(['Iesniegumu nav iesniegusi neviena no sešām pašvaldībām.']);
  });
});

describe('the return of the planning region itself', () => {
  it('is reported as received or missing', () => {
    expect(ownReturnSentence('ZEMGALE', true)).toBe(
      'Zemgales plānošanas reģions savu iesniegumu ir iesniedzis.',
    );
    expect(ownReturnSentence('VIDZEME', false)).toBe(
      'Vidzemes plānošanas reģions savu iesniegumu nav iesniedzis.',
    );
  });
});

describe('an unknown answer', () => {
  it('is named for each count and section', () => {
    const gaps = missingAnswersOf(
      9,
      [],
      [
        { kind: 'participants', unknown: ['LV0024000', 'LV0032000'] },
        { kind: 'permits', unknown: ['LV0006000'] },
        {
          kind: 'section',
          no: 7,
          label: label('Labā prakse', 'Good practice'),
          unknown: [{ territory: 'LV0024000', reason: 'left_out' }],
        },
      ],
    );
    expect(returnSentences(gaps)).toEqual(['Iesniegumu ir iesniegušas visas deviņas pašvaldības.']);
    expect(gapSentences(gaps)).toEqual([
      'Iesaistīto iedzīvotāju skaits nav zināms par Balvu un Krāslavas novadu.',
      'Izsniegto atļauju skaits nav zināms par Rēzeknes valstspilsētu.',
      'Sadaļa „Labā prakse“ (7.) nav zināma par Balvu novadu.',
    ]);
  });
});

describe('the largest differences between a region and the nation', () => {
  const side = (value: number | null, answered = 9): ComparedSide => ({
    value,
    count: value,
    population: { asked: 9, answered, notAnswered: [] },
  });
  const share = (
    id: 'workload' | 'seniors' | 'ngo',
    region: ComparedSide,
    national: ComparedSide | null,
  ): Comparison => ({ id, unit: 'share', subject: null, region, national });

  it('are given in percent of both', () => {
    expect(
      comparisonSentences('RIGA', [
        share('workload', side(80), side(55)),
        share('seniors', side(30.2), side(31)),
        share('ngo', side(20), side(64)),
      ]),
    ).toEqual([
      'Visvairāk virs valsts rādītāja ir to pašvaldību daļa, kuras nodrošina koordinatora slodzi: Rīgas reģionā 80\u00a0%, valstī\u00a055\u00a0%.',
      'Visvairāk zem valsts rādītāja ir to pašvaldību daļa, kuras īstenotāju vidū nosauc nevalstiskās organizācijas: Rīgas reģionā 20\u00a0%, valstī\u00a064\u00a0%.',
    ]);
  });

  it('leave out unknown values, too few answers, and values that print alike', () => {
    const quiet = [
      share('workload', side(null), side(55)),
      share('seniors', side(100, 2), side(31)),
      share('ngo', side(64.2), side(64.4)),
    ];
    expect(comparisonSentences('ZEMGALE', quiet)).toEqual([
      'Salīdzinātās pašvaldību daļas Zemgalē ir tādas pašas kā valstī.',
    ]);
    expect(comparisonSentences('ZEMGALE', quiet.slice(0, 2))).toEqual([]);
  });

  it('may be in one direction only', () => {
    expect(comparisonSentences('LATGALE', [share('workload', side(60), side(55))])[1]).toBe(
      'Neviena no salīdzinātajām pašvaldību daļām Latgalē nav mazāka nekā valstī.',
    );
    expect(comparisonSentences('LATGALE', [share('workload', side(50), side(55))])[0]).toBe(
      'Neviena no salīdzinātajām pašvaldību daļām Latgalē nav lielāka nekā valstī.',
    );
  });

  it('are extremes of the region alone where the nation is not published', () => {
    expect(
      comparisonSentences('LATGALE', [
        share('workload', side(60), null),
        share('seniors', side(0), null),
        share('ngo', side(null), null),
      ]),
    ).toEqual([
      'Lielākā ir to pašvaldību daļa, kuras nodrošina koordinatora slodzi: 60\u00a0%.',
      'Mazākā ir to pašvaldību daļa, kuras mērķa grupu vidū nosauc seniorus: 0\u00a0%.',
    ]);
  });
});
