import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label } from '../../src/language/label.ts';
import { answerRules } from '../../src/survey/rules/answer/register.ts';
import { rules } from '../../src/survey/rules/register.ts';
import { identityRules, shapeRules } from '../../src/survey/rules/shape/register.ts';
import { markdownTable } from './markdown-table.ts';

/** Every rule that an answer is checked by: errors first, then the queries in the order of the survey. */
export function rulesPage(): string {
  const errors = rules.filter((rule) => rule.level === 'error');
  const queries = rules.filter((rule) => rule.level === 'query').sort((a, b) => (a.no ?? 0) - (b.no ?? 0));
  return `# Rules

Written by \`npm run docs\` from the registers in \`src/survey/rules/\`. An **error** must be corrected before a return
is accepted; a **query** must be corrected or explained.

## Errors of form: what a return is and what it holds

${table([...identityRules, ...shapeRules], 'src/survey/rules/shape/')}

## Errors in one answer

${table(answerRules, 'src/survey/rules/answer/')}

## Errors between answers

${table(errors, 'src/survey/rules/')}

## Queries

${markdownTable(
  ['no', 'rule', 'what it asks about', 'in English'],
  queries.map((rule) => [String(rule.no), `\`${rule.id}\``, rule.title.lv, rule.title.en]),
)}
`;
}

function table(listed: readonly { readonly id: string; readonly title: Label }[], folder: string): string {
  const rows = listed.map(({ id, title }) => [`[\`${id}\`](../${fileOf(id, folder)})`, title.lv, title.en]);
  return markdownTable(['rule', 'what it finds', 'in English'], rows);
}

/** The file of a folder that states a rule. */
function fileOf(id: string, folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const found = names.find((name) => readFileSync(join(folder, name), 'utf8').includes(`id: '${id}'`));
  if (found === undefined) throw new Error(`No file in ${folder} states the rule ${id}`);
  return `${folder}${found}`;
}
