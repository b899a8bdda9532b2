// From a snapshot to the national report: the one place where the rooms meet.
import packageFile from '../package.json' with { type: 'json' };
import { indicatorsOf } from './aggregate/indicators.ts';
import type { Book } from './report/block.ts';
import { nationalReport } from './report/outline/national-report.ts';
import { readBookTexts } from './report/templates/read-book-texts.ts';
import type { Snapshot } from './store/snapshots.ts';

export const version: string = packageFile.version;

/** The national report of a snapshot as blocks. Throws the problems `no-returns` and `bad-template`. */
export async function makeBook({ sha256, dataset }: Snapshot): Promise<Book> {
  const texts = await readBookTexts(dataset.edition);
  const indicators = indicatorsOf(dataset.municipal, dataset.edition);
  return nationalReport({ dataset, indicators, texts, snapshot: sha256, version });
}
