import { defineCommand, run } from './command.ts';
import { editionFrom, editionOption } from './edition-option.ts';
import { makeReport } from './make-report.ts';
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
    const made = await withStore((store) => makeReport(store, { edition, out, progress }));
    process.stdout.write(`${made.path}\nmomentuzņēmums ${made.snapshot}\n`);
  },
});

await run(command);
