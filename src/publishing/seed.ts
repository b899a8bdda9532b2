// Loads the returns of an edition that the project carries, through the same checked way in as any return,
// with the figures that its report printed and what is known of the territories.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../folders.ts';
import { Problem } from '../problem.ts';
import { loadKnownProjects } from '../projects/load-known-projects.ts';
import { loadProjects } from '../projects/load-projects.ts';
import { profileSubject } from '../reference/save-profiles.ts';
import { transcribe } from '../returns/transcribe.ts';
import type { Holdings, Store } from '../store/open-store.ts';
import type { TerritoryProfile } from '../survey/dataset.ts';
import { textKeys } from '../survey/edition-texts.ts';
import { editionYears } from '../survey/editions.ts';
import { type Finding, placeKey } from '../survey/finding.ts';
import { flatten } from '../survey/flatten.ts';
import { readPublishedFigures } from './published-figures-file.ts';

interface SeedOptions {
  readonly edition: number;
  /** Hears how many of the returns are in. */
  readonly progress: (stage: string, done: number, total: number) => void;
  /** Where the editions lie; the project's own fixtures unless a test has others. */
  readonly fixtures?: string;
}

export interface Seeded {
  readonly returns: number;
  /** Revisions that had to be added; none where everything was there already. */
  readonly added: number;
  /** Queries that the returns raised and nobody explained. */
  readonly openQueries: number;
  /** Projects that were not in the register yet. */
  readonly projects: number;
}

const STAGE = 'Ielādē iesniegumus';

const ownFixtures = join(root, 'fixtures');

/** The editions that the project carries returns of, earliest first. */
export const seedableEditions: readonly number[] = editionYears().filter((year) =>
  existsSync(join(ownFixtures, String(year), 'edition.json')),
);

const editionFile = z.object({
  receivedAt: z.iso.datetime(),
  /** What its report said beside the returns, for an edition that has none yet. */
  texts: z.partialRecord(z.enum(textKeys), z.string()).default({}),
});

const count = z.int().min(0).nullable();
const profilesFile = z.array(
  z.object({
    territory: z.string(),
    year: z.int(),
    areaKm2: z.number().nullable(),
    parishes: count,
    population: count,
    populationDate: z.iso.date().nullable(),
    youngPeople13to24: count,
    adults25to64: count,
    source: z.string(),
  }),
);

/**
 * Loads an edition. Each return is kept in a transaction of its own, so that a run that was cut short is
 * completed by the next one, and a run over complete data changes nothing. Returns that people have worked on
 * since are left as they are.
 */
export async function seed(store: Store, options: SeedOptions): Promise<Seeded> {
  const folder = join(options.fixtures ?? ownFixtures, String(options.edition));
  const { receivedAt, texts } = editionFile.parse(await readJson(join(folder, 'edition.json')));
  const figures = await readPublishedFigures(join(folder, 'published-figures.json'), options.edition);
  const profiles = profilesFile.parse(await readJson(join(folder, 'territory-profiles.json')));
  await store.transaction(async (holdings) => {
    await holdings.publishedFigures.put(options.edition, figures);
    await holdings.profiles.put(await unchangedByPeople(holdings, profiles));
    if (await hasNoReturn(holdings, options.edition))
      await holdings.editionTexts.put(
        options.edition,
        new Map(textKeys.flatMap((key) => (texts[key] === undefined ? [] : [[key, texts[key]] as const]))),
      );
  });

  const files = (await readdir(join(folder, 'returns'))).filter((name) => name.endsWith('.json')).sort();
  let added = 0;
  let openQueries = 0;
  for (const [index, name] of files.entries()) {
    options.progress(STAGE, index, files.length);
    const submission = flatten(await readJson(join(folder, 'returns', name)));
    const taken = await transcribe(store, submission, receivedAt);
    if (taken.outcome === 'refused')
      throw new Problem('return-refused', `${name}: ${inWords(taken.findings)}`);
    if (taken.outcome === 'taken_over' && taken.isNew) added += 1;
    openQueries += taken.queries.filter((query) => query.explanation === null).length;
  }
  options.progress(STAGE, files.length, files.length);
  const cards = join(folder, 'project-cards.json');
  const own = existsSync(cards) ? await loadProjects(store, await readJson(cards), receivedAt) : 0;
  const known = await loadKnownProjects(store, receivedAt);
  return { returns: files.length, added, openQueries, projects: own + known };
}

/** Profiles that the ministry has changed on its page are its own. */
async function unchangedByPeople(
  { audit }: Pick<Holdings, 'audit'>,
  profiles: readonly TerritoryProfile[],
): Promise<readonly TerritoryProfile[]> {
  const changed = await Promise.all(profiles.map((one) => audit.of(profileSubject(one))));
  return profiles.filter((_, index) => changed[index]?.length === 0);
}

/** Once people work on an edition, its texts are theirs. */
async function hasNoReturn({ returns }: Pick<Store, 'returns'>, edition: number): Promise<boolean> {
  for await (const _ of returns.latest(edition)) return false;
  return true;
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

/** What must be mended, each with its place. */
function inWords(findings: readonly Finding[]): string {
  return findings
    .filter(({ level }) => level === 'error')
    .map(({ place, message, remedy }) => [placeKey(place), message.lv, remedy.lv].join(' ').trim())
    .join(' ');
}
