// The national report of the 2025 returns, without a database.
import { indicatorsOf } from '../../../src/aggregate/indicators.ts';
import type { Book } from '../../../src/report/block.ts';
import { nationalReport } from '../../../src/report/outline/national-report.ts';
import { readBookTexts } from '../../../src/report/templates/read-book-texts.ts';
import { municipalFixtures, regionalFixtures } from '../../fixture-returns.ts';

export const nationalBook = async (): Promise<Book> => {
  const municipal = municipalFixtures();
  const dataset = {
    edition: 2025,
    asOf: '2026-03-02T08:00:00.000Z',
    municipal,
    regional: regionalFixtures(),
    queries: [],
    profiles: [],
  } as const;
  const indicators = indicatorsOf(municipal, 2025);
  const texts = await readBookTexts(2025);
  return nationalReport({ dataset, indicators, texts, snapshot: 'ab'.repeat(32), version: '1.2.3' });
};
