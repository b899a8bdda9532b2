import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { municipality, permit, resident } from '../../src/language/noun.ts';
import { counted, countedAfter, governmentOf, numeral, verb } from '../../src/language/numeral.ts';

describe('a counted noun', () => {
  it.each([
    [0, 'neviena pašvaldība', 'nevienā pašvaldībā'],
    [1, 'viena pašvaldība', 'vienā pašvaldībā'],
    [2, 'divas pašvaldības', 'divās pašvaldībās'],
    [3, 'trīs pašvaldības', 'trijās pašvaldībās'],
    [4, 'četras pašvaldības', 'četrās pašvaldībās'],
    [9, 'deviņas pašvaldības', 'deviņās pašvaldībās'],
    [10, '10 pašvaldību', '10 pašvaldībās'],
    [11, '11 pašvaldību', '11 pašvaldībās'],
    [20, '20 pašvaldību', '20 pašvaldībās'],
    [21, '21 pašvaldība', '21 pašvaldībā'],
    [22, '22 pašvaldības', '22 pašvaldībās'],
    [42, '42 pašvaldības', '42 pašvaldībās'],
    [100, '100 pašvaldību', '100 pašvaldībās'],
    [111, '111 pašvaldību', '111 pašvaldībās'],
    [121, '121 pašvaldība', '121 pašvaldībā'],
  ])('for %i is „%s“ in the nominative and „%s“ in the locative', (count, nominative, locative) => {
    expect(counted(count, municipality)).toBe(nominative);
    expect(counted(count, municipality, 'locative')).toBe(locative);
  });

  it.each([
    [0, 'nevienas pašvaldības', 'nevienai pašvaldībai', 'nevienu pašvaldību'],
    [1, 'vienas pašvaldības', 'vienai pašvaldībai', 'vienu pašvaldību'],
    [2, 'divu pašvaldību', 'divām pašvaldībām', 'divas pašvaldības'],
    [3, 'triju pašvaldību', 'trim pašvaldībām', 'trīs pašvaldības'],
    [9, 'deviņu pašvaldību', 'deviņām pašvaldībām', 'deviņas pašvaldības'],
    [10, '10 pašvaldību', '10 pašvaldībām', '10 pašvaldību'],
    [11, '11 pašvaldību', '11 pašvaldībām', '11 pašvaldību'],
    [21, '21 pašvaldības', '21 pašvaldībai', '21 pašvaldību'],
    [42, '42 pašvaldību', '42 pašvaldībām', '42 pašvaldības'],
  ])('for %i is „%s“, „%s“, „%s“ in genitive, dative, accusative', (count, genitive, dative, accusative) => {
    expect(counted(count, municipality, 'genitive')).toBe(genitive);
    expect(counted(count, municipality, 'dative')).toBe(dative);
    expect(counted(count, municipality, 'accusative')).toBe(accusative);
  });

  it.each([
    [0, 'neviens iedzīvotājs'],
    [1, 'viens iedzīvotājs'],
    [3, 'trīs iedzīvotāji'],
    [9, 'deviņi iedzīvotāji'],
    [11, '11 iedzīvotāju'],
    [2811, '2\u202f811 iedzīvotāju'],
    [18931, '18\u202f931 iedzīvotājs'],
    [17079, '17\u202f079 iedzīvotāji'],
  ])('for %i residents is „%s“', (count, text) => {
    expect(counted(count, resident)).toBe(text);
  });

  it('is in the singular exactly after nothing and after numbers that end in one but not in eleven', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (count) => {
        const singular = count === 0 || (count % 10 === 1 && count % 100 !== 11);
        expect(governmentOf(count) === 'singular').toBe(singular);
        expect(counted(count, permit, 'locative').endsWith(singular ? 'atļaujā' : 'atļaujās')).toBe(true);
      }),
    );
  });

  it('writes numbers below ten in words and all others in digits', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.constantFrom('masculine', 'feminine'), (count, gender) => {
        expect(/\d/.test(numeral(count, gender))).toBe(count > 9);
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN])('refuses %d', (count) => {
    expect(() => counted(count, municipality)).toThrow(RangeError);
  });
});

describe('a preposition', () => {
  it.each([
    [1, 'no vienas pašvaldības', 'par vienu pašvaldību', 'uz vienu pašvaldību'],
    [2, 'no divām pašvaldībām', 'par divām pašvaldībām', 'uz divām pašvaldībām'],
    [10, 'no 10 pašvaldībām', 'par 10 pašvaldībām', 'uz 10 pašvaldībām'],
    [11, 'no 11 pašvaldībām', 'par 11 pašvaldībām', 'uz 11 pašvaldībām'],
    [21, 'no 21 pašvaldības', 'par 21 pašvaldību', 'uz 21 pašvaldību'],
    [42, 'no 42 pašvaldībām', 'par 42 pašvaldībām', 'uz 42 pašvaldībām'],
  ])('takes its own case in the singular and the dative in the plural: %i', (count, no, par, uz) => {
    expect(countedAfter('no', count, municipality)).toBe(no);
    expect(countedAfter('par', count, municipality)).toBe(par);
    expect(countedAfter('uz', count, municipality)).toBe(uz);
  });
});

describe('a verb', () => {
  it('is negated by nothing and by nothing else', () => {
    expect(verb(0, 'norāda')).toBe('nenorāda');
    expect(verb(0, 'ir')).toBe('nav');
    expect(verb(0, 'ir iekļauta')).toBe('nav iekļauta');
    expect(verb(0, 'iras')).toBe('neiras');
    expect(verb(1, 'norāda')).toBe('norāda');
    expect(verb(42, 'ir')).toBe('ir');
  });
});
