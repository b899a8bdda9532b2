import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../src/aggregate/indicator.ts';
import { diagramSentences } from '../../src/narrative/diagram-sentences.ts';
import { constructed, indicatorIds, keysOf } from './constructed.ts';
import { claimedCause, isComplete, isNegated, wrongEndings } from './sentence-faults.ts';

const first = (id: IndicatorId, asked: number, counts: readonly (number | null)[], answered = asked) =>
  diagramSentences(constructed(id, { asked, answered, counts }));

describe('the leading sentence', () => {
  it.each([
    [1, 'viena no 42 pašvaldībām'],
    [2, 'divas no 42 pašvaldībām'],
    [9, 'deviņas no 42 pašvaldībām'],
    [10, '10 no 42 pašvaldībām'],
    [11, '11 no 42 pašvaldībām'],
    [21, '21 no 42 pašvaldībām'],
    [42, 'visas 42 pašvaldības'],
  ])('of diagram 3 agrees with %i', (count, who) => {
    expect(first('d3', 42, [count, 0])[0]).toBe(
      `Visbiežāk nosauktais darbības virziens ir mācību aktivitātes pieaugušajiem: to norāda ${who}.`,
    );
  });

  it('of diagram 3 states that no municipality names any', () => {
    expect(first('d3', 42, [0, 0])).toEqual([
      'Neviena no 42 pašvaldībām nenorāda nevienu no šiem darbības virzieniem.',
    ]);
  });

  it('of diagram 3 names all tied values', () => {
    expect(first('d3', 21, [10, 10, 1])[0]).toBe(
      'Visbiežāk nosauktie darbības virzieni ir mācību aktivitātes pieaugušajiem un atļauju izsniegšana neformālās izglītības programmām: katru no tiem norāda 10 no 21 pašvaldības.',
    );
  });

  it.each([
    [0, 'nav nodrošināta nevienā no 42 pašvaldībām.'],
    [1, 'ir nodrošināta vienā no 42 pašvaldībām: pilna slodze – vienā.'],
    [2, 'ir nodrošināta divās no 42 pašvaldībām: pilna slodze – divās.'],
    [21, 'ir nodrošināta 21 no 42 pašvaldībām: pilna slodze – 21.'],
    [42, 'ir nodrošināta visās 42 pašvaldībās: pilna slodze – 42.'],
  ])('of diagram 4 agrees with %i in the locative', (count, rest) => {
    expect(first('d4', 42, [42 - count, 0, count, 0])[0]).toBe(`Koordinatora slodze ${rest}`);
  });

  it.each([
    [0, 'nenorāda neviena no 42 pašvaldībām (0\u00a0%).'],
    [1, 'norāda viena no 42 pašvaldībām (2\u00a0%).'],
    [11, 'norāda 11 no 42 pašvaldībām (26\u00a0%).'],
    [21, 'norāda 21 no 42 pašvaldībām (50\u00a0%).'],
  ])('of diagram 5 agrees with %i, negated for nothing', (count, rest) => {
    expect(first('d5', 42, [count, 42 - count])[0]).toBe(
      `Pieaugušo izglītībā iesaistīto iedzīvotāju skaitu ${rest}`,
    );
  });

  it('of diagram 12 negates its verb where nobody issued many permits', () => {
    expect(first('d12', 42, [])).toEqual([
      'Vismaz 21 atļauju gada laikā neizsniedza neviena no 42 pašvaldībām.',
    ]);
  });
});

describe('the population', () => {
  it('excludes those who did not answer, and names them', () => {
    const sentences = first('d14', 22, [21, 3, 0], 21);
    expect(sentences[0]).toBe(
      'Visbiežāk nosauktā mērķa grupa ir visi pieaugušie: to norāda 21 no 21 pašvaldības, kuras atbilde ir zināma.',
    );
    expect(sentences[sentences.length - 1]).toBe('Atbilde nav zināma par Ludzas novadu.');
  });

  it('refers to the annex where there are many names', () => {
    const sentences = first('d14', 42, [21], 21);
    expect(sentences[sentences.length - 1]).toBe(
      'Atbilde nav zināma par 21 pašvaldību; tās nosauktas pielikuma tabulā.',
    );
  });

  it('is the only sentence where nobody answered', () => {
    for (const id of indicatorIds)
      expect(first(id, 42, [null], 0), id).toEqual([
        'Par šo jautājumu datu nav: to nav sniegusi neviena no 42 pašvaldībām.',
      ]);
  });

  it('is in the first two sentences of every diagram', () => {
    for (const id of indicatorIds) {
      const sentences = first(
        id,
        42,
        keysOf(id).map((_, i) => 42 - i),
      );
      expect(sentences.slice(0, 2).join(' '), id).toMatch(/42 pašvaldīb/);
    }
  });
});

describe('what is unknown', () => {
  it('is named for a region without a count, never as zero', () => {
    const sentences = first('d6', 42, [100, 50, null, 20, 10], 30).join(' ');
    expect(sentences).toContain('Datu nav par Rīgas reģionu.');
    expect(sentences).not.toMatch(/Rīgas reģionā \(0\)/);
  });
});

describe('every sentence', () => {
  const arbitrary = fc
    .record({
      id: fc.constantFrom(...indicatorIds),
      answered: fc.constantFrom(0, 1, 2, 9, 10, 11, 20, 21, 42),
      unanswered: fc.constantFrom(0, 1, 2, 9, 10, 11, 21),
      counts: fc.array(fc.constantFrom(0, 1, 2, 9, 10, 11, 20, 21, 42, 1001, 2811), {
        minLength: 12,
        maxLength: 12,
      }),
    })
    .map(({ id, answered, unanswered, counts }) => {
      const most = id === 'd6' || id === 'd7' || id === 'd12' || id === 'd13' ? 5000 : answered;
      const within = id === 'd5' ? [counts[0] ?? 0, answered - Math.min(counts[0] ?? 0, answered)] : counts;
      return constructed(id, {
        asked: answered + unanswered,
        answered,
        counts: within.map((count) => Math.min(count, most)),
      });
    });

  it('is complete: no missing words, no stray spaces, one full stop', () => {
    fc.assert(
      fc.property(arbitrary, (indicator) => {
        for (const sentence of diagramSentences(indicator)) {
          expect([sentence, isComplete(sentence)]).toEqual([sentence, true]);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('lets every noun agree with its number and writes no number below ten in digits before one', () => {
    fc.assert(
      fc.property(arbitrary, (indicator) => {
        expect(wrongEndings(diagramSentences(indicator).join(' '))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('has a negated verb wherever nobody does something, and claims no cause', () => {
    fc.assert(
      fc.property(arbitrary, (indicator) => {
        for (const sentence of diagramSentences(indicator)) {
          expect([sentence, isNegated(sentence)]).toEqual([sentence, true]);
          expect([sentence, claimedCause(sentence)]).toEqual([sentence, '']);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('fails these checks where it is wrong', () => {
    expect(wrongEndings('21 pašvaldības, 11 pašvaldības un 22 pašvaldību')).toEqual(['11 pašvaldības']);
    expect(wrongEndings('no 21 pašvaldībām')).toEqual(['no 21 pašvaldībām']);
    expect(wrongEndings('ir 1 pašvaldība')).toEqual(['ir 1 pašvaldība']);
    expect(isComplete('ir undefined pašvaldības.')).toBe(false);
    expect(isNegated('To norāda neviena no 42 pašvaldībām.')).toBe(false);
    expect(claimedCause('Mazāk dalībnieku ir naudas trūkuma dēļ.')).toBe('dēļ');
    expect(claimedCause('Dalībnieku ir maz, jo trūkst naudas.')).toBe('jo');
  });
});
