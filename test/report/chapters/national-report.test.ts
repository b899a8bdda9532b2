import { describe, expect, it } from 'vitest';
import { indicatorsOf } from '../../../src/aggregate/indicators.ts';
import type { Block, Inline } from '../../../src/report/block.ts';
import { blockTexts } from '../../../src/report/block-text.ts';
import { nationalReport } from '../../../src/report/chapters/national-report.ts';
import { readBookTexts } from '../../../src/report/templates/read-book-texts.ts';
import type { Dataset } from '../../../src/survey/dataset.ts';
import { territoriesOf } from '../../../src/survey/territories.ts';
import { atlas2025 } from '../../figures/maps/outlines.ts';
import { municipalFixtures, regionalFixtures } from '../../fixture-returns.ts';

const texts = await readBookTexts(2025);
const snapshot = 'ab'.repeat(32);

const whole: Dataset = {
  edition: 2025,
  asOf: '2026-03-02T08:00:00.000Z',
  municipal: municipalFixtures(),
  regional: regionalFixtures(),
  queries: [],
  profiles: [],
};

function bookOf(dataset: Dataset) {
  const indicators = indicatorsOf(dataset.municipal, dataset.edition);
  return nationalReport({ dataset, indicators, atlas: atlas2025, texts, snapshot, version: '1.2.3' });
}

const headingsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));

/** Every inline of a book, in reading order. */
function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'paragraph':
      return block.content;
    case 'list':
      return block.items.flat();
    case 'profile_section':
      return [...block.facts.flatMap((fact) => fact.content), ...block.body.flatMap(inlinesOf)];
    default:
      return [];
  }
}

describe('the national report', () => {
  const { blocks } = bookOf(whole);

  it('has its chapters in their order', async () => {
    const outline = headingsOf(blocks)
      .filter((heading) => heading.inContents)
      .map(({ level, text }) => `${'  '.repeat(level - 1)}${text}`);
    await expect(`${outline.join('\n')}\n`).toMatchFileSnapshot('golden/contents-2025.txt');
  });

  it('has a profile of every municipality that was asked, in the order of the report', () => {
    const profiles = headingsOf(blocks).filter((heading) => heading.id.startsWith('profils-LV'));
    expect(profiles.map(({ text }) => text)).toEqual(
      territoriesOf(2025).map((territory) => territory.authority),
    );
  });

  it('says that Vidzemes plānošanas reģions sent no return', () => {
    const all = blocks.flatMap(blockTexts).join('\n');
    expect(all).toContain('Vidzemes plānošanas reģions datus par 2025. gadu nav iesniedzis');
  });

  it('draws every diagram once in the analysis, numbered in order, and tables every one in the annex', () => {
    const drawn = blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure.number] : []));
    expect(drawn).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
    const annexed = headingsOf(blocks).filter((heading) => heading.id.startsWith('pielikums-d'));
    expect(annexed).toHaveLength(15);
  });

  it('says in a sentence what would be empty axes', () => {
    const silent = municipalFixtures().map((ret) => ({
      ...ret,
      sections: { ...ret.sections, permits: { issued: 0 }, partners: { empty: 'left_out' as const } },
    }));
    const shown = bookOf({ ...whole, municipal: silent }).blocks;
    const drawn = shown.flatMap((block) => (block.kind === 'figure' ? [block.figure.id] : []));
    expect(drawn).not.toContain('d9');
    expect(drawn).not.toContain('d12');
    expect(drawn).not.toContain('d13');
    const said = shown.flatMap(blockTexts);
    expect(said).toContain(
      '11. diagramma. Sadarbības partneri. Par šo jautājumu datu nav: to nav sniegusi neviena no 42 pašvaldībām.',
    );
    expect(said.find((text) => text.startsWith('14. diagramma. '))).toContain('neizsniedza');
  });

  it('gives each heading an id of its own and never skips a level', () => {
    const headings = headingsOf(blocks);
    expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length);
    headings.reduce((previous, { level, text }) => {
      expect(level - previous, text).toBeLessThanOrEqual(1);
      return level;
    }, 0);
  });

  it('numbers footnotes through the book', () => {
    const numbers = blocks
      .flatMap(inlinesOf)
      .flatMap((inline) => (inline.kind === 'footnote' ? [inline.number] : []));
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    expect(numbers.length).toBeGreaterThan(50);
  });

  it('names edition, snapshot, version and date of the data in the imprint', () => {
    const imprint = blocks.slice(
      blocks.findIndex((block) => block.kind === 'heading' && block.id === 'izdevums'),
    );
    const said = imprint.flatMap(blockTexts).join('\n');
    for (const fact of ['2025. gada pārskats', snapshot, '1.2.3', '2026. gada 2. marts'])
      expect(said).toContain(fact);
  });

  it('never prints undefined, null, NaN or an object', () => {
    for (const said of blocks.flatMap(blockTexts))
      expect(said).not.toMatch(/undefined|null\b|NaN|\[object|Infinity/);
  });

  it('is complete where only one municipality answered', () => {
    const one = bookOf({ ...whole, municipal: whole.municipal.slice(0, 1), regional: [] });
    const said = one.blocks.flatMap(blockTexts);
    expect(said.filter((text) => text === 'Pašvaldība iesniegumu nav iesniegusi.')).toHaveLength(41);
    expect(said.join('\n')).toContain('Neviens plānošanas reģions datus par 2025. gadu nav iesniedzis.');
    expect(said.join('\n')).not.toMatch(/undefined|NaN/);
  });
});
