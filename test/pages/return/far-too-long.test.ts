// Texts that no draft keeps: refused by form, API and workbook with their place and length, and nothing is cut.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clientOf } from '../../api/client.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../../server/test-server.ts';
import { sendSection } from './fill-in.ts';

const path = '/returns/2026/LV0020000';
const long = `Sākums. ${'ā'.repeat(329_992)}`;

let server: TestServer;
let visitor: Browser;
beforeAll(async () => {
  server = await startTestServer();
  visitor = await browserOf(server, await anActivePerson(server, coordinator));
});
afterAll(() => server.close());

const key = { edition: 2026, form: 'municipal', territory: 'LV0020000' } as const;

it('the form names the question and the number of characters, keeps the text in its box, and saves nothing', async () => {
  const page = await sendSection(visitor, path, 'target_groups', { groups: ['seniors'], description: long });
  expect(page.statusCode).toBe(422);
  expect(textOf(page)).toContain('Apraksts: tekstā ir 330 000 rakstzīmju, tāpēc to nevar saglabāt.');
  expect(textOf(page)).toContain('ne vairāk kā 20 000 rakstzīmju');
  expect(page.body).toContain(`>${long}</textarea>`);
  expect(await server.store.drafts.find(key)).toBeNull();
});

it('autosaving says the same', async () => {
  const answer = await visitor.post(`${path}/sections/target_groups/draft`, {
    version: '0',
    description: long,
  });
  expect(answer.statusCode).toBe(422);
  expect(answer.json()).toMatchObject({ outcome: 'too_long', field: 'description' });
  expect(textOf(answer)).toContain('Apraksts: tekstā ir 330 000 rakstzīmju, tāpēc to nevar saglabāt.');
});

it('a text that is only too long for its question is kept, and said to be', async () => {
  const text = 'ā'.repeat(6100);
  const page = await sendSection(visitor, path, 'target_groups', { groups: ['seniors'], description: text });
  expect(textOf(page)).toContain('Saīsiniet tekstu vismaz par 100 rakstzīmēm');
  expect((await server.store.drafts.find(key))?.answers.some(({ value }) => value === text)).toBe(true);
});

it('the API refuses a draft with it and names the place', async () => {
  const program = await clientOf(server, { ...coordinator, territories: ['LV0031000'] });
  const sections = { participants: { activities: [{ label: 'Kursi' }, { label: 'x'.repeat(20_001) }] } };
  const answer = await program.send(
    'PUT',
    '/editions/2026/returns/LV0031000/draft',
    { sections },
    { 'if-match': '"0"' },
  );
  expect(answer.statusCode).toBe(422);
  expect(answer.json().findings).toMatchObject([
    {
      rule: 'text-too-long',
      place: { section: 'participants', question: 'activities', row: 2, field: 'label' },
    },
  ]);
  expect((await program.get('/editions/2026/returns/LV0031000/draft')).json().version).toBe(0);
});
