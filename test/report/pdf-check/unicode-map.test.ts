import { describe, expect, it } from 'vitest';
import { unicodeMap } from '../../../src/report/pdf-check/unicode-map.ts';

describe('a ToUnicode map', () => {
  it.each([
    [
      'single codes',
      '1 beginbfchar\n<0003> <0041>\n<0004> <D83DDE00>\nendbfchar',
      [
        [3, [0x41]],
        [4, [0xd83d, 0xde00]],
      ],
    ],
    [
      'a range with a list',
      '1 beginbfrange\n<0000> <0001> [<fffd> <0066 0069>]\nendbfrange',
      [
        [0, [0xfffd]],
        [1, [0x66, 0x69]],
      ],
    ],
    [
      'a range with a start',
      '1 beginbfrange\n<0010> <0012> <0100>\nendbfrange',
      [
        [16, [0x100]],
        [17, [0x101]],
        [18, [0x102]],
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
    ['nothing', '', []],
  ])('is read from %s', (_, cmap, expected) => {
    expect([...unicodeMap(cmap)]).toEqual(expected);
  });
});
