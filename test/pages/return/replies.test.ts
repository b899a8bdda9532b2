// A reply to a remark of the ministry while it is being typed: autosaving keeps it, and sends nothing.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sendBack } from '../../../src/returns/review-return.ts';
import { submitReturn } from '../../../src/returns/submit-return.ts';
import { place } from '../../../src/survey/finding.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import {
  anActivePerson,
  analyst,
  coordinator,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';
import { hidden } from './fill-in.ts';

const section = '/returns/2025/LV0020000/sections/permits';

let server: TestServer;
let visitor: Browser;
beforeAll(async () => {
  server = await startTestServer();
  const person = await anActivePerson(server, coordinator);
  visitor = await browserOf(server, person);
  const key = { edition: 2025, form: 'municipal', territory: 'LV0020000' } as const;
  const submitted = await submitReturn(server.store, {
    key,
    actor: { person: person.id, role: 'coordinator' },
    origin: 'form',
    from: { submission: flatten(returnOf('LV0020000')) },
    at: server.now(),
    request: null,
  });
  expect(submitted.outcome).toBe('submitted');
  const reviewer = await anActivePerson(server, analyst);
  const returned = await sendBack(server.store, {
    key,
    actor: { person: reviewer.id, role: 'analyst' },
    revision: 1,
    at: server.now(),
    request: null,
    reasons: [{ place: place('permits', 'issued'), text: 'Lūdzu, pārbaudiet skaitu.' }],
  });
  expect(returned.outcome).toBe('done');
});
afterAll(() => server.close());

it('is kept until it is sent with the section', async () => {
  const before = await visitor.get(section);
  const name = /name="(reply\.remark-\d+-\d+)"/.exec(before.body)?.[1] ?? '';
  const issued = /name="issued"[^>]*value="(\d+)"/.exec(before.body)?.[1] ?? '';
  const typed = { version: hidden(before, 'version'), issued, [name]: 'Skaits ir pareizs' };
  expect((await visitor.post(`${section}/draft`, typed)).json()).toMatchObject({ outcome: 'saved' });
  const kept = await visitor.get(section);
  expect(kept.body).toContain('>Skaits ir pareizs</textarea>');
  expect(textOf(kept)).toContain('Gaida atbildi');

  // A text that is too long is neither cut nor sent.
  const long = 'ā'.repeat(3001);
  await visitor.post(section, { ...typed, [name]: long, version: hidden(kept, 'version'), do: 'reply' });
  const waiting = await visitor.get(section);
  expect(waiting.body).toContain(`>${long}</textarea>`);
  expect(textOf(waiting)).toContain('Gaida atbildi');

  await visitor.post(section, { ...typed, version: hidden(kept, 'version'), do: 'reply' });
  const sent = await visitor.get(section);
  expect(sent.body).not.toContain('>Skaits ir pareizs</textarea>');
  expect(textOf(sent)).toContain('↳ Skaits ir pareizs');
});
