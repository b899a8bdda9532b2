import { problems } from '../../src/problem.ts';
import { markdownTable } from './markdown-table.ts';

/** Every expected failure with its exit code and, where a page or the API can meet it, its HTTP status. */
export function problemsPage(): string {
  const rows = Object.entries(problems).map(([code, problem]) => [
    `\`${code}\``,
    String(problem.exit),
    'status' in problem ? String(problem.status) : '–',
    problem.title,
    problem.remedy,
  ]);
  return `# Problems

Written by \`npm run docs\` from \`src/problem.ts\`. Anything else that goes wrong is unexpected and ends a command
with exit code 1.

${markdownTable(['code', 'exit', 'HTTP', 'what happened', 'what to do'], rows)}
`;
}
