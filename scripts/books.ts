import { defineCommand, run } from './command/command.ts';
import { editionFrom, editionOption } from './command/options.ts';
import { withStore } from './command/store.ts';
import { makeBooks } from './report/make-books.ts';

const command = defineCommand({
  help: `
npm run books -- [--edition 2025] [--out MAPE]

Izveido katra plānošanas reģiona pārskatu un katras pašvaldības profilu kā PDF, visus no viena un tā paša
datu momentuzņēmuma.

  --edition GADS   edīcija (noklusējums: jaunākā ar datiem)
  --out MAPE       kur rakstīt (noklusējums: out/books)
  --help           šis teksts
`,
  options: { ...editionOption, out: { type: 'string' } },
  async run({ values, progress }) {
    const edition = editionFrom(values.edition);
    const made = await withStore((store) =>
      makeBooks(store, { edition, out: values.out ?? 'out/books', progress }),
    );
    process.stdout.write(`${made.paths.join('\n')}\nmomentuzņēmums ${made.snapshot}\n`);
  },
});

await run(command);
