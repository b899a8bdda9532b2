// `npm run audit:verify`: walks the audit trail and says whether it is whole.
import { Problem } from '../src/problem.ts';
import { type ChainFault, verifyChain } from '../src/store/audit/verify-chain.ts';
import { defineCommand, run } from './command/command.ts';
import { withStore } from './command/store.ts';

const command = defineCommand({
  help: `
npm run audit:verify [-- --noted SHA256]

Pārbauda darbību žurnālu: vai katrs ieraksts ir neskarts un seko iepriekšējam. Beidzas ar 0, ja žurnāls ir vesels,
ar 1 un pirmo trūkstošo vai mainīto ierakstu, ja nav.

  --noted SHA256   agrāk izrakstīta kontrolsumma; pārbauda, vai ieraksts ar to joprojām ir žurnālā
  --help           šis teksts

Datubāze: DATABASE_URL (PostgreSQL) vai, ja tā nav, mape KOPSKATS_DATA (noklusējums .data).
`,
  options: { noted: { type: 'string' } },
  run: ({ values: { noted } }) =>
    withStore(async ({ audit }) => {
      const { entries, sha256, fault } = await verifyChain(audit, noted ?? null);
      if (fault !== null) throw new Problem('audit-broken', inWords(fault));
      process.stdout.write(`Žurnāls ir vesels.\nieraksti ${entries}\npēdējā kontrolsumma ${sha256}\n`);
    }),
});

function inWords(fault: ChainFault): string {
  switch (fault.fault) {
    case 'missing':
      return `Trūkst ${fault.no}. ieraksta.`;
    case 'altered':
      return `${fault.no}. ieraksts ir mainīts.`;
    case 'misplaced':
      return `${fault.no}. ieraksts neseko iepriekšējam.`;
    case 'beyond':
      return `${fault.no}. ieraksts ir pielikts aiz žurnāla beigām.`;
    case 'forgotten':
      return `Ieraksta ar kontrolsummu ${fault.sha256} žurnālā nav.`;
    case 'untold':
      return `Žurnāls nesaskan ar iesnieguma gaitu: ${fault.subject}.`;
  }
}

await run(command);
