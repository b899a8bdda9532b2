import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linked } from '../../../src/report/chapters/block-builders.ts';
import { passages } from '../../../src/report/chapters/english-passages.ts';
import { textsOf } from '../../../src/survey/placed-answers.ts';
import { fixtureReturns } from '../../fixture-returns.ts';

const english = (text: string): readonly string[] =>
  passages(text).flatMap((passage) => (passage.isEnglish ? [passage.text] : []));

describe('English passages', () => {
  it('are what they are expected to be in the returns of 2025, and nothing else', async () => {
    const found = fixtureReturns()
      .flatMap(textsOf)
      .flatMap(({ text }) => english(text));
    await expect([...new Set(found)].join('\n')).toMatchFileSnapshot('golden/english-2025.txt');
  });

  it.each([
    ['a title', 'Learning for Life', ['Learning for Life']],
    [
      'a title beside its translation',
      'Prasmes visiem / Skills for everybody (SKILLS)',
      ['Skills for everybody'],
    ],
    ['a quotation', 'Kurss „Working with young people”, 12 stundas', ['Working with young people']],
    [
      'a sentence of its own',
      'Notika seminārs. The project goes on with new partners.',
      ['The project goes on with new partners.'],
    ],
  ])('are found in %s', (_, text, expected) => {
    expect(english(text)).toEqual(expected);
  });

  it.each([
    ['a name', 'Erasmus+; Microsoft 365; Swedbank'],
    ['letters and numbers', 'A1, A2, B1, B2; STEM; KA122-ADU'],
    [
      'Latvian without its marks',
      'Dati nav pieejami. Kursi un seminari, macibas pieaugusajiem par finansu pratibu.',
    ],
    ['a file', 'https://stars.gov.lv/the-way-of-working, www.the.way.of.working.lv'],
    ['another language', 'Universidad de Navarra; Centro de Formación Profesional; Tartu Ülikool'],
    ['English inside a Latvian sentence without a mark', 'Projekts Working for the young ir noticis.'],
  ])('are not %s', (_, text) => {
    expect(english(text)).toEqual([]);
  });

  it('leave the text unchanged', () => {
    const part = fc.constantFrom(
      'the way of life',
      'izglītība',
      ' / ',
      '„',
      '”',
      '(',
      ')',
      '. ',
      ' ',
      '\n',
      '; ',
      '-',
    );
    const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (value) => {
        expect(
          passages(value)
            .map((passage) => passage.text)
            .join(''),
        ).toBe(value);
      }),
    );
  });

  it('carry their language in running text, separate from links', () => {
    expect(linked('Skat. „Working with people” https://a.lv')).toEqual([
      { kind: 'text', text: 'Skat. „' },
      { kind: 'text', text: 'Working with people', language: 'en' },
      { kind: 'text', text: '“ ' },
      { kind: 'link', text: 'https://a.lv', url: 'https://a.lv' },
    ]);
  });
});
