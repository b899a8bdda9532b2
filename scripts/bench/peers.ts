// The commands that are measured, and the text that they set: the book of the seeded edition 2025.
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readConfig } from '../../src/config.ts';
import { root } from '../../src/folders.ts';
import { makeBook } from '../../src/publishing/make-book.ts';
import { seed } from '../../src/publishing/seed.ts';
import type { Book } from '../../src/report/block.ts';
import { openStore } from '../../src/store/open-store.ts';
import { bookFodt } from './book-fodt.ts';
import { bookHtml } from './book-html.ts';
import { bookTypst } from './book-typst.ts';
import { libreOffice } from './libreoffice.ts';
import type { Command } from './measure.ts';

const EDITION = 2025;

/** Fills a folder with a seeded database and the book for the peers; returns the commands by name, null where missing. */
export async function preparePeers(folder: string): Promise<ReadonlyMap<string, Command | null>> {
  const data = join(folder, 'data');
  const book = await seededBook(data);
  const html = join(folder, 'book.html');
  const typst = join(folder, 'book.typ');
  await writeFile(html, bookHtml(book, fonts()));
  await writeFile(typst, bookTypst(book));
  const document = join(folder, 'book.fodt');
  await writeFile(document, bookFodt(book));
  const node = (built: string) => [process.execPath, join(root, 'dist', built)];
  const out = (name: string) => join(folder, `${name}.pdf`);
  const edition = String(EDITION);
  const env = { KOPSKATS_DATA: data, DATABASE_URL: undefined };
  return new Map<string, Command | null>([
    ['kopskats', { args: [...node('report.js'), '--edition', edition, '--out', out('kopskats')], env }],
    ['chromium', { args: chromium(folder, html, out('chromium')) }],
    ['libreoffice', await libreOffice(folder, document)],
    ['typst', { args: [...node('typst.js'), 'set', typst, out('typst')] }],
    ['typst no datubāzes', { args: [...node('typst.js'), 'report', edition, out('typst-report')], env }],
  ]);
}

async function seededBook(data: string): Promise<Book> {
  const store = await openStore(readConfig({ ...process.env, DATABASE_URL: undefined, KOPSKATS_DATA: data }));
  try {
    await seed(store, { edition: EDITION, progress: () => {} });
    return await makeBook(await store.snapshots.take(EDITION, new Date().toISOString()));
  } finally {
    await store.close();
  }
}

function fonts() {
  const { resolve } = createRequire(import.meta.url);
  const address = (file: string) => pathToFileURL(resolve(`@expo-google-fonts/source-serif-4/${file}`)).href;
  return {
    serif: address('400Regular/SourceSerif4_400Regular.ttf'),
    serifStrong: address('600SemiBold/SourceSerif4_600SemiBold.ttf'),
  };
}

/** Printing and nothing else; the profile is kept from the warm-up on, so that no round makes a new one. */
function chromium(folder: string, html: string, pdf: string): readonly string[] {
  return [
    process.env.CHROMIUM ?? 'chromium',
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--user-data-dir=${join(folder, 'profile')}`,
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
    `--print-to-pdf=${pdf}`,
    pathToFileURL(html).href,
  ];
}
