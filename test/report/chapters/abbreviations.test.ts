import { beforeAll, describe, expect, it } from 'vitest';
import { abbreviationsIn, explainedIn } from '../../../src/language/abbreviations.ts';
import { checkedAbbreviations } from '../../../src/publishing/abbreviations.ts';
import { makeBookOf } from '../../../src/publishing/make-book.ts';
import type { Block } from '../../../src/report/block.ts';
import { blockTexts } from '../../../src/report/block-text.ts';
import { abbreviations } from '../../../src/report/chapters/front-matter.ts';
import { readBookTexts } from '../../../src/report/templates/read-book-texts.ts';
import type { EditionTexts } from '../../../src/survey/edition-texts.ts';
import { snapshotOf2025 } from '../books-of-2025.ts';

/** Names of companies, projects, programmes and products, which are written in capitals and short for nothing. */
const names = [
  ...['ADA', 'BE', 'BUTS', 'CAN', 'CB', 'DARA', 'DARI', 'DIRECT', 'DOBELE', 'EKO', 'EUROPE', 'IZGLĪTĪBA'],
  ...['LIKED', 'MC', 'MS', 'PROTI', 'PURE', 'RĪGĀ', 'STARS', 'URBACT', 'YAMAHA', 'ZAOO'],
];

describe('the abbreviations of the report on 2025', () => {
  let blocks: readonly Block[];
  let listed: readonly string[];
  let texts: readonly string[];
  beforeAll(async () => {
    ({ blocks } = await makeBookOf(snapshotOf2025(), { kind: 'national' }));
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text.includes('saīsinājumi'));
    const table = blocks[at + 1];
    if (table?.kind !== 'table') throw new Error('no table of abbreviations');
    listed = table.table.rows.map(([short]) => String(short));
    texts = blocks.filter((block) => block !== table).flatMap(blockTexts);
  });

  it('explain each word in capitals that is no name, there or where it first stands', () => {
    const known = new Set([...listed, ...names, ...texts.flatMap(explainedIn)]);
    expect([...new Set(texts.flatMap(abbreviationsIn))].filter((word) => !known.has(word))).toEqual([]);
    expect(listed).toContain('VKAC');
  });

  it('list only what occurs', () => {
    const used = new Set(texts.flatMap(abbreviationsIn));
    expect([...listed, ...names].filter((word) => !used.has(word))).toEqual([]);
    expect(listed).not.toContain('LVA');
  });

  it('are left out with their heading where there are none', async () => {
    const paragraph: Block = { kind: 'paragraph', content: [{ kind: 'text', text: 'Bez saīsinājumiem.' }] };
    expect(abbreviations(await readBookTexts(2025), [paragraph])).toEqual([]);
  });

  it('of the texts of an edition are checked before it is published', async () => {
    const list = await readBookTexts(2025);
    const check = (texts: EditionTexts) => checkedAbbreviations(texts, list, { blocks });
    expect(check({}).unexplained).toEqual([]);
    expect(check({}).unused).toContain('LVA');
    expect(check({}).unused).not.toContain('VKAC');
    const conclusions =
      'PIAAC dati un IZM skatījums; Centrālā statistikas pārvalde (CSP) un CSP dati, II posms.';
    const logo = '<svg><title>ABC</title></svg>';
    expect(check({ conclusions, 'logo.1': logo }).unexplained).toEqual(['PIAAC']);
  });
});
