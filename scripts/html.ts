import { makeBook } from '../src/publishing/make-book.ts';
import { renderHtml } from '../src/report/html/render.ts';
import { defineCommand, run } from './command/command.ts';
import { editionFrom, editionOption } from './command/options.ts';
import { withStore } from './command/store.ts';
import { writeBookFolder } from './command/write-atomically.ts';

const STEPS = 4;

const command = defineCommand({
  help: `
npm run html -- [--edition 2025] [--out MAPE]

Izveido nacionālo pārskatu kā tīmekļa grāmatu no saglabātajiem iesniegumiem. To lasa, pārlūkā atverot mapes
datni index.html; ne serveris, ne tīkls nav vajadzīgs. Agrāk izveidotu grāmatu tajā pašā mapē aizstāj.

  --edition GADS   edīcija (noklusējums: jaunākā ar datiem)
  --out MAPE       kur rakstīt (noklusējums: out/gramata-GADS)
  --help           šis teksts
`,
  options: { ...editionOption, out: { type: 'string' } },
  async run({ values, progress }) {
    const edition = editionFrom(values.edition);
    const out = values.out ?? `out/gramata-${edition}`;
    const step = (done: number) => progress('tīmekļa grāmata', done, STEPS);
    step(0);
    const snapshot = await withStore((store) => store.snapshots.take(edition, new Date().toISOString()));
    step(1);
    const book = await makeBook(snapshot);
    step(2);
    const files = await renderHtml(book);
    step(3);
    const folder = await writeBookFolder(out, files);
    step(4);
    process.stdout.write(`${folder}/index.html\nmomentuzņēmums ${snapshot.sha256}\n`);
  },
});

await run(command);
