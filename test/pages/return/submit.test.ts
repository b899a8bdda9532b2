// „Pārbaudīt un iesniegt“: all answers beside last year's, the profile as it will be printed, the explanations.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import { readPdf, textOf as wordsOf } from '../../report/pdf/read-pdf.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';
import { fillIn, handIn, hidden, sendSection } from './fill-in.ts';

const EXPLANATION = 'Šogad atļaujas pieprasīja arī kaimiņu novads.';

describe('the page on which a return is checked and handed in', () => {
  let server: TestServer;
  let visitor: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    visitor = await browserOf(server, await anActivePerson(server, coordinator));
  });

  afterAll(() => server.close());

  it('shows all answers by section with links to change them, and last year’s where they differ', async () => {
    await transcribe(server.store, flatten(returnOf('LV0020000')), server.now());
    const path = '/returns/2026/LV0020000';
    await sendSection(visitor, path, 'permits', { issued: '45' });
    const page = await visitor.get(`${path}/submit`);
    const text = textOf(page);
    expect(text).toContain('Pērnā gada atbilde ir redzama tur, kur tā bija citāda.');
    expect(text).toContain('12. Izsniegto neformālās izglītības programmu atļauju skaits pašvaldībā');
    expect(text).toMatch(/Gadā izsniegtās atļaujas 45 2025\. gadā: \d+ Mainīt Gadā izsniegtās atļaujas/);
    expect(page.body).toContain(`href="${path}/sections/permits#issued"`);
    expect(page.body).toContain(`href="${path}/sections/planning#documents"`);
    await sendSection(visitor, path, 'permits', {
      issued: /2025\. gadā: (\d+) Mainīt Gadā/.exec(text)?.[1] ?? '',
    });
    expect(textOf(await visitor.get(`${path}/submit`))).toMatch(/Gadā izsniegtās atļaujas \d+ Mainīt Gadā/);
  });

  it('leaves out questions that are not asked under the answers, and does not promise last year’s where there are none', async () => {
    const path = '/returns/2026/LV0021000';
    const rights = { ...coordinator, territories: ['LV0021000'] };
    const own = await browserOf(server, await anActivePerson(server, rights));
    await sendSection(own, path, 'participants', { counted: 'yes', total: '120' });
    const counting = textOf(await own.get(`${path}/submit`));
    expect(counting).toContain('Iesaistīto iedzīvotāju skaits kopā 120 Mainīt');
    expect(counting).not.toContain('Kāpēc netiek uzskaitīti');
    expect(counting).not.toContain('Pērnā gada atbilde');
    await sendSection(own, path, 'participants', { counted: 'no', total: '' });
    const without = textOf(await own.get(`${path}/submit`));
    expect(without).toContain('Kāpēc netiek uzskaitīti Nav atbildēts Mainīt');
    expect(without).not.toContain('Iesaistīto iedzīvotāju skaits kopā');
  });

  it('offers the profile as it will be printed, explanations included, before it is handed in', async () => {
    const path = '/returns/2025/LV0035000';
    const rights = { ...coordinator, territories: ['LV0035000'] };
    const own = await browserOf(server, await anActivePerson(server, rights));
    expect((await own.get(`${path}/profile-preview.pdf`)).statusCode).toBe(404);
    await fillIn(own, returnOf('LV0035000'), EXPLANATION);
    const page = await own.get(`${path}/submit`);
    expect(textOf(page)).toContain('Šos paskaidrojumus publicēs pārskata nodaļā');
    expect(page.body).toContain(`href="${path}/profile-preview.pdf"`);
    const answer = await own.get(`${path}/profile-preview.pdf`);
    const pages = await readPdf(new Uint8Array(answer.rawPayload));
    const bare = (text: string) => text.replaceAll(/[\s\u00ad]+/gu, '');
    const text = bare(pages.map(({ tree }) => wordsOf(tree)).join(' '));
    expect(text).toContain(bare(EXPLANATION));
    expect(text).not.toContain('momentuzņēmums');
    for (const { artifacts } of pages) expect(artifacts.join(' ')).toContain('Priekšskatījums');
    expect((await visitor.get(`${path}/profile-preview.pdf`)).statusCode).toBe(403);
    const attempt = hidden(page, 'attempt');
    const fields = { attempt, version: hidden(page, 'version'), confirmed: 'yes', certifiedName: '' };
    const unnamed = await own.post(`${path}/submit`, { ...fields, certifiedPost: 'izglītības metodiķe' });
    expect(unnamed.statusCode).toBe(422);
    expect(unnamed.body).toMatch(/name="confirmed"[^>]* checked/);
    expect(unnamed.body).toContain('value="izglītības metodiķe"');
    await handIn(own, path);
    expect((await own.get(`${path}/profile-preview.pdf`)).headers.location).toBe(`${path}/profile.pdf`);
  });
});
