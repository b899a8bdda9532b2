// Uploading a workbook does not confirm last year's answers in sections that nobody has looked through.

import type ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { multipart } from '../../../scripts/bench/deadline-day/upload.ts';
import { edited, filledTemplate, sheetNo, zipOf } from '../../../scripts/workbook-cases/base-workbook.ts';
import { asOfEarlierSurvey } from '../../../scripts/workbook-cases/refuse.ts';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { type Browser, browserOf } from '../../browser.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';
import { answers2026, returnOf2026, withSections2026 } from '../../survey/return-of-2026.ts';
import { hidden } from './fill-in.ts';

const territory = 'LV0020000';
const path = `/returns/2026/${territory}`;
const key = { edition: 2026, form: 'municipal', territory } as const;

describe('a workbook in which only section 12 was filled in', () => {
  let server: TestServer;
  let visitor: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    await transcribe(server.store, flatten(returnOf(territory)), server.now());
    visitor = await browserOf(server, await anActivePerson(server, coordinator));
  });

  afterAll(() => server.close());

  /** Downloads the template, changes it as a spreadsheet program would and uploads it; gives the path of the preview. */
  async function uploadEdited(edit: (workbook: ExcelJS.Workbook) => void): Promise<string> {
    const template = await visitor.get(`${path}/workbook/template.xlsx`);
    return upload(await edited(new Uint8Array(template.rawPayload), edit));
  }

  async function upload(bytes: Uint8Array): Promise<string> {
    const token = hidden(await visitor.get(`${path}/workbook`), '_csrf');
    const { type, body } = multipart({ token, name: 'aptauja.xlsx', bytes });
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await server.app.inject({
      method: 'POST',
      url: `${path}/workbook`,
      headers: { cookie, 'content-type': type },
      payload: Buffer.from(body),
    });
    expect(answer.statusCode).toBe(303);
    return String(answer.headers.location);
  }

  const boxesIn = (body: string) =>
    [...body.matchAll(/<input[^>]*name="reviewed"[^>]*>/g)].map(([box]) => box);
  const sectionsIn = (body: string) => boxesIn(body).map((box) => /value="([^"]*)"/.exec(box)?.[1]);
  /** The sections that the return's page marks as last year's. */
  const toReview = async () => {
    const tags = (await visitor.get(path)).body.matchAll(/id="task-(\w+)"><span[^>]*--(\w+)"/g);
    return [...tags].filter(([, , state]) => state === 'last_year').map(([, section]) => section);
  };
  const draft = () => server.store.drafts.find(key);

  it('leaves every other section with last year’s answers unconfirmed', async () => {
    const before = await toReview();
    expect(before.length).toBeGreaterThanOrEqual(8);
    const reading = await uploadEdited((workbook) => {
      sheetNo(workbook, 12).getCell('C5').value = 5;
    });
    const page = await visitor.get(reading);
    expect(sectionsIn(page.body)).toEqual(before);
    expect(boxesIn(page.body).filter((box) => box.includes('checked'))).toEqual([]);
    await visitor.post(`${reading}/confirm`, { version: hidden(page, 'version') });
    expect(await toReview()).toEqual(before);
    const saved = await draft();
    expect([...(saved?.unconfirmed ?? [])].sort()).toEqual([...before].sort());
    expect(saved?.answers.find(({ place }) => place.question === 'issued')?.value).toBe(5);
  });

  it('confirms a section that the next workbook changes or that is ticked, and no other', async () => {
    const before = await toReview();
    const reading = await uploadEdited((workbook) => {
      for (const sheet of workbook.worksheets)
        sheet.eachRow((row) =>
          row.eachCell((cell) => {
            if (cell.value === 'Pieaugušo izglītības koordinators') cell.value = 'Izglītības metodiķis';
          }),
        );
    });
    const page = await visitor.get(reading);
    expect(sectionsIn(page.body)).toEqual(before.filter((section) => section !== 'coordination'));
    await visitor.post(`${reading}/confirm`, { version: hidden(page, 'version'), reviewed: 'directions' });
    expect(await toReview()).toEqual(
      before.filter((section) => section !== 'coordination' && section !== 'directions'),
    );
    const saved = await draft();
    expect(saved?.answers.find(({ place }) => place.question === 'post_title')?.value).toBe(
      'Izglītības metodiķis',
    );
  });

  it('names rows that the next workbook adds to a list as new rows', async () => {
    const ret = returnOf2026(territory);
    const direction = { kind: 'digital_skills', text: 'Digitālo prasmju pamati' } as const;
    const directions = [...answers2026(ret, 'directions').directions, direction];
    const reading = await upload(await filledTemplate(withSections2026(ret, { directions: { directions } })));
    expect((await visitor.get(reading)).body).toMatch(
      /Jauna rinda<\/span><\/td><td[^>]*><span[^>]*>[^<]*Digitālo prasmju pamati/,
    );
  });

  it('keeps the answer of the draft to a question that an earlier template has not', async () => {
    const template = await visitor.get(`${path}/workbook/template.xlsx`);
    const earlier = await asOfEarlierSurvey(new Uint8Array(template.rawPayload));
    const answerOf = async (question: string) =>
      (await draft())?.answers.find(({ place }) => place.question === question)?.value;
    const before = await answerOf('post_title');
    expect(before).not.toBeNull();
    const reading = await upload(
      await edited(earlier, (workbook) => {
        sheetNo(workbook, 1).spliceRows(8, 1);
        sheetNo(workbook, 12).getCell('C5').value = 7;
      }),
    );
    const page = await visitor.get(reading);
    expect(page.body).toContain('un tajā nav: „Amata nosaukums“ (1. sadaļa)');
    await visitor.post(`${reading}/confirm`, { version: hidden(page, 'version') });
    expect(await answerOf('post_title')).toBe(before);
    expect(await answerOf('issued')).toBe(7);
  });

  it('is kept among the supporting files where it came in a signed container, once', async () => {
    const template = await visitor.get(`${path}/workbook/template.xlsx`);
    const container = await zipOf([
      ['mimetype', 'application/vnd.etsi.asic-e+zip'],
      ['aptauja.xlsx', new Uint8Array(template.rawPayload)],
      ['META-INF/signatures0.xml', '<asic:XAdESSignatures/>'],
    ]);
    for (let time = 0; time < 2; time += 1) {
      const reading = await upload(container);
      const page = await visitor.get(reading);
      expect(page.body).toContain('parakstītā datne tiks pievienota 1. sadaļas pamatojošajām datnēm');
      await visitor.post(`${reading}/confirm`, { version: hidden(page, 'version') });
    }
    const files = await server.store.evidence.of(`2026-${territory}`);
    expect(files.map(({ section, type, size }) => ({ section, type, size }))).toEqual([
      { section: 'coordination', type: 'asic', size: container.byteLength },
    ]);
  });
});
