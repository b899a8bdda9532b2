import { readFile } from 'node:fs/promises';
import { Problem } from '../src/problem.ts';
import { type CheckResult, checkPdf, type Outcome } from '../src/report/pdf-check/check-pdf.ts';
import { defineCommand, run } from './command/command.ts';

const signs: Readonly<Record<Outcome, string>> = { passed: '✓', failed: '✗', not_made: '–' };

/** So many places are named; a fault of a renderer repeats itself on every page. */
const shown = 5;

const lines = ({ check, outcome, faults }: CheckResult): readonly string[] => [
  `${signs[outcome]} ${check.title.lv}${check.conditions.length > 0 ? ` (${check.conditions.join(', ')})` : ''}`,
  ...faults
    .slice(0, shown)
    .map(({ page, where }) => `    ${page === null ? '' : `${page}. lappuse: `}${where}`),
  ...(faults.length > shown ? [`    … un vēl ${faults.length - shown}`] : []),
];

const asText = (results: readonly CheckResult[]): string => {
  const missing = results.filter(({ outcome }) => outcome === 'not_made').length;
  const note = `Nav veiktas ${missing} no ${results.length} pārbaudēm, jo nav programmas „qpdf“.`;
  return [...results.flatMap(lines), ...(missing > 0 ? [note] : []), ''].join('\n');
};

const asJson = (results: readonly CheckResult[]): string =>
  `${JSON.stringify(
    results.map(({ check: { id, title, conditions }, outcome, faults }) => ({
      id,
      title,
      conditions,
      outcome,
      faults,
    })),
    null,
    2,
  )}\n`;

const command = defineCommand({
  help: `
npm run pdf:check -- DATNE.pdf [--json]

Pārbauda, vai PDF var izlasīt ikviens: PDF/UA-1 pēc Matterhorn protokola nosacījumiem, kurus var pārbaudīt
programma (saraksts: docs/accessibility.md). Daļai pārbaužu vajag programmu „qpdf“; bez tās šīs pārbaudes
netiek veiktas, un tās ir atzīmētas ar „–“. Beidzas ar 0, ja nekas nav atrasts, ar 1, ja ir.

  --json   rezultāts datoram
  --help   šis teksts
`,
  options: { json: { type: 'boolean' } },
  positionals: 1,
  async run({ values, positionals: [path = ''] }) {
    const bytes = await readFile(path).catch((cause) => {
      throw new Problem('bad-arguments', `Datni „${path}“ nevar nolasīt.`, { cause });
    });
    const results = await checkPdf(bytes);
    process.stdout.write(values.json ? asJson(results) : asText(results));
    const failed = results.filter(({ outcome }) => outcome === 'failed').length;
    if (failed > 0)
      throw new Problem('pdf-check-failed', `Neizdevušās pārbaudes: ${failed} no ${results.length}.`);
  },
});

await run(command);
