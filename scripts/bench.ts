// `npm run bench`: the report from the seeded database to its file, in a fresh process, beside headless
// Chromium printing the same text as HTML and beside LibreOffice and Typst setting it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../src/problem.ts';
import { comparison } from './bench/comparison.ts';
import { type Measured, measure } from './bench/measure.ts';
import { preparePeers } from './bench/peers.ts';
import { defineCommand, run } from './command/command.ts';

const command = defineCommand({
  help: `
npm run bench [-- --runs 5]

Mēra pārskata tapšanu no datubāzes līdz PDF datnei jaunā procesā un salīdzina ar Chromium,
LibreOffice un Typst, kas noformē to pašu tekstu. Rezultāts ir mediānu attiecības; iekavās
mazākā un lielākā vienā kārtā.

  --runs N    mērījumu skaits katram (noklusējums 5)
  --help      šis teksts
`,
  options: { runs: { type: 'string', default: '5' } },
  async run({ values, progress }) {
    const runs = runsFrom(values.runs);
    const folder = await mkdtemp(join(tmpdir(), 'kopskats-bench-'));
    try {
      const prepared = await preparePeers(folder);
      const peers = new Map([...prepared].flatMap(([name, peer]) => (peer === null ? [] : [[name, peer]])));
      for (const [name, peer] of prepared)
        if (peer === null)
          process.stderr.write(`${name}: šajā datorā nav vai nedarbojas, tāpēc bez salīdzinājuma\n`);
      const rounds = new Map<string, Measured[]>([...peers.keys()].map((name) => [name, []]));
      // One warm-up of each, then A B C, A B C, …: whatever else the machine does meets all alike.
      for (let round = 0; round <= runs; round++) {
        for (const [name, peer] of peers) {
          const measured = await measure(peer);
          if (round > 0) rounds.get(name)?.push(measured);
        }
        progress('mērījumi', round, runs);
      }
      process.stdout.write(comparison(rounds));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});

function runsFrom(given: string): number {
  const runs = Number(given);
  if (Number.isInteger(runs) && runs > 0) return runs;
  throw new Problem('bad-arguments', `--runs ${given}: vajag veselu skaitli, vismaz 1.`);
}

await run(command);
