// `npm run test:all`: every test. Installs the programs that tests need where Debian's package manager may, runs what
// the machine has programs for, and names what it did not run; then it fails, because not everything was tested.
import { spawnSync } from 'node:child_process';
import { needs } from '../test/programs.ts';

function succeeds(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

const missing = () => needs.filter(({ isInstalled }) => !isInstalled());
const packagesOf = (some: typeof needs) => some.flatMap(({ packages }) => packages);

function install(packages: readonly string[]): void {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !succeeds('sudo', '-n', 'true')) return;
  const [program = '', ...asRoot] = [
    ...(isRoot ? [] : ['sudo', '-n']),
    ...['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'],
  ];
  process.stderr.write(`Installing ${packages.join(', ')}\n`);
  if (succeeds(program, ...asRoot, 'update'))
    succeeds(program, ...asRoot, 'install', '-y', '--no-install-recommends', ...packages);
}

if (missing().length > 0) install(packagesOf(missing()));
const { status } = spawnSync('vitest', ['run', ...process.argv.slice(2)], { stdio: 'inherit' });
const left = missing();
for (const { kind, program } of left)
  process.stderr.write(`Not run: test/**/*.${kind}.test.ts, for want of ${program}.\n`);
if (left.length > 0) process.stderr.write(`To install: apt-get install ${packagesOf(left).join(' ')}\n`);
process.exitCode = left.length > 0 ? 1 : (status ?? 1);
