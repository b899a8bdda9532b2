import { reconcile } from '../src/aggregate/reconcile/reconcile.ts';
import { reconciliationTable } from '../src/aggregate/reconcile/reconciliation-table.ts';
import { Problem } from '../src/problem.ts';
import { readPublishedFigures } from '../src/publishing/published-figures-file.ts';
import type { MunicipalReturn } from '../src/survey/editions.ts';
import { defineCommand, run } from './command/command.ts';
import { editionFrom, editionOption, languageFrom, languageOption } from './command/options.ts';
import { municipalReturns, withStore } from './command/store.ts';
import { textTable } from './command/text-table.ts';

/** Characters in a line where no terminal says how many; the table is for people, programs have `--json`. */
const PAPER = 80;

const command = defineCommand({
  help: `
npm run -s reconcile -- [--edition 2025] [--figures DATNE.json] [--json] [--lang lv|en]

Salīdzina edīcijas pārskatā nodrukātos skaitļus ar tiem, kas izriet no iesniegumiem:
drukātais, pārrēķinātais, vai sakrīt un kāpēc.

  --edition GADS   edīcija (noklusējums: jaunākā ar datiem)
  --figures DATNE  drukājamie skaitļi no datnes, nevis datubāzē saglabātie: pārbaudei pirms drukas;
                   paraugs ir fixtures/2025/published-figures.json
  --json           viens JSON objekts: {edition, agree, differ, open, figures: [...]}
  --lang VALODA    valoda: lv (noklusējums) vai en
  --help           šis teksts
`,
  options: { ...editionOption, ...languageOption, figures: { type: 'string' }, json: { type: 'boolean' } },
  async run({ values }) {
    const edition = editionFrom(values.edition);
    const language = languageFrom(values.lang);
    const figures = await withStore(async (store) => {
      const published =
        values.figures === undefined
          ? await store.publishedFigures.of(edition)
          : await readPublishedFigures(values.figures, edition);
      if (published.length === 0) throw new Problem('no-published-figures', `Edīcija ${edition}.`);
      const returns: MunicipalReturn[] = [];
      for await (const ret of municipalReturns(store, edition)) returns.push(ret);
      return reconcile(published, returns, edition);
    });
    const count = (agrees: boolean | null) => figures.filter((figure) => figure.agrees === agrees).length;
    if (values.json) {
      const output = {
        edition,
        agree: count(true),
        differ: count(false),
        open: count(null),
        figures: figures.map((figure) => ({ ...figure, why: figure.why[language] })),
      };
      process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
      return;
    }
    const { columns, rows } = reconciliationTable(figures, language);
    process.stdout.write(`${textTable(columns, rows, process.stdout.columns ?? PAPER)}\n`);
    process.stdout.write(
      language === 'lv'
        ? `\nSakrīt ${count(true)}, nesakrīt ${count(false)}, nav salīdzināmi ${count(null)}.\n`
        : `\n${count(true)} agree, ${count(false)} differ, ${count(null)} cannot be compared.\n`,
    );
  },
});

await run(command);
