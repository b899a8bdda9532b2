import { defineCommand, run } from './command.ts';
import { editionFrom, editionOption } from './edition-option.ts';
import { freeze, writeReport } from './make-report.ts';
import { withStore } from './store.ts';

const command = defineCommand({
  help: `
npm run report -- [--edition 2025] [--out DATNE.pdf]

Izveido nacionālo pārskatu no saglabātajiem iesniegumiem.

  --edition GADS   edīcija (noklusējums: jaunākā ar datiem)
  --out DATNE      kur rakstīt (noklusējums: out/parskats-GADS.pdf)
  --help           šis teksts
`,
  options: { ...editionOption, out: { type: 'string' } },
  async run({ values, progress }) {
    const edition = editionFrom(values.edition);
    const out = values.out ?? `out/parskats-${edition}.pdf`;
    // The database is closed before its memory is needed for the pages.
    const snapshot = await withStore((store) => freeze(store, { edition, progress }));
    const made = await writeReport(snapshot, { out, progress });
    process.stdout.write(`${made.path}\nmomentuzņēmums ${made.snapshot}\n`);
  },
});

await run(command);
