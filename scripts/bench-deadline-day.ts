// `npm run bench:deadline-day`: the last day before the deadline. Many people save drafts while others upload
// workbooks, on a PostgreSQL server of its own, with the service in a process of its own; beside each save
// the same client asks an empty Fastify route, so that the ratio says what the service adds.
import { loadavg } from 'node:os';
import { setTimeout as passed } from 'node:timers/promises';
import { Problem } from '../src/problem.ts';
import { seed } from '../src/publishing/seed.ts';
import { openDatabase, openStore } from '../src/store/open-store.ts';
import { formOf, type Return } from '../src/survey/editions.ts';
import { type Coordinator, coordinators, draftsOfLastYear, EDITION } from './bench/deadline-day/cast.ts';
import { fillIn } from './bench/deadline-day/fill-in.ts';
import { type Journal, newJournal } from './bench/deadline-day/journal.ts';
import { lostTexts } from './bench/deadline-day/lost-texts.ts';
import { startEmptyServer, startService } from './bench/deadline-day/processes.ts';
import { summary } from './bench/deadline-day/summary.ts';
import { upload } from './bench/deadline-day/upload.ts';
import { visitorAt } from './bench/deadline-day/visitor.ts';
import { startPostgres } from './bench/postgres-server.ts';
import { defineCommand, run } from './command/command.ts';
import type { Progress } from './command/progress.ts';
import { filledTemplate } from './workbook-cases/base-workbook.ts';

/** A person types for about so long between two saves, milliseconds. */
const THINKING_MS = 5000;
const DRAFTS_A_SECTION = 4;

const command = defineCommand({
  help: `
npm run bench:deadline-day [-- --people 200 --uploads 50 --seconds 60]

Pēdējā diena pirms termiņa: cilvēki saglabā melnrakstus, citi reizē augšupielādē darbgrāmatas. Serveris ir atsevišķs
process ar savu PostgreSQL. Pēc katras saglabāšanas tas pats klients prasa tukšu Fastify maršrutu; „×“ ir attiecība
pret to. Beidzas ar kļūdu, ja kāda atbilde nav tāda, kādai jābūt, vai kaut kas apstiprināts nav datubāzē.

  --people N    cik cilvēku aizpilda veidlapu (noklusējums 200)
  --uploads N   cik cilvēku vienlaikus augšupielādē darbgrāmatu (noklusējums 50)
  --seconds N   cik ilgi (noklusējums 60)
  --help        šis teksts
`,
  options: {
    people: { type: 'string', default: '200' },
    uploads: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '60' },
  },
  async run({ values, progress }) {
    const day = {
      people: countFrom('people', values.people, 2000),
      uploads: countFrom('uploads', values.uploads, 500),
      seconds: countFrom('seconds', values.seconds, 600),
    };
    const postgres = startPostgres(true);
    if (postgres === null) throw new Problem('store-unreachable', 'Vajadzīga pakotne postgresql.');
    try {
      await deadlineDay(postgres.url, day, progress);
    } finally {
      postgres.stop();
    }
  },
});

interface Day {
  readonly people: number;
  readonly uploads: number;
  readonly seconds: number;
}

async function deadlineDay(databaseUrl: string, day: Day, progress: Progress): Promise<void> {
  const { cast, workbooks } = await prepare(databaseUrl, day, progress);
  const service = await startService(databaseUrl);
  const bare = await startEmptyServer();
  const before = loadavg()[0] ?? 0;
  const journal = newJournal();
  try {
    await everybody(service.origin, bare.origin, { cast, workbooks, day, journal, progress });
    await report(databaseUrl, { day, journal, before, peak: service.peakMebibytes() });
  } finally {
    await Promise.all([service.stop(), bare.stop()]);
  }
}

async function prepare(databaseUrl: string, { people, uploads }: Day, progress: Progress) {
  const store = await openStore({ databaseUrl, dataFolder: '' });
  try {
    await seed(store, { edition: EDITION - 1, progress });
    const now = new Date().toISOString();
    const documents = await draftsOfLastYear(store, now);
    const cast = await coordinators(store, [...documents.keys()], people + uploads, now);
    const workbooks = new Map<string, Uint8Array>();
    for (const { key } of cast.slice(people)) {
      const document = documents.get(key.territory);
      if (document !== undefined && !workbooks.has(key.territory))
        workbooks.set(key.territory, await filledTemplate(document satisfies Return));
    }
    return { cast, workbooks };
  } finally {
    await store.close();
  }
}

interface Scene {
  readonly cast: readonly Coordinator[];
  /** By territory. */
  readonly workbooks: ReadonlyMap<string, Uint8Array>;
  readonly day: Day;
  readonly journal: Journal;
  readonly progress: Progress;
}

async function everybody(origin: string, bare: string, scene: Scene): Promise<void> {
  const { cast, workbooks, day, journal, progress } = scene;
  const sections = Object.keys(formOf(EDITION, 'municipal')?.sections ?? {});
  const end = performance.now() + day.seconds * 1000;
  const empty = visitorAt(bare, '');
  const visitors = cast.map(({ session }) => visitorAt(origin, `kopskats=${session}`));

  const filling = cast.slice(0, day.people).map(async ({ key }, index) => {
    const visitor = visitors[index];
    if (visitor === undefined) return;
    // People come in over the first seconds, each at some section; now and then two meet in one.
    await passed((index / day.people) * THINKING_MS);
    const first = Math.floor(Math.random() * sections.length);
    await fillIn(
      visitor,
      {
        key,
        sections: [...sections.slice(first), ...sections.slice(0, first)],
        person: index + 1,
        draftsASection: DRAFTS_A_SECTION,
        pause: () => passed(THINKING_MS * (0.7 + 0.6 * Math.random())),
        isOver: () => performance.now() >= end,
        askEmpty: () => empty.get('/'),
      },
      journal,
    );
  });
  const uploading = cast.slice(day.people).map(async ({ key }, index) => {
    const visitor = visitors[day.people + index];
    const bytes = workbooks.get(key.territory);
    if (visitor === undefined || bytes === undefined) return;
    await passed((day.seconds * 1000) / 4);
    await upload(visitor, key, bytes, journal);
  });
  for (let second = 0; second <= day.seconds; second += 1) {
    progress('sekundes', second, day.seconds);
    await passed(1000);
  }
  await Promise.all([...filling, ...uploading]);
  for (const visitor of [empty, ...visitors]) visitor.leave();
}

interface Outcome {
  readonly day: Day;
  readonly journal: Journal;
  /** Load average of the machine before the first request. */
  readonly before: number;
  /** Mebibytes. */
  readonly peak: number | null;
}

/** Writes the report; throws `deadline-day-lost` where anything was lost, failed or left without an answer. */
async function report(databaseUrl: string, { day, journal, before, peak }: Outcome): Promise<void> {
  const db = await openDatabase({ databaseUrl, dataFolder: '' });
  const lost = await lostTexts(db, journal.acknowledged).finally(() => db.destroy());
  const text = `${summary(journal)}

Apstiprināti teksti: ${journal.acknowledged.length}, zuduši: ${lost.length}.
Divu cilvēku izmaiņas vienā jautājumā, parādītas otrajam: ${journal.conflicts.count}.
Augšupielādes: ${day.uploads}, izlasītas: ${journal.times.upload.length}.
Kļūdainas atbildes: ${journal.failures.length}.
Servera atmiņas maksimums: ${peak?.toFixed(0) ?? '?'} MiB. Mašīnas noslodze pirms sākuma: ${before.toFixed(1)}.
`;
  const wrong = [...lost, ...journal.failures];
  process.stdout.write(text);
  if (wrong.length > 0) throw new Problem('deadline-day-lost', `${wrong.slice(0, 20).join('; ')}.`);
}

function countFrom(name: string, given: string, most: number): number {
  const count = Number(given);
  if (Number.isInteger(count) && count > 0 && count <= most) return count;
  throw new Problem('bad-arguments', `--${name} ${given}: vajag veselu skaitli no 1 līdz ${most}.`);
}

await run(command);
