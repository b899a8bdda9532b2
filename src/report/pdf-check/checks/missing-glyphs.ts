import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';

export const missingGlyphs: ReaderCheck = {
  id: 'missing-glyphs',
  title: label('Katrai rakstzīmei ir zīme fontā', 'Every character has a glyph'),
  conditions: ['31-030'],
  reads: 'pages',
  find: ({ pages }) =>
    pages.filter((page) => page.missingGlyphs > 0).map(({ number }) => ({ page: number, where: '.notdef' })),
};
