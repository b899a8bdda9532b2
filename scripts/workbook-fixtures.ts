// Writes workbooks that are read and workbooks that are refused, one for each reason, to look at or to upload.
import { Problem } from '../src/problem.ts';
import { defineCommand, run } from './command/command.ts';
import { writeCases } from './workbook-cases/write-cases.ts';

const command = defineCommand({
  help: `
npx tsx scripts/workbook-fixtures.ts MAPE

Izveido mapē darbgrāmatas, kuras nolasa (pass/), un darbgrāmatas, kuras noraida (refuse/), katram
noraidījuma iemeslam vienu; datnes nosaukums ir iemesla kods.

  --help   šis teksts
`,
  options: {},
  positionals: 1,
  run: async ({ positionals: [folder] }) => {
    if (folder === undefined) throw new Problem('bad-arguments', 'Trūkst mapes.');
    process.stderr.write(`Darbgrāmatas: ${await writeCases(folder)}, mape ${folder}.\n`);
  },
});

await run(command);
