import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/language/dates.ts';
import { listed, listedApart, sentenceCase } from '../../src/language/list.ts';
import { formatNumber, formatPercent, percentOf } from '../../src/language/numbers.ts';
import { municipalitiesOf, partOf } from '../../src/narrative/counted-municipalities.ts';

describe('a number', () => {
  it('has narrow no-break spaces in its thousands', () => {
    expect(formatNumber(17079)).toBe('17\u202f079');
    expect(formatNumber(2927)).toBe('2\u202f927');
    expect(formatNumber(1234567)).toBe('1\u202f234\u202f567');
    expect(formatNumber(918)).toBe('918');
    expect(formatNumber(0)).toBe('0');
  });

  it('has a decimal comma where decimal places are asked for', () => {
    expect(formatNumber(0.5, 1)).toBe('0,5');
    expect(formatNumber(13.146, 1)).toBe('13,1');
    expect(formatNumber(1234.5, 2)).toBe('1\u202f234,50');
    expect(formatNumber(-3.5, 1)).toBe('−3,5');
    expect(formatNumber(-0.2)).toBe('0');
  });

  it('keeps its digits', () => {
    fc.assert(
      fc.property(fc.nat(), (n) => {
        expect(formatNumber(n).replaceAll('\u202f', '')).toBe(String(n));
      }),
    );
  });
});

describe('a percentage', () => {
  it('is whole and keeps its sign with a no-break space', () => {
    expect(formatPercent(23.08)).toBe('23\u00a0%');
    expect(formatPercent(0)).toBe('0\u00a0%');
    expect(formatPercent(100)).toBe('100\u00a0%');
  });

  it('is never 0 % for a positive share', () => {
    expect(formatPercent(0.2)).toBe('<1\u00a0%');
  });

  it('of nothing is unknown', () => {
    expect(percentOf(0, 0)).toBeNull();
    expect(percentOf(1, 4)).toBe(25);
  });
});

describe('a date', () => {
  it('is the day in Latvia', () => {
    expect(formatDate('2026-03-02T08:00:00.000Z')).toBe('2026. gada 2. marts');
    expect(formatDate('2026-02-28T23:30:00.000Z')).toBe('2026. gada 1. marts');
    expect(formatDate('2024-01-01')).toBe('2024. gada 1. janvāris');
    expect(formatDate('2024-01-01', 'locative')).toBe('2024. gada 1. janvārī');
    expect(formatDate('2025-07-01', 'locative')).toBe('2025. gada 1. jūlijā');
  });
});

describe('a list', () => {
  it('ends in „un“, „vai“, „bet“ or „kā arī“', () => {
    expect(listed([])).toBe('');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b'])).toBe('a un b');
    expect(listed(['a', 'b', 'c'], 'vai')).toBe('a, b vai c');
    expect(listedApart(['a', 'b', 'c'], 'bet')).toBe('a, b, bet c');
    expect(listedApart(['a', 'b'], 'kā arī')).toBe('a, kā arī b');
  });
});

describe('the start of a sentence', () => {
  it('is a capital, also after a quotation mark', () => {
    expect(sentenceCase('četras')).toBe('Četras');
    expect(sentenceCase('„pedagogi“')).toBe('„Pedagogi“');
    expect(sentenceCase('42 pašvaldības')).toBe('42 pašvaldības');
  });
});

describe('a part of all municipalities', () => {
  it.each([
    [0, 42, 'neviena no 42 pašvaldībām', 'nevienā no 42 pašvaldībām'],
    [1, 2, 'viena no divām pašvaldībām', 'vienā no divām pašvaldībām'],
    [2, 42, 'divas no 42 pašvaldībām', 'divās no 42 pašvaldībām'],
    [9, 21, 'deviņas no 21 pašvaldības', 'deviņās no 21 pašvaldības'],
    [10, 11, '10 no 11 pašvaldībām', '10 no 11 pašvaldībām'],
    [42, 42, 'visas 42 pašvaldības', 'visās 42 pašvaldībās'],
    [10, 10, 'visas 10 pašvaldības', 'visās 10 pašvaldībās'],
    [21, 21, '21 no 21 pašvaldības', '21 no 21 pašvaldības'],
    [1, 1, 'vienīgā pašvaldība', 'vienīgajā pašvaldībā'],
  ])('%i of %i is „%s“ and „%s“', (part, whole, nominative, locative) => {
    expect(municipalitiesOf(part, whole)).toBe(nominative);
    expect(municipalitiesOf(part, whole, 'locative')).toBe(locative);
  });

  it('may leave the noun to the sentence', () => {
    expect(partOf(6, 9)).toBe('sešas no deviņām');
    expect(partOf(6, 6)).toBe('visas sešas');
    expect(partOf(0, 10)).toBe('neviena no 10');
    expect(partOf(3, 21)).toBe('trīs no 21');
  });
});
