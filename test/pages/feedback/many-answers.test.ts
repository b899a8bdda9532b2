// One link in a full hall, and one that somebody floods.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserOf, textOf } from '../../browser.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../../server/test-server.ts';
import { aFeedbackForm, answered, TERRITORY } from './feedback-scene.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** Opens a link and answers from an address, with a cookie of the visitor's own. */
async function answerFrom(link: string, remoteAddress: string, text: string): Promise<number> {
  const page = await server.app.inject({ url: link, remoteAddress });
  const own = String(page.headers.location);
  const form = await server.app.inject({ url: own, remoteAddress });
  const token = /name="_csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? '';
  const cookie = form.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const sent = await server.app.inject({
    ...{ method: 'POST', url: own, remoteAddress },
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...answered, q1: text, _csrf: token }).toString(),
  });
  return sent.statusCode;
}

it('loses nothing of 200 people who answer within a minute from one address', async () => {
  const own = await browserOf(server, await anActivePerson(server, coordinator));
  const { id, link } = await aFeedbackForm(own, { max_answers: '300' });
  const codes = await Promise.all(
    Array.from({ length: 200 }, (_, index) => answerFrom(link, '203.0.113.7', `Atbilde nr. ${index}.`)),
  );
  expect(new Set(codes)).toEqual(new Set([303]));
  const form = await server.store.feedback.find(id);
  const answers = form === null ? [] : await server.store.feedback.answers(form);
  expect(new Set(answers.map((one) => one.answers.q1)).size).toBe(200);
  expect(textOf(await own.get(`/feedback/${TERRITORY}/${id}`))).toContain('200 atbilžu');
});

it('slows a flood from one address and lets others answer', async () => {
  const own = await browserOf(server, await anActivePerson(server, coordinator));
  const { link } = await aFeedbackForm(own, { max_answers: '1000' });
  const codes: number[] = [];
  for (let count = 0; count < 301; count += 1) codes.push(await answerFrom(link, '198.51.100.9', 'Plūdi'));
  expect(codes.slice(0, 300).every((code) => code === 303)).toBe(true);
  expect(codes.at(-1)).toBe(429);
  expect(await answerFrom(link, '198.51.100.10', 'Cits')).toBe(303);
  server.pass(16 * 60_000);
  expect(await answerFrom(link, '198.51.100.9', 'Vēlāk')).toBe(303);
});
