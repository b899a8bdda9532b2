// Which abbreviations the texts of an edition leave unexplained, and which its list explains though nobody uses them.
import { abbreviationsIn, explainedIn } from '../language/abbreviations.ts';
import type { Book } from '../report/block.ts';
import type { BookTexts } from '../report/book-texts.ts';
import { readBookTexts } from '../report/templates/read-book-texts.ts';
import type { Snapshot } from '../store/snapshots.ts';
import type { EditionTexts } from '../survey/edition-texts.ts';
import { makeBook } from './make-book.ts';

export interface AbbreviationsToCheck {
  /** In what the ministry writes, neither in the list of the edition nor explained where they stand. */
  readonly unexplained: readonly string[];
  /** In the list, and nowhere in the book, which leaves them out. */
  readonly unused: readonly string[];
}

/** Makes the book of the snapshot, which takes a second. Throws the problem `bad-template`. */
export async function abbreviationsToCheck(snapshot: Snapshot): Promise<AbbreviationsToCheck> {
  const { edition, texts = {} } = snapshot.dataset;
  return checkedAbbreviations(texts, await readBookTexts(edition), await makeBook(snapshot));
}

export function checkedAbbreviations(
  own: EditionTexts,
  texts: BookTexts,
  { blocks }: Pick<Book, 'blocks'>,
): AbbreviationsToCheck {
  const { foreword, afterword, responsibility, institution, title, subtitle, cofinancing } = texts;
  const written = [
    ...writtenIn(own),
    ...[foreword, afterword, responsibility].flat(),
    ...[institution, title, subtitle, cofinancing],
  ];
  const known = new Set([...texts.abbreviations.map(([short]) => short), ...written.flatMap(explainedIn)]);
  const printed = new Set(
    blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows.map(([first]) => first) : [])),
  );
  return {
    unexplained: [...new Set(written.flatMap(abbreviationsIn))].filter((word) => !known.has(word)),
    unused: texts.abbreviations.flatMap(([short]) => (printed.has(short) ? [] : [short])),
  };
}

/** Logos and numbers of the publication are no running text. */
function writtenIn(texts: EditionTexts): readonly string[] {
  return Object.entries(texts).flatMap(([key, text]) => (/^logo\.|^is[bs]n$/.test(key) ? [] : [text]));
}
