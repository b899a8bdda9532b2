// Typst in this process: markup in, a PDF out, in the same serif as the report's.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

export function setByTypst(markup: string, output: string): void {
  const fonts = dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/source-serif-4/package.json'),
  );
  const compiler = NodeCompiler.create({
    workspace: dirname(output),
    fontArgs: [{ fontPaths: [fonts] }],
  });
  writeFileSync(output, compiler.pdf({ mainFileContent: markup }));
}
