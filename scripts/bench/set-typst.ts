// Sets a Typst file as PDF in a process of its own: `set-typst.ts IN.typ OUT.pdf`.
import { readFileSync } from 'node:fs';
import { setByTypst } from './typst.ts';

const [input = '', output = ''] = process.argv.slice(2);
setByTypst(readFileSync(input, 'utf8'), output);
