import { describe, expect, it } from 'vitest';
import { unicodeMap } from '../../../src/report/pdf-check/font-program.ts';

describe('a ToUnicode map', () => {
  it.each([
    [
      'a range with a list',
      '1 beginbfrange\n<0000> <0001> [<fffd> <0066 0069>]\nendbfrange',
      [
        [0, [0xfffd]],
        [1, [0x66, 0x69]],
      ],
    ],
    [
      'a list that is too short',
      '1 beginbfrange\n<0000> <0001> [<0041>]\nendbfrange',
      [
        [0, [0x41]],
        [1, []],
      ],
    ],
  ])('is read from %s', (_, cmap, expected) => {
    expect([...(unicodeMap(new TextEncoder().encode(cmap)) ?? [])]).toEqual(expected);
  });

  it.each([
    ['single codes', '1 beginbfchar\n<0003> <0041>\n<0004> <D83DDE00>\nendbfchar'],
    ['a range with a start', '1 beginbfrange\n<0010> <0012> <0100>\nendbfrange'],
    ['nothing', ''],
  ])('is refused in a form that the writer does not use: %s', (_, cmap) => {
    expect(unicodeMap(new TextEncoder().encode(cmap))).toBeNull();
  });

  it('is missing where the font has none', () => {
    expect(unicodeMap(null)).toBeNull();
  });
});
