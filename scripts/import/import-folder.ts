// `npm run import` as a value, so that tests can run it without a process of its own.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../src/problem.ts';
import type { Store } from '../../src/store/open-store.ts';
import type { Person } from '../../src/store/people/person.ts';
import { openWorkbookPool } from '../../src/workbook/workbook-pool.ts';
import { defineCommand } from '../command/command.ts';
import { editionFrom, editionOption, languageFrom, languageOption } from '../command/options.ts';
import { withStore } from '../command/store.ts';
import { importFile } from './import-file.ts';
import { importJson, importText, type NamedReport } from './import-report.ts';

const STAGE = 'Ielādē datnes';

export const importFolder = defineCommand({
  help: `
npm run -s import -- MAPE --as E-PASTS [--edition 2025] [--submit] [--json] [--lang lv|en]
npm run -s import -- MAPE --dry-run [--edition 2025] [--submit] [--json] [--lang lv|en]

Ielādē mapes darbgrāmatas (.xlsx, .ods) un JSON dokumentus (.json) un par katru datni pasaka, kas ar to noticis.
Datni saglabā visu vai nesaglabā nemaz; pārējās tā nekavē. To pašu mapi var droši ielādēt vēlreiz.

  --as E-PASTS     kura lietotāja vārdā; ielādē tikai teritorijas, par kurām viņš atbild
  --submit         iesniedz; bez tā atbildes paliek melnrakstā
  --dry-run        tikai pārbauda, neko nesaglabā
  --edition GADS   citu edīciju datnes noraida
  --json           viens JSON objekts: {accepted, refused, files: [...]}
  --lang VALODA    ziņojumu valoda: lv (noklusējums) vai en
  --help           šis teksts

Beidzas ar 0, ja visas datnes ir pieņemtas, ar 3, ja kāda ir noraidīta.
`,
  options: {
    ...editionOption,
    ...languageOption,
    as: { type: 'string' },
    submit: { type: 'boolean' },
    json: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  positionals: 1,
  async run({ values, positionals: [folder = ''], progress }) {
    const language = languageFrom(values.lang);
    const edition = values.edition === undefined ? null : editionFrom(values.edition);
    const files = await filesIn(folder);
    // One worker with the limits of an upload: a hostile file costs its own time and none of the others'.
    const pool = openWorkbookPool(1);
    const reports = await withStore(async (store) => {
      const person = values['dry-run'] ? null : await importer(store, values.as);
      const done: NamedReport[] = [];
      for (const [index, file] of files.entries()) {
        progress(STAGE, index, files.length);
        const order = { edition, submit: values.submit ?? false, person, at: new Date().toISOString() };
        done.push({ file, ...(await importFile(store, pool, join(folder, file), order)) });
      }
      progress(STAGE, files.length, files.length);
      return done;
    }).finally(() => pool.close());
    process.stdout.write(`${values.json ? importJson(reports, language) : importText(reports, language)}\n`);
    const refused = reports.filter(({ accepted }) => !accepted).length;
    if (refused > 0) throw new Problem('files-refused', `Noraidītas: ${refused} no ${reports.length}.`);
  },
});

/** The files of a folder in order of name, without those that programs leave behind while a file is open. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause) => {
    throw new Problem('bad-arguments', `Mapi „${folder}“ nevar nolasīt.`, { cause });
  });
  const files = entries.filter((entry) => entry.isFile() && !/^(\.|~\$)/.test(entry.name));
  if (files.length === 0) throw new Problem('bad-arguments', `Mapē „${folder}“ nav datņu.`);
  return files.map(({ name }) => name).sort();
}

async function importer(store: Store, email: string | undefined): Promise<Person> {
  if (email === undefined)
    throw new Problem('bad-arguments', 'Norādiet --as E-PASTS vai, lai tikai pārbaudītu, --dry-run.');
  const person = await store.people.findByEmail(email);
  const mayHandIn = person?.role === 'coordinator' || person?.role === 'region_officer';
  if (person?.status !== 'active' || !mayHandIn)
    throw new Problem('bad-arguments', `„${email}“ nav aktīvs koordinators vai reģiona darbinieks.`);
  return person;
}
