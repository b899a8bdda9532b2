// CONTRIBUTING.md tells a newcomer how to add a question, a rule, a figure and a page. Its lines are applied to a copy
// of the sources here, which must then pass the type check and the tests that the page adds.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

interface Block {
  readonly language: string;
  readonly path: string;
  readonly text: string;
}

/** The fenced blocks that name a file behind their language. */
function blocksIn(markdown: string): readonly Block[] {
  return [...markdown.matchAll(/^```(\w+) (\S+)\n(.*?)^```$/gms)].map(
    ([, language = '', path = '', text = '']) => ({ language, path, text }),
  );
}

/** The text of a file with a block applied: its lines with ` ` and `-` must stand in it once, one after another. */
function applied(text: string, { path, text: block }: Block): string {
  const lines = block.trimEnd().split('\n');
  const side = (left: string) =>
    lines.filter((line) => !line.startsWith(left)).map((line) => `${line.slice(1)}\n`);
  const [before, after] = [side('+').join(''), side('-').join('')];
  const places = text.split(before).length - 1;
  if (places !== 1) throw new Error(`${path} has these lines ${places} times:\n${before}`);
  return text.replace(before, () => after);
}

describe('a first day with CONTRIBUTING.md', () => {
  const copy = mkdtempSync(join(tmpdir(), 'kopskats-first-day-'));
  const blocks = blocksIn(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'));
  const named = blocks.filter(({ path }) => path.startsWith('test/')).map(({ path }) => path);
  const added = named.filter((path) => !existsSync(join(root, path)));

  const run = (program: string, ...args: string[]) => {
    const bin = join(root, 'node_modules', '.bin', program);
    // The four files share what one worker imports.
    const env = { ...process.env, VITEST_MAX_WORKERS: '1' };
    const { status, stdout, stderr } = spawnSync(bin, args, { cwd: copy, env, encoding: 'utf8' });
    return { status, output: `${stdout}${stderr}` };
  };

  beforeAll(() => {
    for (const name of ['src', 'test', 'scripts', 'migrations', 'templates', 'fixtures'])
      cpSync(join(root, name), join(copy, name), { recursive: true });
    for (const name of ['package.json', 'tsconfig.json', 'vitest.config.ts'])
      cpSync(join(root, name), join(copy, name));
    for (const name of ['node_modules', '.cache']) symlinkSync(join(root, name), join(copy, name));
    for (const block of blocks) {
      const file = join(copy, block.path);
      mkdirSync(dirname(file), { recursive: true });
      const text = block.language === 'diff' ? applied(readFileSync(file, 'utf8'), block) : block.text;
      writeFileSync(file, text);
    }
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('adds a question, a rule, a figure and a page, each with its test', () => {
    expect(added).toHaveLength(4);
  });

  it('passes the type check', () => {
    expect(run('tsc', '--noEmit', '--incremental', 'false')).toEqual({ status: 0, output: '' });
  });

  it('passes its tests, and those of editions and rules', () => {
    const tests = [...named, 'test/survey/editions.test.ts'];
    const { status, output } = run('vitest', 'run', '-u', '--project', 'node', '--reporter=json', ...tests);
    expect(output).toMatch(/"numPassedTests":[1-9]/);
    expect(output).toContain('"numFailedTests":0');
    expect(status).toBe(0);
  });
});
