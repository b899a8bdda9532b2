import { readFile } from 'node:fs/promises';
import { Problem } from '../src/problem.ts';
import { makeBookOf } from '../src/publishing/make-book.ts';
import { readProvenance } from '../src/report/pdf/provenance.ts';
import { renderPdf } from '../src/report/pdf/render.ts';
import { version } from '../src/version.ts';
import { defineCommand, run } from './command/command.ts';
import { withStore } from './command/store.ts';

const command = defineCommand({
  help: `
npm run verify -- DATNE.pdf

Nolasa no PDF, kura grāmata tā ir (nacionālais pārskats, plānošanas reģiona pārskats vai pašvaldības profils) un
no kura datu momentuzņēmuma tā veidota, izveido to no jauna un salīdzina baitu pa baitam. Beidzas ar 0, ja tā ir tā
pati grāmata, ar 1, ja nav, ar 3, ja datne nav mūsu vai tās momentuzņēmuma šajā datubāzē nav.

  --help   šis teksts
`,
  options: {},
  positionals: 1,
  async run({ positionals: [path = ''] }) {
    const bytes = await readFile(path).catch((cause) => {
      throw new Problem('bad-arguments', `Datni „${path}“ nevar nolasīt.`, { cause });
    });
    const named = await readProvenance(bytes);
    if (named === null) throw new Problem('not-our-pdf', path);
    const book = await withStore(async (store) =>
      makeBookOf(await store.snapshots.read(named.snapshot), named.scope),
    );
    if (!bytes.equals(await renderPdf(book))) {
      const why =
        named.version === version
          ? 'Datne, veidnes vai programmas kods ir mainīti.'
          : `PDF veidots ar versiju ${named.version}, te ir ${version}.`;
      throw new Problem('different-book', `Datne sevi sauc par „${book.title}“. ${why}`);
    }
    process.stdout.write(
      `Tā ir tā pati grāmata: ${book.title}.\nmomentuzņēmums ${named.snapshot}\nversija ${named.version}\n`,
    );
  },
});

await run(command);
