// A process that sets the book with Typst, in the same serif as the report's: `typst.js set IN.typ OUT.pdf` sets markup,
// `typst.js report EDITION OUT.pdf` goes the whole way of the report, from the stored returns to the PDF.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { makeBook } from '../../src/publishing/make-book.ts';
import { withStore } from '../command/store.ts';
import { bookTypst } from './book-typst.ts';

function setByTypst(markup: string, output: string): void {
  const serif = createRequire(import.meta.url).resolve('@expo-google-fonts/source-serif-4/package.json');
  const compiler = NodeCompiler.create({
    workspace: dirname(output),
    fontArgs: [{ fontPaths: [dirname(serif)] }],
  });
  // As accessible as the report: tagged, and held to PDF/UA-1.
  writeFileSync(output, compiler.pdf({ mainFileContent: markup }, { pdfStandard: 'ua-1' }));
}

const markupOfReport = (edition: number): Promise<string> =>
  withStore(async ({ snapshots }) =>
    bookTypst(await makeBook(await snapshots.take(edition, new Date().toISOString()))),
  );

const [way, input = '', output = ''] = process.argv.slice(2);
setByTypst(way === 'set' ? readFileSync(input, 'utf8') : await markupOfReport(Number(input)), output);
