import { readConfig } from '../src/config.ts';
import { seed } from '../src/publishing/seed.ts';
import { openStore } from '../src/store/open-store.ts';
import { defineCommand, run } from './command/command.ts';
import { makeReport } from './report/make-report.ts';

const EDITION = 2025;

const command = defineCommand({
  help: `
npm run demo

Iegultajā datubāzē ielādē 2025. gada iesniegumus un izveido nacionālo pārskatu out/parskats-2025.pdf.
Ārēja datubāze netiek lietota arī tad, ja ir norādīts DATABASE_URL.

  --help   šis teksts
`,
  options: {},
  async run({ progress }) {
    const store = await openStore({ ...readConfig(process.env), databaseUrl: null });
    try {
      await seed(store, { edition: EDITION, progress });
      const made = await makeReport(store, {
        edition: EDITION,
        out: `out/parskats-${EDITION}.pdf`,
        progress,
      });
      process.stdout.write(`Pārskats: ${made.path}\nMomentuzņēmums: ${made.snapshot}\n`);
    } finally {
      await store.close();
    }
  },
});

await run(command);
