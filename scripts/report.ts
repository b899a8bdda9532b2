import { defineCommand, run } from './command/command.ts';
import { editionFrom, editionOption } from './command/options.ts';
import type { Progress } from './command/progress.ts';
import { freezeBeside } from './report/freeze-beside.ts';

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
    const [snapshot, writeReport] = await Promise.all([
      freezeBeside(edition),
      readyToWrite({ edition, progress }),
    ]);
    const made = await writeReport(snapshot, { out, progress });
    process.stdout.write(`${made.path}\nmomentuzņēmums ${made.snapshot}\n`);
  },
});

/** Loads what makes and sets the book, which takes about as long as the other thread needs for the snapshot. */
async function readyToWrite(job: { readonly edition: number; readonly progress: Progress }) {
  const { prepareReport, writeReport } = await import('./report/make-report.ts');
  await prepareReport(job);
  return writeReport;
}

await run(command);
