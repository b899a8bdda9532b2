import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { noProgress } from '../../scripts/command/progress.ts';
import { makeBooks } from '../../scripts/report/make-books.ts';
import { makeRegionalBook } from '../../src/publishing/make-book.ts';
import { renderPdf } from '../../src/report/pdf/render.ts';
import type { Snapshot } from '../../src/store/snapshots.ts';
import { municipalFixtures, regionalFixtures } from '../fixture-returns.ts';

const folder = mkdtempSync(join(tmpdir(), 'kopskats-books-'));
const snapshot: Snapshot = {
  sha256: 'ab'.repeat(32),
  dataset: {
    edition: 2025,
    asOf: '2026-03-02T08:00:00.000Z',
    municipal: municipalFixtures(),
    regional: regionalFixtures(),
    queries: [],
    profiles: [],
  },
  earlier: null,
};
const never = async () => {
  throw new Error('Nobody asks for this');
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the books', () => {
  it('are one for each region and each municipality, with the same bytes each time', async () => {
    const snapshots = { take: async () => snapshot, takeRegion: never, takeMunicipality: never, read: never };
    const told: number[] = [];
    const progress: typeof noProgress = (_, done) => told.push(done);
    const made = await makeBooks({ snapshots }, { edition: 2025, out: folder, progress });
    expect(made.snapshot).toBe(snapshot.sha256);
    expect(readdirSync(join(folder, 'regioni')).sort()[4]).toBe('ZEMGALE-2025.pdf');
    expect(readdirSync(join(folder, 'pasvaldibas'))).toHaveLength(42);
    expect(made.paths).toHaveLength(47);
    expect(told).toEqual(Array.from({ length: 48 }, (_, done) => done));
    const again = await renderPdf(await makeRegionalBook(snapshot, 'VIDZEME', { profiles: true }));
    expect(readFileSync(join(folder, 'regioni/VIDZEME-2025.pdf')).equals(again)).toBe(true);
  });
});
