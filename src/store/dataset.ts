// The dataset of an edition, a planning region or a municipality, read in one transaction. A whole edition names the
// snapshot of the edition before, so that a book that compares the two follows from one name.
import type { Kysely } from 'kysely';
import { Problem } from '../problem.ts';
import { asRegistered } from '../survey/as-registered.ts';
import { canonicalJson } from '../survey/canonical.ts';
import type { Dataset, EarlierEdition, RegisteredProject } from '../survey/dataset.ts';
import { printedTexts } from '../survey/edition-texts.ts';
import {
  documentOf,
  editionYears,
  type MunicipalReturn,
  mappingInto,
  type RegionalReturn,
} from '../survey/editions.ts';
import { publicPart } from '../survey/project-public.ts';
import { isInOwnBook, isOfEdition } from '../survey/project-status.ts';
import { type RegionCode, territoriesOfRegion } from '../survey/territories.ts';
import { sha256 } from './digest.ts';
import { editionTextsIn } from './edition-texts.ts';
import { type Project, projectsIn } from './projects.ts';
import { publicationsIn } from './publications.ts';
import { publishedFiguresIn } from './published-figures.ts';
import { recordedQueriesOf } from './queries.ts';
import { standingRevisionsOf } from './revisions.ts';
import type { Tables } from './tables.ts';
import { territoryProfilesIn } from './territory-profiles.ts';

/** Everything that a book of an edition is made from, as the database holds it now; null without returns. */
export async function datasetOf(db: Kysely<Tables>, edition: number): Promise<Dataset | null> {
  return collected(db, edition, () => true);
}

/** The same of a planning region and its municipalities alone, or null where none of them has sent a return. */
export async function regionalDatasetOf(
  db: Kysely<Tables>,
  edition: number,
  region: RegionCode,
): Promise<Dataset | null> {
  const members = new Set<string | null>([
    region,
    ...territoriesOfRegion(edition, region).map(({ code }) => code),
  ]);
  const dataset = await collected(db, edition, (territory) => members.has(territory));
  return dataset === null ? null : { ...dataset, region };
}

/** The same of one municipality alone, or null where it has sent no return. */
export async function municipalDatasetOf(
  db: Kysely<Tables>,
  edition: number,
  territory: string,
): Promise<Dataset | null> {
  const dataset = await collected(db, edition, (one) => one === territory, isInOwnBook);
  return dataset === null ? null : { ...dataset, territory };
}

async function collected(
  db: Kysely<Tables>,
  edition: number,
  isMeant: (territory: string | null) => boolean,
  speaksOf: typeof isOfEdition = isOfEdition,
): Promise<Dataset | null> {
  if (!editionYears().includes(edition))
    throw new Problem('unknown-edition', `Prasīta ${edition}, ir: ${editionYears().join(', ')}.`);
  const municipal: MunicipalReturn[] = [];
  const regional: RegionalReturn[] = [];
  const revisions: { returnId: string; no: number; territory: string }[] = [];
  let asOf = '';
  const register = await projectsIn(db).all();
  const used = new Set<Project>();
  for await (const { returnId, no, document, receivedAt } of standingRevisionsOf(db, edition)) {
    const { territory } = document;
    if (!isMeant(territory)) continue;
    if (document.form === 'municipal') {
      const { ret, records } = asRegistered(document, register);
      municipal.push(ret);
      for (const record of records) used.add(record);
    }
    if (document.form === 'regional') regional.push(document);
    revisions.push({ returnId, no, territory });
    if (receivedAt > asOf) asOf = receivedAt;
  }
  if (asOf === '') return null;
  const queries = await recordedQueriesOf(db, revisions);
  const profiles = (await territoryProfilesIn(db).of(edition)).filter(({ territory }) => isMeant(territory));
  const kept = register.filter(
    (one) =>
      one.mergedInto === null && isMeant(one.territory) && (used.has(one) || speaksOf(one.document, edition)),
  );
  const projects = kept
    .map(({ territory, document }): RegisteredProject => ({ territory, document: publicPart(document) }))
    .sort(byTerritory);
  asOf = [...kept, ...used].reduce((latest, { savedAt }) => (savedAt > latest ? savedAt : latest), asOf);
  const definition = documentOf(edition);
  const asked = definition === null ? {} : { definition };
  const dataset = { edition, ...asked, asOf, municipal, regional, queries, profiles };
  return projects.length === 0 ? dataset : { ...dataset, projects };
}

/** Whoever loads the same projects gets them in the same order. */
function byTerritory(one: RegisteredProject, other: RegisteredProject): number {
  const [first = '', second = ''] = [one, other].map(({ territory, document: { basics } }) =>
    canonicalJson([territory, basics.title, basics.number, basics.start]),
  );
  return first < second ? -1 : 1;
}

/** A dataset under its name, not stored yet. */
export interface Frozen {
  readonly sha256: string;
  /** Canonical JSON. */
  readonly content: string;
  readonly dataset: Dataset;
}

/** The edition and, stored together with it, what it names and no publication has stored already. */
export interface FrozenEdition extends Frozen {
  readonly named: readonly Frozen[];
}

export function frozen(dataset: Dataset): Frozen {
  const content = canonicalJson(dataset);
  return { sha256: sha256(content), content, dataset };
}

/** An edition with its latest revisions, or null where it has none. */
export async function frozenEdition(db: Kysely<Tables>, edition: number): Promise<FrozenEdition | null> {
  const returns = await datasetOf(db, edition);
  if (returns === null) return null;
  const dataset = { ...returns, ...(await besideReturns(db, edition)) };
  const before = await editionBefore(db, edition);
  if (before === null) return { ...frozen(dataset), named: [] };
  return { ...frozen({ ...dataset, earlier: before.earlier }), named: before.toStore };
}

/** What the ministry has written for the edition, and what its printed report gave unless that is not to be compared. */
async function besideReturns(
  db: Kysely<Tables>,
  edition: number,
): Promise<Pick<Dataset, 'published' | 'texts'>> {
  const { comparison, ...texts } = printedTexts(await editionTextsIn(db).of(edition));
  const published = comparison === 'off' ? [] : await publishedFiguresIn(db).of(edition);
  return {
    ...(published.length === 0 ? {} : { published }),
    ...(Object.keys(texts).length === 0 ? {} : { texts }),
  };
}

/** The published snapshot, because readers compare with it; before publication, the current data. */
async function editionBefore(
  db: Kysely<Tables>,
  edition: number,
): Promise<{ readonly earlier: EarlierEdition; readonly toStore: readonly Frozen[] } | null> {
  const before = mappingInto(edition, 'municipal')?.from.edition;
  if (before === undefined) return null;
  const publication = await publicationsIn(db).of(before);
  if (publication !== null)
    return { earlier: { edition: before, snapshot: publication.snapshot }, toStore: [] };
  const found = await frozenEdition(db, before);
  if (found === null) return null;
  return {
    earlier: { edition: before, snapshot: found.sha256 },
    toStore: [...found.named, found],
  };
}
