// The service with a real browser in front of it, for tests of the form of a section.
import { createServer } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildApp } from '../../../src/app.ts';
import type { Person, Rights } from '../../../src/store/people/person.ts';
import type { RawValue } from '../../../src/survey/flat-answer.ts';
import { launchChromium } from '../../chromium.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../../server/test-server.ts';

export interface FormScene {
  readonly server: TestServer;
  readonly chrome: Browser;
  readonly origin: string;
  /** A coordinator of this municipality. */
  readonly person: (territory: string, rights?: Partial<Rights>) => Promise<Person>;
  /** A browser in which the person is signed in. */
  readonly signedIn: (person: Person, options?: object) => Promise<BrowserContext>;
  readonly signIn: (context: BrowserContext, person: Person) => Promise<void>;
  /** The stored answer to a question of the draft, or null. */
  readonly stored: (territory: string, section: string, question: string) => Promise<RawValue>;
  /** Stops the server and starts another at the same address, on the same store. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function startFormScene(edition = 2026): Promise<FormScene> {
  const chrome = await launchChromium();
  const server = await startTestServer({ origin: 'http://localhost' });
  const port = await freePort();
  await server.app.listen({ host: '127.0.0.1', port });
  const origin = `http://127.0.0.1:${port}`;
  let app = server.app;
  const signIn: FormScene['signIn'] = async (context, person) => {
    const value = await server.store.sessions.start(person.id, 'Chrome, Linux', server.now());
    await context.addCookies([{ name: 'kopskats', value, url: origin }]);
  };
  return {
    server,
    chrome,
    origin,
    person: (territory, rights = {}) =>
      anActivePerson(server, { ...coordinator, territories: [territory], ...rights }),
    signIn,
    signedIn: async (person, options = {}) => {
      const context = await chrome.newContext({ reducedMotion: 'reduce', locale: 'lv', ...options });
      await signIn(context, person);
      return context;
    },
    stored: async (territory, section, question) => {
      const draft = await server.store.drafts.find({ edition, form: 'municipal', territory });
      const answer = draft?.answers.find(
        ({ place }) => place.section === section && place.question === question,
      );
      return answer?.value ?? null;
    },
    restart: async () => {
      await app.close();
      app = await buildApp(server.parts);
      await app.listen({ host: '127.0.0.1', port });
    },
    close: async () => {
      await chrome.close();
      await app.close();
      await server.close();
    },
  };
}

/** Below the ports that systems give to whoever asks for any: nobody is given it while the server restarts. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const probe = createServer();
    const isFree = await new Promise<boolean>((tell) => {
      probe.once('error', () => tell(false)).listen(port, '127.0.0.1', () => tell(true));
    });
    if (!isFree) continue;
    await new Promise((closed) => probe.close(closed));
    return port;
  }
}

export const save = (page: Page) => page.click('.kopskats-save button[value=next]');

export const statusLine = (page: Page) => page.locator('[data-status]');
