import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filledTemplate,
  minimalReturn,
  returnOf2025,
} from '../../../scripts/workbook-cases/base-workbook.ts';
import type { Return } from '../../../src/survey/editions.ts';
import { arbitraryReturn } from '../../survey/arbitrary-return.ts';
import { formName, forms } from '../../survey/every-question.ts';
import { returnIn } from './read-again.ts';

const samples: readonly (readonly [string, Return])[] = [
  ['a minimal return', minimalReturn('LV0020000')],
  ['a typical return', returnOf2025('LV0020000')],
  ['the largest return, that of Rīga', returnOf2025('LV0001000')],
  ['the return of a planning region', returnOf2025('RIGA')],
];

describe('A template that is filled, saved and read', () => {
  it.each(samples)('gives %s back as it was', async (_, ret) => {
    expect(await returnIn(await filledTemplate(ret))).toEqual({ return: ret, errors: [] });
  });

  it('gives the same return in either language', async () => {
    const ret = returnOf2025('LV0020000');
    expect((await returnIn(await filledTemplate(ret, 'en'))).return).toEqual(ret);
  });

  it.each(forms.map((form) => [formName(form), form] as const))(
    'gives back whatever a %s form may hold',
    async (_, form) => {
      await fc.assert(
        fc.asyncProperty(arbitraryReturn(form), fc.constantFrom('lv', 'en'), async (ret, language) => {
          expect(await returnIn(await filledTemplate(ret, language))).toEqual({ return: ret, errors: [] });
        }),
        { numRuns: 8 },
      );
    },
  );
});
