import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overviewOf } from '../../../src/http/start/overview.ts';
import { editionYears } from '../../../src/survey/editions.ts';
import { fixtureReturns } from '../../fixture-returns.ts';
import { revisionOf } from '../../store/sample-returns.ts';
import { browserOf, textOf } from '../browser.ts';
import {
  administrator,
  anActivePerson,
  analyst,
  coordinator,
  type Door,
  officer,
  openDoor,
} from '../open-door.ts';

describe('the start page', () => {
  let door: Door;

  beforeAll(async () => {
    door = await openDoor();
    for (const document of fixtureReturns())
      if (document.territory !== 'LV0030000') await door.store.returns.save(revisionOf(document));
  });

  afterAll(() => door.close());

  const startOf = async (rights: typeof coordinator) =>
    textOf(await (await browserOf(door, await anActivePerson(door, rights))).get('/?edition=2025'));

  it('shows an analyst who has answered, by region and one by one', async () => {
    const text = await startOf(analyst);
    expect(text).toContain('Kopā 41 42');
    expect(text).toContain('Zemgale 5 6');
    expect(text).toMatch(/Aizkraukles novads Iesniegts \d\d\.\d\d\.\d{4}\. \d\d:\d\d/);
    expect(text).toContain('Jelgavas novads Nav iesniegts');
    expect(text).toContain('Vidzemes plānošanas reģions Nav iesniegts');
  });

  it('shows a coordinator their territory and no other', async () => {
    const text = await startOf(coordinator);
    expect(text).toContain('Aizkraukles novads Iesniegts');
    expect(text).not.toMatch(/Jelgavas novads|Zemgales plānošanas/);
  });

  it('shows a region officer the region and its municipalities', async () => {
    const text = await startOf(officer);
    expect(text).toContain('Zemgales plānošanas reģions Iesniegts');
    expect(text).toContain('Jelgavas novads Nav iesniegts');
    expect(text).not.toContain('Rīgas valstspilsēta');
  });

  it('shows the latest year until another is asked for, and no year that there is none of', async () => {
    const visitor = await browserOf(door, await anActivePerson(door, coordinator));
    const latest = Math.max(...editionYears);
    for (const path of ['/', '/?edition=1999', '/?edition=x'])
      expect(textOf(await visitor.get(path))).toContain(`${latest}. gads Jūsu pašvaldības ziņas`);
    expect(textOf(await visitor.get('/?edition=2025'))).toContain('2025. gads Jūsu pašvaldības ziņas');
  });

  it('shows an administrator the way to people, and no returns', async () => {
    const text = await startOf(administrator);
    expect(text).toContain('Lietotāji un uzaicinājumi');
    expect(text).not.toContain('novads');
  });
});

describe('the overview', () => {
  it('asks every municipality in force in the year and counts none twice', () => {
    const { total, counts, municipalities } = overviewOf(2025, [], () => true);
    expect(total).toEqual({ asked: 42, answered: 0 });
    expect(counts.reduce((sum, { asked }) => sum + asked, 0)).toBe(42);
    expect(municipalities.every(({ handIn }) => handIn === null)).toBe(true);
    expect(overviewOf(2024, [], () => true).total.asked).toBe(43);
  });
});
