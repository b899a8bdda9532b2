import { expect, it } from 'vitest';
import { openDocument } from '../../../../src/report/pdf/open-document.ts';
import { openFaces } from '../../../../src/report/pdf/text/faces.ts';
import { style } from '../../../../src/report/pdf/theme.ts';
import { sampleBook } from '../sample-book.ts';

const faces = openFaces(openDocument(sampleBook()));

it.each(['cell', 'fact', 'keyValue', 'folio'] as const)(
  'digits in a %s stand under each other, whatever stands beside them',
  (name) => {
    const face = faces[style[name].face];
    const digits = [...'0123456789'];
    const pairs = digits.flatMap((one) => digits.map((other) => `${one}${other}`));
    const widths = (around: (pair: string) => string) =>
      new Set(pairs.map((pair) => face.word(around(pair)).advance.toFixed(6)));
    for (const around of [(p: string) => p, (p: string) => `${p},${p}`, (p: string) => `${p}\u202f${p}`])
      expect(widths(around).size).toBe(1);
  },
);
