// A year rehearsed: its report over made-up answers, before anybody is asked.
import type { Book } from '../report/block.ts';
import type { EditionDocument } from '../survey/edition-document.ts';
import { formOf, registerEditions } from '../survey/editions.ts';
import { generatedReturn } from '../survey/generated-return.ts';
import { regionCodes, territoriesOf } from '../survey/territories.ts';
import { makeBook } from './make-book.ts';

export interface Rehearsal {
  readonly edition: number;
  /** Null for an edition in code. */
  readonly document: EditionDocument | null;
  /** ISO time. */
  readonly at: string;
}

const MARK = 'Izmēģinājums: atbildes ir izdomātas';

/** The national report that every respondent's made-up answers would make, marked on every page. */
export async function rehearse({ edition, document, at }: Rehearsal): Promise<Book> {
  registerEditions(document === null ? [] : [document]);
  const [municipal, regional] = [formOf(edition, 'municipal'), formOf(edition, 'regional')];
  if (municipal === null || regional === null) throw new RangeError(`There is no edition ${edition}`);
  const dataset = {
    edition,
    asOf: at,
    ...(document === null ? {} : { definition: document }),
    municipal: territoriesOf(edition).flatMap(({ code }) => {
      const ret = generatedReturn(municipal, code);
      return ret.form === 'municipal' ? [ret] : [];
    }),
    regional: regionCodes.flatMap((code) => {
      const ret = generatedReturn(regional, code);
      return ret.form === 'regional' ? [ret] : [];
    }),
    queries: [],
    profiles: [],
  };
  const book = await makeBook({ sha256: '', dataset, earlier: null });
  return { ...book, scope: null, snapshot: null, mark: MARK };
}
