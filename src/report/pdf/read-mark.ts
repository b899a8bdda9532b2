// Reads back from a PDF which snapshot and version it names, whatever the file turns out to be.
import { type BookMark, parseMark } from './mark.ts';

/** The mark of a book; null for anything that is not a PDF of ours, broken files included. */
export const readBookMark = async (bytes: Uint8Array): Promise<BookMark | null> => {
  // The reader is loaded here, so that making a book does not wait for it.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // A copy, because the reader takes the bytes over.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  });
  try {
    const { info } = await (await task.promise).getMetadata();
    const keywords = 'Keywords' in info ? info.Keywords : null;
    return typeof keywords === 'string' ? parseMark(keywords) : null;
  } catch {
    return null;
  } finally {
    await task.destroy();
  }
};
