// The books of the 2025 returns as they are made from a snapshot, without a database: with the queries that the
// returns raise and what is known of the territories.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPublishedFigures } from '../../src/publishing/published-figures-file.ts';
import type { Snapshot } from '../../src/store/snapshots.ts';
import type { RecordedQuery, TerritoryProfile } from '../../src/survey/dataset.ts';
import { rules } from '../../src/survey/rules/register.ts';
import { regionCodes, territories } from '../../src/survey/territories.ts';
import { fixtureReturns, municipalFixtures, regionalFixtures } from '../fixture-returns.ts';

const order = [...territories.map(({ code }) => code), ...regionCodes];
const inOrder = <R extends { readonly territory: string }>(returns: readonly R[]): readonly R[] =>
  returns.toSorted((a, b) => order.indexOf(a.territory) - order.indexOf(b.territory));

const queries = (): readonly RecordedQuery[] =>
  fixtureReturns().flatMap((ret) =>
    rules
      .filter(({ level }) => level === 'query')
      .flatMap((rule) =>
        rule.find(ret, { previous: null }).map(({ place, value, message }) => ({
          territory: ret.territory,
          rule: rule.id,
          place,
          value,
          message,
          explanation: null,
        })),
      ),
  );

const profiles = (): readonly TerritoryProfile[] =>
  JSON.parse(
    readFileSync(new URL('../../fixtures/2025/territory-profiles.json', import.meta.url), 'utf8'),
  ) as readonly TerritoryProfile[];

const published = await readPublishedFigures(
  fileURLToPath(new URL('../../fixtures/2025/published-figures.json', import.meta.url)),
  2025,
);

export const snapshotOf2025 = (): Snapshot => ({
  sha256: 'ab'.repeat(32),
  earlier: null,
  dataset: {
    edition: 2025,
    asOf: '2026-03-02T08:00:00.000Z',
    municipal: inOrder(municipalFixtures()),
    regional: inOrder(regionalFixtures()),
    queries: queries(),
    profiles: profiles(),
    published,
  },
});
