// An edition as it is frozen: its dataset names the snapshot of the edition before, so that a book that compares the
// two follows from one name.
import type { Kysely } from 'kysely';
import { canonicalJson } from '../survey/canonical.ts';
import type { Dataset, EarlierEdition } from '../survey/dataset.ts';
import { mappingInto } from '../survey/editions.ts';
import { datasetOf } from './dataset.ts';
import { sha256 } from './digest.ts';
import { publicationsIn } from './publications.ts';
import type { Tables } from './tables.ts';

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

/** An edition as it stands, or null where nobody has sent a return. */
export async function frozenEdition(db: Kysely<Tables>, edition: number): Promise<FrozenEdition | null> {
  const dataset = await datasetOf(db, edition);
  if (dataset === null) return null;
  const before = await editionBefore(db, edition);
  if (before === null) return { ...frozen(dataset), named: [] };
  return { ...frozen({ ...dataset, earlier: before.earlier }), named: before.toStore };
}

/** As it was published, because that is what readers have in hand; before that, as it stands. */
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
