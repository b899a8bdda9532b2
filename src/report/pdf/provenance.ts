// Which book a PDF is: scope, version and snapshot, written into its keywords and read back from a file.
import type { Book } from '../block.ts';
import { type BookScope, scopeName, scopeOf } from '../book-scope.ts';

export interface Provenance {
  readonly scope: BookScope;
  /** SHA-256 in hexadecimal. */
  readonly snapshot: string;
  readonly version: string;
}

/** The PDF keywords. The hash comes last, so that it is what a viewer cuts off a long line. */
export const formatProvenance = ({ scope, snapshot, version }: Provenance): string =>
  `version ${version}, book ${scopeName(scope)}, snapshot ${snapshot}`;

/** The keywords of a book; of one that is made from no snapshot they name its version alone. */
export const keywordsOf = ({
  scope,
  snapshot,
  version,
}: Pick<Book, 'scope' | 'snapshot' | 'version'>): string =>
  scope === null || snapshot === null ? `version ${version}` : formatProvenance({ scope, snapshot, version });

/** Without a book it is the national one: older files name no other. */
const form = /^version (?<version>\S+)(?:, book (?<book>[^,]+))?, snapshot (?<snapshot>[0-9a-f]{64})$/u;

/** Null where the keywords are not in the form of `formatProvenance` or name no book. */
export const parseProvenance = (keywords: string): Provenance | null => {
  const { version, book = 'national', snapshot } = form.exec(keywords.trim())?.groups ?? {};
  const scope = scopeOf(book);
  return version && snapshot && scope ? { scope, snapshot, version } : null;
};

/** The provenance that a file states; null for anything that is not a PDF of ours, broken files included. */
export const readProvenance = async (bytes: Uint8Array): Promise<Provenance | null> => {
  // Loaded here, so that making a book does not wait for pdf.js.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // A copy, because pdf.js takes the bytes over.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  });
  try {
    const { info } = await (await task.promise).getMetadata();
    const keywords = 'Keywords' in info ? info.Keywords : null;
    return typeof keywords === 'string' ? parseProvenance(keywords) : null;
  } catch {
    return null;
  } finally {
    await task.destroy();
  }
};
