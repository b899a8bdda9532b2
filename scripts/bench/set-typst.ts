// Sets a Typst file as PDF in a process of its own: `set-typst.ts IN.typ OUT.pdf`.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [input = '', output = ''] = process.argv.slice(2);
const fonts = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/source-serif-4/package.json'),
);
const compiler = NodeCompiler.create({ workspace: dirname(input), fontArgs: [{ fontPaths: [fonts] }] });
writeFileSync(output, compiler.pdf({ mainFileContent: readFileSync(input, 'utf8') }));
