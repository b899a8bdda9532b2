import { makeBooks } from './books/make-books.ts';
import { defineCommand, run } from './command.ts';
import { editionFrom, editionOption } from './edition-option.ts';
import { withStore } from './store.ts';

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
