// Writing the texts of an edition: what the ministry adds to its report.
import { Problem } from '../problem.ts';
import type { Actor } from '../review/role.ts';
import type { Store } from '../store/open-store.ts';
import type { EditionTexts, TextKey } from '../survey/edition-texts.ts';
import { editionYears } from '../survey/editions.ts';

interface TextsToWrite {
  readonly edition: number;
  /** Keys that are not named stay as they are; null takes a text away. */
  readonly texts: ReadonlyMap<TextKey, string | null>;
  /** As the writer last saw these keys. */
  readonly seen: EditionTexts;
  readonly actor: Actor;
  /** ISO time. */
  readonly at: string;
}

/**
 * Writes texts and records what changed. `overtaken` where somebody else has changed one of them since: then nothing is
 * written. Throws `forbidden` for anyone but analysts and administrators, and `unknown-edition`.
 */
export async function writeEditionTexts(
  store: Store,
  { edition, texts, seen, actor, at }: TextsToWrite,
): Promise<'written' | 'overtaken'> {
  if (actor.role !== 'analyst' && actor.role !== 'administrator')
    throw new Problem('forbidden', `Loma: ${actor.role}.`);
  if (!editionYears().includes(edition)) throw new Problem('unknown-edition', `Prasīta ${edition}.`);
  return store.transaction(async ({ editionTexts, audit }) => {
    const before = await editionTexts.hold(edition);
    const changed = [...texts].filter(([key, text]) => text !== (before[key] ?? null));
    if (changed.some(([key]) => before[key] !== seen[key])) return 'overtaken';
    if (changed.length === 0) return 'written';
    await editionTexts.put(edition, new Map(changed));
    await audit.append({
      at,
      person: actor.person,
      action: 'edition.texts',
      subject: `edition:${edition}`,
      before: Object.fromEntries(changed.map(([key]) => [key, before[key] ?? null])),
      after: Object.fromEntries(changed),
    });
    return 'written';
  });
}
