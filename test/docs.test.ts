import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };
import { problems } from '../src/problem.ts';

const root = resolve(import.meta.dirname, '..');
const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
];
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const everyPage = pages.map(read).join('\n');

function sources(...folders: string[]): string {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => read(join(folder, name))),
    )
    .join('\n');
}

const unique = (matches: Iterable<RegExpMatchArray>) => [
  ...new Set([...matches].map((match) => match[1] ?? '')),
];

describe('the docs', () => {
  it('name only paths that exist', () => {
    const named = unique(
      everyPage.matchAll(/`((?:src|scripts|test|migrations|templates|fixtures|docs|\.ci)\/[\w./-]*)`/g),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('link only to files that exist', () => {
    const broken = pages.flatMap((page) =>
      unique(read(page).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g))
        .filter((target) => !existsSync(resolve(root, page, '..', target)))
        .map((target) => `${page}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('name only commands that exist, and every command', () => {
    const named = unique(everyPage.matchAll(/npm run (?:-s )?([\w:-]+)/g));
    const commands = Object.keys(packageFile.scripts);
    expect(named.filter((name) => !commands.includes(name))).toEqual([]);
    const documented = [...named, 'test', 'start'];
    const aside = ['types', 'lint', 'format'];
    expect(commands.filter((name) => !documented.includes(name) && !aside.includes(name))).toEqual([]);
    for (const name of aside) expect(read('CONTRIBUTING.md')).toContain(`npm run ${name}`);
  });

  it('name every setting that the code reads, and no other', () => {
    const setting = /\b(KOPSKATS_[A-Z_]+|(?:TEST_)?DATABASE_URL)\b/g;
    const inCode = unique(sources('src', 'scripts', 'test').matchAll(setting)).sort();
    expect(unique(read('README.md').matchAll(setting)).sort()).toEqual(inCode);
  });

  it('list every problem and no other', () => {
    const listed = unique(read('docs/problems.md').matchAll(/^\| `([\w-]+)` \|/gm));
    expect(listed).toEqual(Object.keys(problems));
  });

  it('name every folder of src in the folder tour', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const missing = folders
      .map((entry) => `src/${entry.name}/`)
      .filter((path) => !read('README.md').includes(`\`${path}\``));
    expect(missing).toEqual([]);
  });

  it('give a reason for every dependency', () => {
    const names = Object.keys({ ...packageFile.dependencies, ...packageFile.devDependencies });
    const without = names.filter(
      (name) => !name.startsWith('@types/') && !read('ARCHITECTURE.md').includes(`\`${name}\``),
    );
    expect(without).toEqual([]);
  });
});
