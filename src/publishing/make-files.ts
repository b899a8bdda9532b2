// Makes the files of an order from a snapshot. It runs in a worker, because a book takes a second of work.

import { brotli } from '../brotli.ts';
import type { Book } from '../report/block.ts';
import { FRONT, WHOLE } from '../report/html/pages.ts';
import { htmlPage, htmlPages } from '../report/html/render.ts';
import { renderPdf } from '../report/pdf/render.ts';
import type { Snapshot } from '../store/snapshots.ts';
import { registerEditions } from '../survey/editions.ts';
import { territoriesOf, territoryByCode } from '../survey/territories.ts';
import { makeBook, makeEnglishSummary, makeMunicipalBook, makeRegionFile } from './make-book.ts';
import { mainName, type Order, webName } from './order.ts';
import { type Rehearsal, rehearse } from './rehearse.ts';
import { profileFile, profilePage, reportFile, summaryFile, summaryPage } from './report-paths.ts';

export interface Task {
  readonly snapshot: Snapshot;
  readonly order: Order;
}

export type Files = ReadonlyMap<string, Uint8Array>;

/** The files by name. Web pages are compressed by brotli, as nearly every browser takes them. */
export async function makeFiles({ snapshot, order }: Task): Promise<Files> {
  registerFrozenEditions(snapshot);
  if (order.kind === 'web') {
    const summary = htmlPage(await makeEnglishSummary(snapshot), summaryPage, [
      { file: summaryFile, label: 'This summary as a PDF' },
    ]);
    const pages = [
      ...htmlPages(await makeBook(snapshot), pdfBeside(snapshot.dataset.edition)),
      [summaryPage, summary] as const,
    ].map(async ([file, text]) => [webName(file), new Uint8Array(await brotli(text))] as const);
    return new Map(await Promise.all(pages));
  }
  return new Map([[mainName(order), await makeFile(snapshot, order)]]);
}

/** From here on this thread reads returns by the forms that they were frozen with, whatever became of those since. */
export function registerFrozenEditions({ dataset, earlier }: Snapshot): void {
  registerEditions([earlier?.dataset, dataset].flatMap((one) => one?.definition ?? []));
}

/** The report of a rehearsal as a PDF. */
export async function renderRehearsal(rehearsal: Rehearsal): Promise<Uint8Array> {
  return renderPdf(await rehearse(rehearsal));
}

/** A book that is kept nowhere as a PDF. */
export function renderBook(book: Book): Promise<Uint8Array> {
  return renderPdf(book);
}

async function makeFile(snapshot: Snapshot, order: Exclude<Order, { kind: 'web' }>): Promise<Uint8Array> {
  switch (order.kind) {
    case 'national':
      return renderPdf(await makeBook(snapshot));
    case 'english_summary':
      return renderPdf(await makeEnglishSummary(snapshot));
    case 'regional':
      return makeRegionFile(snapshot, order.region, order.format);
    case 'municipal': {
      const territory = territoryByCode(order.territory);
      if (territory === null) throw new RangeError(`There is no municipality ${order.territory}`);
      return renderPdf(await makeMunicipalBook(snapshot, territory));
    }
  }
}

/** What belongs to a page: the PDF of the whole report or of a municipality; to the front also the English summary. */
function pdfBeside(edition: number) {
  const report = { file: reportFile(edition), label: 'Pārskats kā PDF' };
  const summary = { file: summaryPage, label: 'Kopsavilkums angļu valodā' };
  const besideOf = new Map([
    [FRONT, [report, summary]],
    [WHOLE, [report]],
  ]);
  for (const { code } of territoriesOf(edition))
    besideOf.set(profilePage(code), [{ file: profileFile(code), label: 'Šis profils kā PDF' }]);
  return (page: string) => besideOf.get(page) ?? [];
}
