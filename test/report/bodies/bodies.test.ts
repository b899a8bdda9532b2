// What municipalities and regions handed in, and what the book says of it in each of its bodies: nothing is lost,
// nothing is changed, nothing is added.
import { beforeAll, describe, expect, it } from 'vitest';
import { makeBookOf } from '../../../src/publishing/make-book.ts';
import type { BookScope } from '../../../src/report/book-scope.ts';
import { htmlPages } from '../../../src/report/html/render.ts';
import { renderPdf } from '../../../src/report/pdf/render.ts';
import type { Return } from '../../../src/survey/editions.ts';
import { formOfReturn } from '../../../src/survey/placed-answers.ts';
import { regionCodes, territoriesOfRegion } from '../../../src/survey/territories.ts';
import { fixtureReturns } from '../../fixture-returns.ts';
import { snapshotOf2025 } from '../books-of-2025.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { authorityOf, faultsOf } from './compare.ts';
import { fixedWording } from './expected.ts';
import { ofBlocks } from './of-blocks.ts';
import { ofHtml } from './of-html.ts';
import { ofPdf } from './of-pdf.ts';
import { faultIn } from './read-through.ts';
import { bare, type Profile, profilesIn, type Token } from './token.ts';

const returns: readonly Return[] = fixtureReturns();
const names = ['blocks', 'PDF', 'web pages', 'web book on one page'] as const;
const bodies = new Map<(typeof names)[number], ReadonlyMap<string, Profile>>();
let blocks: readonly Token[];

beforeAll(async () => {
  const book = await makeBookOf(snapshotOf2025(), { kind: 'national' });
  const pages = [...htmlPages(book).values()];
  blocks = ofBlocks(book.blocks);
  bodies.set('blocks', profilesIn(blocks));
  bodies.set('PDF', profilesIn(ofPdf(await readPdf(await renderPdf(book)))));
  bodies.set('web pages', profilesIn(ofHtml(pages.slice(0, -1))));
  bodies.set('web book on one page', profilesIn(ofHtml(pages.slice(-1))));
});

describe.each(names)('the national report as %s', (name) => {
  it('prints every answer of every return in order, and nothing else', () => {
    const profiles = bodies.get(name) ?? new Map();
    expect(returns).toHaveLength(46);
    expect([...profiles.keys()].sort()).toEqual(returns.map((ret) => authorityOf(ret.territory)).sort());
    expect(returns.flatMap((ret) => faultsOf(ret, profiles))).toEqual([]);
  });
});

describe('the books of regions and municipalities', () => {
  const ofBook = async (scope: BookScope) => {
    const book = await makeBookOf(snapshotOf2025(), scope);
    return { book, profiles: profilesIn(ofBlocks(book.blocks)) };
  };

  it.each(regionCodes)('say the same as blocks: %s', async (region) => {
    const { profiles } = await ofBook({ kind: 'regional', region, profiles: true });
    const codes = [region, ...territoriesOfRegion(2025, region).map(({ code }) => code)];
    const own = returns.filter(({ territory }) => codes.includes(territory));
    expect(profiles.size).toBe(own.length);
    expect(own.flatMap((ret) => faultsOf(ret, profiles))).toEqual([]);
  });

  it('say the same as a PDF: the smallest of each kind', async () => {
    for (const [scope, codes] of [
      [{ kind: 'regional', region: 'ZEMGALE', profiles: false }, ['ZEMGALE']],
      [{ kind: 'municipal', territory: 'LV0025000' }, ['LV0025000']],
    ] as const) {
      const { book } = await ofBook(scope);
      const profiles = profilesIn(ofPdf(await readPdf(await renderPdf(book))));
      const own = returns.filter(({ territory }) => codes.some((code) => code === territory));
      expect(own).toHaveLength(1);
      expect(own.flatMap((ret) => faultsOf(ret, profiles))).toEqual([]);
    }
  });
});

// What would go unnoticed is tried out on one profile, token by token.
describe('the comparison', () => {
  const code = 'LV0001000';

  /** The tokens of the profile, and which of them hold answers. */
  function profile() {
    const ret = returns.find(({ territory }) => territory === code) ?? raise(code);
    const from = blocks.findIndex((token) => isHeading(token, 2) && bare(token.text) === authorityOf(code));
    const length = blocks.slice(from + 1).findIndex((token) => isHeading(token, 1) || isHeading(token, 2));
    const tokens = blocks.slice(from, from + 1 + length);
    const first = tokens.findIndex((token) => isHeading(token, 3));
    const fixed = new Set(Object.values(formOfReturn(ret).sections).flatMap(fixedWording));
    const answers = tokens.flatMap((token, at) => {
      const isSaid = (token.kind === 'text' && !isFixed(bare(token.text), fixed)) || token.kind === 'note';
      return at > first && isSaid ? [at] : [];
    });
    return { answers, tokens, faults: (changed: readonly Token[]) => faultsOf(ret, profilesIn(changed)) };
  }

  it('notices each answer that is left out, said twice, changed, or in another place', () => {
    const { tokens, answers, faults } = profile();
    expect(faults(tokens)).toEqual([]);
    expect(answers.length).toBeGreaterThan(80);
    const unnoticed = answers.flatMap((at, index) => {
      const token = tokens[at] ?? raise(at);
      const other = answers[index + 1] ?? answers[0] ?? raise(index);
      const moved = tokens.with(at, tokens[other] ?? raise(other)).with(other, token);
      const text = 'text' in token ? token.text : '';
      return [
        tokens.toSpliced(at, 1),
        tokens.toSpliced(at, 0, token),
        tokens.with(at, { ...token, text: `${text.slice(0, -1)}ž` } as Token),
        ...(JSON.stringify(token) === JSON.stringify(tokens[other]) ? [] : [moved]),
      ].flatMap((each, how) => (faults(each).length === 0 ? [{ how, token }] : []));
    });
    expect(unnoticed).toEqual([]);
  });

  it('notices a link that is missing and one that is not in the return', () => {
    const { tokens, faults } = profile();
    const link = tokens.find((token) => token.kind === 'link') ?? raise('link');
    expect(faults(tokens.filter((token) => token.kind !== 'link' || token.url !== link.url))).toEqual([
      `${code}: ${new URL(link.url).href} cannot be followed`,
    ]);
    expect(faults([...tokens, { kind: 'link', url: 'https://other.example/' }])).toEqual([
      `${code}: https://other.example/ is not in the return`,
    ]);
  });

  it('notices a digit that moved to the number beside it', () => {
    const number = (text: string) => ({ place: text, text, isNumber: true, isLabel: false });
    const cells = { heading: '', text: '125', edges: new Set([0, 1, 3]) };
    expect(faultIn(cells, [number('1'), number('25')], [])).toBeNull();
    expect(faultIn(cells, [number('12'), number('5')], [])).toContain('12');
  });

  it('names the answer that is missing', () => {
    const { tokens, faults } = profile();
    const at = tokens.findLastIndex((token) => token.kind === 'text' && token.text === '379');
    expect(faults(tokens.toSpliced(at, 1)).join()).toContain('permits.issued „379“');
  });
});

function isHeading(token: Token, level: number): token is Extract<Token, { kind: 'heading' }> {
  return token.kind === 'heading' && token.level === level;
}

function isFixed(text: string, fixed: ReadonlySet<string>): boolean {
  return text === '' || fixed.has(text) || [...text].every((sign) => fixed.has(sign));
}

function raise(what: unknown): never {
  throw new Error(`There is no ${what}`);
}
