import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

interface Room {
  readonly folder: string;
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

/** The rows of the import table in ARCHITECTURE.md: folder, rooms it may import, packages it may use. */
function importTable(): Room[] {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const cells = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
  return text
    .split('\n')
    .filter((line) => /^\| `(?:src|migrations)\b/.test(line))
    .map((line) => {
      const [, folder, rooms, packages] = line.split('|');
      return {
        folder: cells(folder ?? '')[0] ?? '',
        rooms: cells(rooms ?? ''),
        packages: cells(packages ?? ''),
      };
    });
}

interface Import {
  readonly file: string;
  readonly specifier: string;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const statements = /^(?:import|export)\s(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  const calls = /\bimport\('([^']+)'\)/g;
  return [...source.matchAll(statements), ...source.matchAll(calls)].map((match) => ({
    file,
    specifier: match[1] ?? '',
  }));
}

const files = ['src', 'migrations'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

const table = importTable();

/** The room of a file: the longest folder of the table that it lies in. */
function roomOf(file: string): Room | null {
  const inside = table.filter((room) => file === room.folder || file.startsWith(`${room.folder}/`));
  return inside.sort((a, b) => b.folder.length - a.folder.length)[0] ?? null;
}

/** Why an import is not allowed, or null. */
function objection({ file, specifier }: Import): string | null {
  const room = roomOf(file);
  if (room === null) return `${file} lies in no folder of the import table`;
  if (room.rooms.includes('anything')) return null;
  if (!specifier.startsWith('.')) {
    const name = specifier.startsWith('node:')
      ? 'node'
      : specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/');
    return room.packages.includes(name) ? null : `${file} may not use ${name}`;
  }
  const target = fileOf({ file, specifier });
  // The version, which the API and the books name.
  if (target === 'package.json') return null;
  const targetRoom = roomOf(target);
  if (room.rooms.includes(target)) return null;
  if (targetRoom === null) return `${file} imports ${target}, which lies in no folder of the import table`;
  if (targetRoom.folder === room.folder || room.rooms.includes(targetRoom.folder)) return null;
  return `${file} may not import ${targetRoom.folder} (${target})`;
}

/** The file that an import names, relative to the root; the specifier itself where it names a package. */
function fileOf({ file, specifier }: Import): string {
  return specifier.startsWith('.') ? relative(root, resolve(root, dirname(file), specifier)) : specifier;
}

/** Files of which each imports the next and the last is the first again, or null. */
function cycleIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle !== null) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const cycle = visit(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

describe('the import table of ARCHITECTURE.md', () => {
  it('names folders that exist and hold code', () => {
    const empty = table.filter((room) => !files.some((file) => roomOf(file)?.folder === room.folder));
    expect(empty.map((room) => room.folder)).toEqual([]);
  });

  it('allows every import in src', () => {
    const objections = files.flatMap(importsOf).map(objection);
    expect(objections.filter((text) => text !== null)).toEqual([]);
  });

  it('lets each row import only rows above it, and everything only `main.ts` and `app.ts`', () => {
    const folders = table.map(({ folder }) => folder);
    const against = table.flatMap(({ folder, rooms }, index) =>
      rooms
        .filter((room) => room !== 'anything' && !folders.slice(0, index).includes(room))
        .map((room) => `${folder} names ${room}, which is no row above it`),
    );
    expect(against).toEqual([]);
    const open = table.filter(({ rooms }) => rooms.includes('anything')).map(({ folder }) => folder);
    expect(open).toEqual(['src/app.ts', 'src/main.ts']);
  });

  it('has no import cycles of files, including type imports', () => {
    const imports = new Map(files.map((file) => [file, importsOf(file).map(fileOf)]));
    expect(cycleIn(imports)).toBeNull();
    const cyclic = new Map([
      ['a.ts', ['b.ts', 'c.ts']],
      ['b.ts', []],
      ['c.ts', ['d.ts']],
      ['d.ts', ['a.ts']],
    ]);
    expect(cycleIn(cyclic)).toEqual(['a.ts', 'c.ts', 'd.ts', 'a.ts']);
  });

  it('allows no pure folder a clock, randomness, a process or I/O', () => {
    const pure = table.filter((room) => !room.packages.includes('node') && !room.rooms.includes('anything'));
    expect(pure.map((room) => room.folder)).toContain('src/survey');
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.\w|\bconsole\.|\bfetch\(/;
    const found = files
      .filter((file) => pure.some((room) => roomOf(file)?.folder === room.folder))
      .filter((file) => impure.test(readFileSync(join(root, file), 'utf8')));
    expect(found).toEqual([]);
  });

  it('rejects an import against the direction', () => {
    expect(objection({ file: 'src/survey/form.ts', specifier: '../aggregate/indicator.ts' })).toBe(
      'src/survey/form.ts may not import src/aggregate (src/aggregate/indicator.ts)',
    );
    expect(objection({ file: 'src/survey/form.ts', specifier: 'node:fs' })).toBe(
      'src/survey/form.ts may not use node',
    );
    expect(objection({ file: 'src/nowhere/a.ts', specifier: 'zod' })).toMatch('no folder');
  });
});
