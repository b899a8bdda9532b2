import { readFile } from 'node:fs/promises';
import { Problem } from '../src/problem.ts';
import { defineCommand, run } from './command/command.ts';
import { writeFileAtomically } from './command/write-atomically.ts';
import { accessibilityPage } from './docs/accessibility-page.ts';
import { coding2025Page } from './docs/coding-2025-page.ts';
import { problemsPage } from './docs/problems-page.ts';
import { rulesPage } from './docs/rules-page.ts';
import { surveyPage } from './docs/survey-page.ts';

const pages: { readonly [path: string]: () => string | Promise<string> } = {
  'docs/accessibility.md': accessibilityPage,
  'docs/coding-2025.md': coding2025Page,
  'docs/problems.md': problemsPage,
  'docs/rules.md': rulesPage,
  'docs/survey.md': surveyPage,
};

const command = defineCommand({
  help: `
npm run docs -- [--check]

Uzraksta docs/ lapas no reģistriem: pārbaudes, kļūdu katalogu, aptaujas vārdnīcu un 2025. gada kodējumu.

  --check   tikai pārbauda, vai lapas atbilst kodam; neatbilstība ir kļūda
  --help    šis teksts
`,
  options: { check: { type: 'boolean' } },
  async run({ values }) {
    for (const [path, page] of Object.entries(pages)) {
      const text = await page();
      if (!values.check) await writeFileAtomically(path, text);
      else if ((await readFile(path, 'utf8').catch(() => '')) !== text)
        throw new Problem('docs-outdated', path);
    }
  },
});

await run(command);
