// The page of a region for English readers: its sentences, its map and its alternative texts are in English.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ratesInEnglish } from '../../../src/narrative/english/region.ts';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import {
  anActivePerson,
  analyst,
  officer,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';

/** Words that Latvian sentences and keys have; names of municipalities are not translated. */
const LATVIAN =
  /pašvaldīb\p{Ll}*|iesaistīt\p{Ll}*|iedzīvotāj\p{Ll}*|nav zinām\p{Ll}*|nav datu|Kontūras|Avots|Karte\.|slodze|reģion\p{Ll}+/iu;

it('names the highest rates of participants and whose are not known', () => {
  const rate = (territory: string, perThousand: number, isAtLeast = false) => ({
    ...{ territory, participants: 1, adults: 1, perThousand, isAtLeast, source: '' },
  });
  expect(
    ratesInEnglish({
      rates: [rate('LV0031000', 12.34), rate('LV0030000', 162.5, true)],
      withoutCount: ['LV0020000'],
      withoutAdults: [],
    }).join(' '),
  ).toBe(
    'Participants per 1,000 residents aged 25 to 64 can be computed for 2 of 3 municipalities. The rates are at least 162.5 in Jelgavas novads, 12.3 in Jēkabpils novads. The number of participants is not known for 1 municipality.',
  );
});

describe('the page of a planning region in English', () => {
  let server: TestServer;
  let reader: Browser;
  let own: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    for (const code of ['LV0020000', 'LV0028000', 'LV0031000', 'LV0001000', 'ZEMGALE'])
      await transcribe(server.store, flatten(returnOf(code)), server.now());
    reader = await browserOf(server, await anActivePerson(server, analyst));
    own = await browserOf(server, await anActivePerson(server, officer));
    for (const one of [reader, own]) await one.get('/language/en');
  });

  afterAll(() => server.close());

  it('says beside the nation what the Latvian page says', async () => {
    const page = await reader.get('/regions/ZEMGALE/2025');
    const said = textOf(page);
    expect(said).toContain(
      'In the Zemgale planning region there are 6 municipalities: 1 state city and 5 counties.',
    );
    expect(said).toMatch(
      /The number of participants is given by 3 of 6 municipalities and comes to [\d,]+, \d+% of what is known of the nation\./,
    );
    expect(said).toContain(
      'Returns have come from 3 of 6 municipalities; missing are those of Bauskas novads,',
    );
    expect(said).toContain(
      'Participants per 1,000 residents aged 25 to 64 can be computed for none of 6 municipalities. The number of residents of this age is not known for 6 municipalities.',
    );
    expect(said).toContain('Participants: the Zemgale planning region');
    expect(said).toContain('Source: data handed in by municipalities for 2025.');
  });

  it.each(['nation', 'region alone'])(
    'has no Latvian sentence, map or alternative text: %s',
    async (scope) => {
      const { body } = await (scope === 'nation' ? reader : own).get('/regions/ZEMGALE/2025');
      const main = body.slice(body.indexOf('<main'), body.indexOf('id="contents"'));
      const words = main.replaceAll(/ (?:href|class|id|src)="[^"]*"/g, '');
      expect(LATVIAN.exec(words)?.[0]).toBeUndefined();
      expect(words).toMatch(/aria-label="Map\. [^"]*Data: 3 of 6 municipalities\."/);
    },
  );

  it('stays Latvian in Latvian', async () => {
    await reader.get('/language/lv');
    const said = textOf(await reader.get('/regions/ZEMGALE/2025'));
    expect(said).toContain('Iesaistīto iedzīvotāju skaitu norāda trīs no sešām pašvaldībām');
    expect(said).not.toContain('The number of participants');
  });
});
