// `npm run bench`: the report from the seeded database to bytes, in a fresh process, beside headless Chromium
// printing the same text as HTML and beside Typst setting it. Ratios of medians of interleaved runs.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seed } from '../../src/collect/seed.ts';
import { readConfig } from '../../src/config.ts';
import { makeBook } from '../../src/publish.ts';
import { openStore } from '../../src/store/open-store.ts';
import { defineCommand, run } from '../command.ts';
import { bookHtml } from './book-html.ts';
import { bookTypst } from './book-typst.ts';
import { type Measured, measure, median } from './measure.ts';

const command = defineCommand({
  help: `
npm run bench [-- --runs 5]

Mēra pārskata tapšanu no datubāzes līdz PDF datnei jaunā procesā un salīdzina ar Chromium un Typst,
kas noformē to pašu tekstu. Rezultāts ir mediānu attiecības.

  --runs N    mērījumu skaits katram (noklusējums 5)
  --help      šis teksts
`,
  options: { runs: { type: 'string', default: '5' } },
  async run({ values, progress }) {
    const runs = Number(values.runs);
    const folder = await mkdtemp(join(tmpdir(), 'kopskats-bench-'));
    try {
      const peers = await prepare(folder);
      const measured = new Map<string, Measured[]>(Object.keys(peers).map((name) => [name, []]));
      // One warm-up of each, then A B C, A B C, …: drift of the machine meets all alike.
      for (let round = 0; round <= runs; round++) {
        for (const [name, args] of Object.entries(peers)) {
          const result = await measure(args);
          if (round > 0) measured.get(name)?.push(result);
        }
        progress('mērījumi', round, runs);
      }
      process.stdout.write(resultText(measured, runs));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});

/** The commands to measure; each makes a PDF of the same text. */
async function prepare(folder: string): Promise<Record<string, readonly string[]>> {
  const data = join(folder, 'data');
  const config = readConfig({ ...process.env, DATABASE_URL: undefined, KOPSKATS_DATA: data });
  process.env.KOPSKATS_DATA = data;
  delete process.env.DATABASE_URL;
  const store = await openStore(config);
  const book = await (async () => {
    await seed(store, { edition: 2025, progress: () => {} });
    return makeBook(await store.snapshots.take(2025, new Date().toISOString()));
  })().finally(() => store.close());
  await mkdir(folder, { recursive: true });
  const html = join(folder, 'book.html');
  const typst = join(folder, 'book.typ');
  await writeFile(html, bookHtml(book));
  await writeFile(typst, bookTypst(book));
  const script = (name: string) => new URL(name, import.meta.url).pathname;
  return {
    kopskats: [
      process.execPath,
      '--import',
      'tsx',
      script('../report.ts'),
      '--out',
      join(folder, 'kopskats.pdf'),
    ],
    chromium: [
      process.env.CHROMIUM ?? 'chromium',
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--generate-pdf-document-outline',
      `--print-to-pdf=${join(folder, 'chromium.pdf')}`,
      `file://${html}`,
    ],
    typst: [process.execPath, '--import', 'tsx', script('./set-typst.ts'), typst, join(folder, 'typst.pdf')],
  };
}

function resultText(measured: ReadonlyMap<string, readonly Measured[]>, runs: number): string {
  const own = summary(measured.get('kopskats') ?? []);
  const lines = [...measured].map(([name, results]) => {
    const { seconds, peak } = summary(results);
    return [
      name,
      `${seconds.toFixed(2)} s`,
      `${peak.toFixed(0)} MiB`,
      (own.seconds / seconds).toFixed(2),
      (own.peak / peak).toFixed(2),
    ];
  });
  const rows = [['', 'median time', 'median peak memory', 'time ratio', 'memory ratio'], ...lines];
  const head = `Medians of ${runs} interleaved runs in fresh processes; ratios are kopskats / peer.\n`;
  return `${head}${rows.map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(10) : cell.padStart(20))).join('')).join('\n')}\n`;
}

function summary(results: readonly Measured[]): { seconds: number; peak: number } {
  return {
    seconds: median(results.map((result) => result.seconds)),
    peak: median(results.map((result) => result.peakMebibytes ?? Number.NaN)),
  };
}

await run(command);
