import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, browser, browserOf, textOf } from '../../browser.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../../server/test-server.ts';

describe('the glossary', () => {
  let server: TestServer;
  let visitor: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    visitor = await browserOf(server, await anActivePerson(server, coordinator));
  });

  afterAll(() => server.close());

  const termsOn = (body: string) => [...body.matchAll(/href="\/glossary#([a-z-]+)"/g)].map(([, id]) => id);

  it.each(['lv', 'en'])('is one click from each question that speaks of a term: %s', async (language) => {
    await visitor.get(`/language/${language}`);
    const { body: page } = await visitor.get('/glossary');
    expect(page).toContain(`<html lang="${language}"`);
    for (const section of ['coordination', 'participants', 'providers', 'permits']) {
      const terms = termsOn((await visitor.get(`/returns/2026/LV0020000/sections/${section}`)).body);
      expect(terms.length).toBeGreaterThan(0);
      for (const id of terms) expect(page).toContain(`id="${id}"`);
    }
  });

  it('says who is a participant, to people without an account too', async () => {
    const text = textOf(await browser(server).get('/glossary'));
    expect(text).toContain('Kopskaitā katru cilvēku skaita vienu reizi');
    expect(text).toContain('ir viens dalībnieks, bet trīs dalības gadījumi');
  });

  it('is in the order of the alphabet', async () => {
    const { body } = await browser(server).get('/glossary');
    const terms = [...body.matchAll(/<h2 [^>]*tabindex="-1">([^<]+)</g)].map(([, term]) => term ?? '');
    expect(terms.length).toBeGreaterThan(10);
    expect(terms).toEqual([...terms].sort((one, other) => one.localeCompare(other, 'lv')));
  });
});
