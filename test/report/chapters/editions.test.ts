import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../../src/aggregate/indicators.ts';
import { atlasOf } from '../../../src/figures/maps/atlas.ts';
import { blockTexts } from '../../../src/report/block-text.ts';
import { nationalReport } from '../../../src/report/chapters/national-report.ts';
import { readBookTexts } from '../../../src/report/templates/read-book-texts.ts';
import { readOutlines } from '../../../src/report/templates/read-outlines.ts';
import { asEdition } from '../../../src/survey/as-edition.ts';
import { editionYears, formOf } from '../../../src/survey/editions.ts';
import { municipalFixtures, regionalFixtures } from '../../fixture-returns.ts';

describe.each(editionYears())('the national report of %i', (year) => {
  it('is made from its returns and its texts as they are, whatever the edition asks', async () => {
    const municipal = municipalFixtures().map((ret) => asEdition(ret, year));
    const regional = regionalFixtures().map((ret) => asEdition(ret, year));
    const { blocks } = nationalReport({
      dataset: {
        edition: year,
        asOf: `${year + 1}-03-02T08:00:00.000Z`,
        municipal,
        regional,
        queries: [],
        profiles: [],
      },
      indicators: indicatorsOf(municipal, year),
      atlas: atlasOf(await readOutlines(year)),
      texts: await readBookTexts(year),
      snapshot: 'ab'.repeat(32),
      version: '1.2.3',
    });
    const sections = blocks.filter((block) => block.kind === 'profile_section');
    const asked = (form: 'municipal' | 'regional') => Object.keys(formOf(year, form)?.sections ?? {}).length;
    expect(sections).toHaveLength(
      municipal.length * asked('municipal') + regional.length * asked('regional'),
    );
    const printed = blocks.flatMap(blockTexts);
    expect(printed.filter((text) => /(?<!\p{L})(?:undefined|null|NaN)(?!\p{L})/u.test(text))).toEqual([]);
    expect(printed.join('\n')).toContain(`${year}. gad`);
    expect(printed.some((text) => text.includes(`datus par ${year}. gadu nav`))).toBe(true);
  });
});
