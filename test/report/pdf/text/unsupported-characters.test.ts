import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../src/report/pdf/open-document.ts';
import { openFaces } from '../../../../src/report/pdf/text/faces.ts';
import { replaceUnsupported } from '../../../../src/report/pdf/text/unsupported-characters.ts';
import { sampleBook } from '../sample-book.ts';

const { serif } = openFaces(openDocument(sampleBook()));

describe('text that a face can show', () => {
  it.each([
    [
      'Latvian text stays as it is',
      'Glāžšķūņu rūķīši – „jā“ 17\u202f079',
      'Glāžšķūņu rūķīši – „jā“ 17\u202f079',
    ],
    ['letters with separate marks are composed', 'a\u0304da\u0301', 'ādá'],
    ['tabs become spaces', 'a\tb', 'a b'],
    ['line ends of every kind are one kind', 'a\r\nb\u2028c', 'a\nb\nc'],
    ['invisible characters are removed', 'vārds\u200b un\u00ad\ufeff', 'vārds un'],
    ['control characters are removed', 'a\u0007b', 'ab'],
    ['a no-break hyphen becomes a hyphen', 'e\u2011pasts', 'e-pasts'],
    ['compatibility letters are decomposed', 'Ⓐ 𝐁', 'A B'],
    ['emoji stay, for the face of symbols', 'labi 😀', 'labi 😀'],
    ['bullets of other shapes become a bullet', '● viens ‣ divi', '• viens • divi'],
    ['what no face has becomes a box', '漢', '☐'],
  ])('%s', (_, given, expected) => {
    expect(replaceUnsupported(given, serif)).toBe(expected);
  });
});
