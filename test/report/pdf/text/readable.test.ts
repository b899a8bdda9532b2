import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../src/report/pdf/open-document.ts';
import { openFaces } from '../../../../src/report/pdf/text/faces.ts';
import { readable } from '../../../../src/report/pdf/text/readable.ts';
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
    ['marks without a shape go', 'vārds\u200b un\u00ad\ufeff', 'vārds un'],
    ['control characters go', 'a\u0007b', 'ab'],
    ['a no-break hyphen becomes a hyphen', 'e\u2011pasts', 'e-pasts'],
    ['letters in disguise are taken apart', 'Ⓐ 𝐁', 'A B'],
    ['what no face has becomes a box', 'labi 😀', 'labi ☐'],
  ])('%s', (_, given, expected) => {
    expect(readable(given, serif)).toBe(expected);
  });
});
