// `npm run bench:workbooks`: how long a workbook of forty activities takes to be read and marked, and fifty at once,
// beside an earlier version of the sources.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { municipal2025 } from '../src/survey/editions/2025.ts';
import { flatten } from '../src/survey/flatten.ts';
import { writeTemplate } from '../src/workbook/write-template.ts';
import type { WorkbookTimes } from './bench/workbooks-process.ts';
import { defineCommand, run } from './command/command.ts';
import { edited, returnOf2025, sheetNo } from './workbook-cases/base-workbook.ts';

const TERRITORY = 'LV0020000';
const ACTIVITIES = 40;

const command = defineCommand({
  help: `
npm run bench:workbooks [-- --before MAPE] [--runs 3]

Mēra, cik ilgi nolasa un atzīmē darbgrāmatu ar ${ACTIVITIES} aktivitātēm un piecdesmit reizē.

  --before MAPE   mape ar agrākas versijas pirmkodu un node_modules, ar ko salīdzināt
  --runs SKAITS   cik reižu katru versiju mēra; 3, ja nav norādīts
  --help          šis teksts
`,
  options: { before: { type: 'string' }, runs: { type: 'string' } },
  async run({ values }) {
    const folder = await mkdtemp(join(tmpdir(), 'kopskats-workbooks-'));
    try {
      const file = join(folder, 'workbook.xlsx');
      await writeFile(file, await wrongWorkbook());
      const versions = [...(values.before === undefined ? [] : [values.before]), '.'];
      for (let round = 0; round < Number(values.runs ?? 3); round += 1)
        for (const version of versions)
          process.stdout.write(`${version}: ${JSON.stringify(await timesOf(version, file))}\n`);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
});

/** Forty activities, one of them with a number that is none, and one formula that went wrong. */
async function wrongWorkbook(): Promise<Uint8Array> {
  const ret = returnOf2025(TERRITORY);
  const activities = Array.from({ length: ACTIVITIES }, (_, index) => ({
    label: `Mācības par digitālajām prasmēm, ${index + 1}. grupa`,
    events: index + 1,
    participants: 10 + index,
  }));
  const sections = { ...ret.sections, participants: { counted: 'yes', total: 1180, activities } };
  const { answers } = flatten({ ...ret, sections });
  const bytes = await writeTemplate({ form: municipal2025, territory: TERRITORY, answers, language: 'lv' });
  return edited(bytes, (workbook) => {
    sheetNo(workbook, 12).getCell('C5').value = { formula: '1/0', result: { error: '#DIV/0!' } };
    sheetNo(workbook, 6).getCell('F20').value = 'Skatīt pielikumu';
  });
}

/** A process of its own for each, so that neither warms up for the other. */
async function timesOf(version: string, file: string): Promise<WorkbookTimes> {
  const script = fileURLToPath(new URL('bench/workbooks-process.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, version, file]);
  return JSON.parse(stdout);
}

await run(command);
