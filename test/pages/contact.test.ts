// Whom people may ask: from the settings, at the foot of every page and at the end of every letter.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Contact, readMailConfig, readServerConfig } from '../../src/config.ts';
import { html } from '../../src/mail/html.ts';
import { approved } from '../../src/mail/letters/approved.ts';
import { plainText } from '../../src/mail/plain-text.ts';
import { browser, browserOf, textOf } from '../browser.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../server/test-server.ts';

const contact: Contact = {
  name: 'Pieaugušo izglītības nodaļa',
  email: 'jautajumi@ministrija.example',
  phone: '+371 60000001',
};
const line = 'Pieaugušo izglītības nodaļa, jautajumi@ministrija.example, +371 60000001';

let server: TestServer;
let silent: TestServer;
beforeAll(async () => {
  server = await startTestServer({ contact });
  silent = await startTestServer();
});
afterAll(() => Promise.all([server.close(), silent.close()]));

it('stands on every page, signed in or not, found or not, in both languages', async () => {
  const visitor = await browserOf(server, await anActivePerson(server, coordinator));
  for (const [who, path] of [
    [browser(server), '/sign-in'],
    [visitor, '/'],
    [visitor, '/returns/2025/LV0020000'],
    [visitor, '/nowhere'],
  ] as const) {
    const page = await who.get(path);
    expect([path, textOf(page).replaceAll(' ,', ',')]).toEqual([
      path,
      expect.stringContaining(`Ja vajadzīga palīdzība, rakstiet vai zvaniet: ${line}`),
    ]);
    expect(page.body).toContain('href="mailto:jautajumi@ministrija.example"');
    expect(page.body).toContain('href="tel:+37160000001"');
  }
  await visitor.get('/language/en');
  expect(textOf(await visitor.get('/')).replaceAll(' ,', ',')).toContain(`For help write or call: ${line}`);
});

it('is left out where nobody is named', async () => {
  expect(textOf(await browser(silent).get('/sign-in'))).not.toContain('Ja vajadzīga palīdzība');
});

it('ends every letter in both languages', () => {
  const letter = approved({ name: 'Ogres novads', edition: 2026, url: 'https://kopskats.example' });
  const halves = plainText(letter, contact).split('----');
  expect(halves.map((half) => half.includes(line))).toEqual([true, true]);
  expect(html(letter, '', contact).split(line)).toHaveLength(3);
  expect(plainText(letter, null)).not.toContain('Ja vajadzīga palīdzība');
});

it('comes from the settings, in whole or in part', () => {
  const given = {
    KOPSKATS_CONTACT_NAME: contact.name ?? '',
    KOPSKATS_CONTACT_EMAIL: contact.email ?? '',
    KOPSKATS_CONTACT_PHONE: contact.phone ?? '',
  };
  const mail = {
    KOPSKATS_SMTP_URL: 'smtp://localhost',
    KOPSKATS_MAIL_FROM: 'kopskats@ministrija.example',
    KOPSKATS_URL: 'https://kopskats.example',
  };
  expect(readServerConfig(given).contact).toEqual(contact);
  expect(readMailConfig({ ...given, ...mail })?.contact).toEqual(contact);
  expect(readServerConfig({ KOPSKATS_CONTACT_PHONE: '60000001' }).contact).toEqual({
    ...{ name: null, email: null, phone: '60000001' },
  });
  expect(() => readServerConfig({ KOPSKATS_CONTACT_EMAIL: 'nodaļa' })).toThrow('KOPSKATS_CONTACT_EMAIL');
  expect(() => readServerConfig({ KOPSKATS_CONTACT_PHONE: 'zvaniet' })).toThrow('KOPSKATS_CONTACT_PHONE');
});
