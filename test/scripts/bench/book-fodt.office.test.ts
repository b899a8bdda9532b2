import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookFodt } from '../../../scripts/bench/book-fodt.ts';
import { libreOffice } from '../../../scripts/bench/libreoffice.ts';
import type { Command } from '../../../scripts/bench/measure.ts';
import { blockTexts } from '../../../src/report/block-text.ts';
import { readPdf, textOf } from '../../report/pdf/read-pdf.ts';
import { sampleBook } from '../../report/pdf/sample-book.ts';

const squeezed = (text: string) => text.replaceAll(/[\s\u00ad]+/g, '');
/** Footnotes stand where these end. One sentence has characters that no font of the peer has. */
const sentences = (text: string) => text.split(/[.!?;]+\s*/).filter((one) => !one.includes('😀'));

let folder: string;
let peer: Command | null;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kopskats-fodt-'));
  const document = join(folder, 'book.fodt');
  await writeFile(document, bookFodt(sampleBook()));
  peer = await libreOffice(folder, document);
});
afterAll(() => rm(folder, { recursive: true }));

describe('LibreOffice as a peer', () => {
  it('is missing where the machine has none', async () => {
    const { PATH } = process.env;
    process.env.PATH = folder;
    try {
      expect(await libreOffice(await mkdtemp(join(folder, 'none-')), '')).toBeNull();
    } finally {
      process.env.PATH = PATH;
    }
  });

  it('sets every text of the book into a tagged PDF', async () => {
    const [program = '', ...args] = peer?.args ?? [];
    expect(spawnSync(program, args, { env: { ...process.env, ...peer?.env } }).status).toBe(0);
    const pages = await readPdf(await readFile(join(folder, 'libreoffice', 'book.pdf')));
    const text = squeezed(pages.map(({ tree }) => textOf(tree)).join(''));
    for (const sentence of sampleBook().blocks.flatMap(blockTexts).flatMap(sentences))
      expect(text.includes(squeezed(sentence)), sentence).toBe(true);
  });
});
