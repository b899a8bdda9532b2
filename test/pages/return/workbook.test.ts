// The workbook on its pages: out, in, looked through, and into the draft only when somebody says so.

import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edited, filledTemplate, sheetNo } from '../../../scripts/workbook-cases/base-workbook.ts';
import { check } from '../../../src/survey/check.ts';
import { placeKey } from '../../../src/survey/finding.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { workbookLimits } from '../../../src/workbook/limits.ts';
import { markFindings } from '../../../src/workbook/mark-findings.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';
import { changed, fixtureOf } from '../../survey/changed-return.ts';
import { hidden } from './fill-in.ts';

const ret = returnOf('LV0020000');
const path = '/returns/2025/LV0020000';
const DAY = 86_400_000;

describe('a workbook', () => {
  let server: TestServer;
  let visitor: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    visitor = await browserOf(server, await anActivePerson(server, coordinator));
  });

  afterAll(() => server.close());

  async function upload(bytes: Uint8Array, name = 'aptauja.xlsx', by = visitor, token?: string) {
    const page = await by.get(`${path}/workbook`);
    const boundary = 'sample-boundary';
    const part = (head: string) => `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n`;
    const payload = Buffer.concat([
      Buffer.from(`${part('name="_csrf"')}\r\n${token ?? hidden(page, '_csrf')}\r\n`),
      Buffer.from(`${part(`name="file"; filename="${name}"`)}Content-Type: application/octet-stream\r\n\r\n`),
      Buffer.from(bytes),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    const cookie = [...by.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
    const headers = { cookie, 'content-type': `multipart/form-data; boundary=${boundary}` };
    return server.app.inject({ method: 'POST', url: `${path}/workbook`, headers, payload });
  }

  const download = async (address: string) => {
    const answer = await visitor.get(address);
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="kopskats-2025-aizkraukles-novads.*\.xlsx"$/,
    );
    return new Uint8Array(answer.rawPayload);
  };

  const draft = () => server.store.drafts.find(ret);

  it('that is about to be uploaded finds its reader started by the page', async () => {
    const started: unknown[] = [];
    const note = (worker: unknown): void => {
      started.push(worker);
    };
    process.on('worker', note);
    await visitor.get(`${path}/workbook`);
    expect(started).toHaveLength(1);
    await upload(new TextEncoder().encode('a;b;c'));
    process.off('worker', note);
    expect(started).toHaveLength(1);
  });

  it('that was downloaded is taken back as it is', async () => {
    const answer = await upload(await download(`${path}/workbook/template.xlsx`));
    expect(answer.statusCode).toBe(303);
    const page = await visitor.get(String(answer.headers.location));
    expect(textOf(page)).toContain('aptauja.xlsx');
  });

  it('is kept out of the draft until what was read is confirmed', async () => {
    const answer = await upload(await filledTemplate(ret));
    const reading = String(answer.headers.location);
    const page = await visitor.get(reading);
    expect(textOf(page)).toContain('Kļūdu nav, un nekas nav jāprecizē.');
    expect(textOf(page)).toContain('Pieaugušo izglītības koordinators');
    expect(textOf(page)).not.toContain('aizstās melnrakstā');
    expect(await draft()).toBeNull();
    const confirmed = await visitor.post(`${reading}/confirm`, { version: hidden(page, 'version') });
    const after = String(confirmed.headers.location);
    expect(after).toMatch(/\?saved=workbook&changed=\d+&sections=coordination,/);
    expect(textOf(await visitor.get(after))).toContain(
      'Visas sadaļas ir pabeigtas. Atliek pārbaudīt un iesniegt.',
    );
    expect((await draft())?.answered).toHaveLength(13);
    expect(textOf(await visitor.get(path))).toContain('13 no 13');
    // It is done with.
    expect((await visitor.get(reading)).headers.location).toBe(`${path}/workbook?told=expired`);
  });

  it('with a text that no draft keeps is not put into it, and says where and how long the text is', async () => {
    const long = await edited(await filledTemplate(ret), (workbook) => {
      for (const sheet of workbook.worksheets)
        sheet.eachRow((row) =>
          row.eachCell((cell) => {
            if (cell.value === 509) cell.value = '9'.repeat(30_000);
          }),
        );
    });
    const before = await draft();
    const reading = String((await upload(long)).headers.location);
    const page = await visitor.get(reading);
    const refused = await visitor.post(`${reading}/confirm`, { version: hidden(page, 'version') });
    expect(textOf(refused)).toMatch(/tekstā ir 30 000 rakstzīmju, tāpēc to nevar saglabāt/);
    expect(await draft()).toEqual(before);
  });

  it('with mistakes is shown with sheet and cell, and comes back with those cells marked', async () => {
    const wrong = await edited(await filledTemplate(ret), (workbook) => {
      for (const sheet of workbook.worksheets)
        sheet.eachRow((row) =>
          row.eachCell((cell) => {
            if (cell.value === 509) cell.value = 'daudz cilvēku';
          }),
        );
    });
    const reading = String((await upload(wrong)).headers.location);
    const page = await visitor.get(reading);
    expect(textOf(page)).toMatch(/[A-Z]\d+ kļūda .*daudz cilvēku/);
    // The draft has the number already: what would be lost stands beside what would take its place, and nothing else.
    expect(textOf(page)).toMatch(/Kas melnrakstā mainīsies .*509.*daudz cilvēku/);
    expect(page.body.match(/<th scope="row"[^>]*>[^<]*<br><span class="kopskats-quiet">/g)).toHaveLength(1);
    const marked = await download(`${reading}/marked.xlsx`);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(marked.buffer as ArrayBuffer);
    expect(workbook.worksheets.map(({ name }) => name)).toContain('Labojamais');
    expect((await markFindings(marked, [], 'lv')).kind).toBe('marked');
    // It goes into the draft just as it is, to be mended there.
    const confirmed = await visitor.post(`${reading}/confirm`, { version: hidden(page, 'version') });
    expect((await draft())?.answers.some(({ value }) => value === 'daudz cilvēku')).toBe(true);
    // What changed and what is left to do is said with links.
    const after = await visitor.get(String(confirmed.headers.location));
    expect(textOf(after)).toMatch(
      /pavisam mainījās viena atbilde: 6\. .*Vēl nav pabeigtas šādas sadaļas: Jālabo \(1\) 6\. /,
    );
    expect(
      after.body.match(/<(?:li|dd)><a class="govuk-link" href="[^"]*\/sections\/participants"/g),
    ).toHaveLength(2);
  });

  it('is shown with what was understood otherwise than it was typed', async () => {
    const typed = await edited(await filledTemplate(ret), (workbook) => {
      sheetNo(workbook, 13).eachRow((row) =>
        row.eachCell((cell, column) => {
          if (!JSON.stringify(cell.value).includes('interesuizglitiba')) return;
          cell.value = 'www.novads.lv';
          row.getCell(column - 1).value = '(+371) 60000001';
        }),
      );
    });
    const answer = await upload(typed);
    const page = textOf(await visitor.get(String(answer.headers.location)));
    expect(page).toContain('(+371) 60000001 +371 60000001');
    expect(page).toContain('www.novads.lv https://www.novads.lv');
  });

  it('does not ask again what has been explained', async () => {
    const total = changed(fixtureOf('LV0020000'), { 'participants.total': 600 });
    const asked = check(flatten(total)).findings;
    expect(asked.map(({ rule }) => rule)).toContain('total-differs-from-activities');
    const wrong = await edited(await filledTemplate(ret), (workbook) => {
      for (const sheet of workbook.worksheets)
        sheet.eachRow((row) =>
          row.eachCell((cell) => {
            if (cell.value === 509) cell.value = 600;
          }),
        );
    });
    const preview = async () => textOf(await visitor.get(String((await upload(wrong)).headers.location)));
    expect(await preview()).toContain('Dalībnieku kopskaits ir 600');
    const explanations = asked.map((query) => ({ ...query, text: 'Skaitīti arī pasākumu vadītāji.' }));
    await server.store.returns.explain(ret, explanations, server.now());
    const after = await preview();
    expect(after).not.toContain('Dalībnieku kopskaits ir 600');
    expect(after).toContain('Kļūdu nav, un nekas nav jāprecizē.');
  });

  describe('whose queries are explained on its first sheet', () => {
    const withTotal = async (total: number) =>
      edited(await filledTemplate(ret), (workbook) => {
        for (const sheet of workbook.worksheets)
          sheet.eachRow((row) =>
            row.eachCell((cell) => {
              if (cell.value === 509) cell.value = total;
            }),
          );
      });
    /** The marked workbook of a reading, with its only query explained. */
    const explainedIn = async (reading: string, text: string) =>
      edited(await download(`${reading}/marked.xlsx`), (workbook) => {
        const sheet = workbook.getWorksheet('Labojamais');
        expect(sheet?.getCell('E3').value).toBe('Paskaidrojums');
        expect(sheet?.getCell('B4').value).toBe('precizējums');
        if (sheet !== undefined) sheet.getCell('E4').value = text;
      });
    const preview = async (bytes: Uint8Array) => {
      const reading = String((await upload(bytes)).headers.location);
      return { reading, page: await visitor.get(reading) };
    };

    it('shows what was written, keeps it with the answers and has it in the next marked workbook', async () => {
      const first = await preview(await withTotal(700));
      const explained = await explainedIn(first.reading, 'Skaitīti arī pasākumu vadītāji.');
      const { reading, page } = await preview(explained);
      expect(textOf(page)).toMatch(
        /Paskaidrojumi darbgrāmatā .*kopskaits ir 700.* Skaitīti arī pasākumu vadītāji\./,
      );
      expect(textOf(page)).toContain('Kļūdu nav, un nekas nav jāprecizē.');
      const again = new ExcelJS.Workbook();
      await again.xlsx.load((await download(`${reading}/marked.xlsx`)).buffer as ArrayBuffer);
      expect(again.getWorksheet('Labojamais')?.getCell('E4').value).toBe('Skaitīti arī pasākumu vadītāji.');
      await visitor.post(`${reading}/confirm`, { version: hidden(page, 'version') });
      const kept = await server.store.returns.explanations(ret);
      expect(kept.map(({ value, text }) => [value, text])).toContainEqual([
        '700 ≠ 509',
        'Skaitīti arī pasākumu vadītāji.',
      ]);
    });

    it('asks for a sentence where it is none, and says when one is no longer needed', async () => {
      const first = await preview(await withTotal(800));
      const short = await explainedIn(first.reading, 'Tā ir');
      const { page } = await preview(short);
      expect(textOf(page)).toContain('vismaz trīs vārdi un 15 rakstzīmes');
      expect(textOf(page)).not.toContain('Paskaidrojumi darbgrāmatā');
      const corrected = await edited(short, (workbook) => {
        for (const sheet of workbook.worksheets)
          sheet.eachRow((row) =>
            row.eachCell((cell) => {
              if (cell.value === 800) cell.value = 509;
            }),
          );
      });
      expect(textOf((await preview(corrected)).page)).toContain(
        'Paskaidrojums šūnā Labojamais!E4 vairs nav vajadzīgs',
      );
    });
  });

  it('of single sections replaces those, and leaves all others as they are', async () => {
    const saved = (await draft())?.answers ?? [];
    const template = await download(`${path}/workbook/template.xlsx?sections=permits&sections=projects`);
    const names: string[] = [];
    const bytes = await edited(template, (workbook) => {
      names.push(...workbook.worksheets.filter(({ state }) => state === 'visible').map(({ name }) => name));
      sheetNo(workbook, 12).getCell('C5').value = 77;
    });
    expect(names).toEqual(['Norādījumi', '9. Projekti', '12. Atļaujas']);
    const reading = String((await upload(bytes)).headers.location);
    const page = await visitor.get(reading);
    expect(textOf(page)).toContain('Apstiprinot tiks aizstātas tikai šo sadaļu atbildes');
    expect(textOf(page)).not.toContain('Koordinatora slodze');
    const confirmed = await visitor.post(`${reading}/confirm`, { version: hidden(page, 'version') });
    expect(confirmed.headers.location).toBe(`${path}?saved=workbook&changed=1&sections=permits`);
    const isPermits = ({ place }: { place: { section: string | null } }) => place.section === 'permits';
    const after = (await draft())?.answers ?? [];
    expect(after.filter(isPermits).map(({ value }) => value)).toEqual([77]);
    const others = (answers: typeof after) =>
      answers
        .filter((one) => !isPermits(one))
        .map(({ place, value }) => JSON.stringify([placeKey(place), value]))
        .sort();
    expect(others(after)).toEqual(others(saved));
  });

  it('of a coordinator of single sections holds those alone and changes no other, whatever is in it', async () => {
    const before = (await draft())?.answers ?? [];
    const colleague = await browserOf(
      server,
      await anActivePerson(server, { ...coordinator, sections: ['permits'] }),
    );
    const template = await colleague.get(`${path}/workbook/template.xlsx?sections=permits&sections=contacts`);
    const visible: string[] = [];
    await edited(new Uint8Array(template.rawPayload), (workbook) => {
      for (const { name, state } of workbook.worksheets) if (state === 'visible') visible.push(name);
    });
    expect(visible).toEqual(['Norādījumi', '12. Atļaujas']);
    const whole = await edited(await filledTemplate(ret), (workbook) => {
      sheetNo(workbook, 12).getCell('C5').value = 78;
      sheetNo(workbook, 1).getCell('C8').value = 'Cits amats';
    });
    const reading = String((await upload(whole, 'viss.xlsx', colleague)).headers.location);
    const page = await colleague.get(reading);
    expect(textOf(page)).toContain('Apstiprinot tiks aizstātas tikai šo sadaļu atbildes');
    expect(page.body).not.toContain('Cits amats');
    const confirmed = await colleague.post(`${reading}/confirm`, { version: hidden(page, 'version') });
    expect(confirmed.headers.location).toBe(`${path}?saved=workbook&changed=1&sections=permits`);
    const after = (await draft())?.answers ?? [];
    expect(after.filter(({ place }) => place.section === 'permits').map(({ value }) => value)).toEqual([78]);
    expect(after).toHaveLength(before.length);
    expect(after.some(({ value }) => value === 'Cits amats')).toBe(false);
  });

  it('can be thrown away', async () => {
    const before = await draft();
    const reading = String((await upload(await filledTemplate(ret))).headers.location);
    await visitor.get(reading);
    expect((await visitor.post(`${reading}/discard`)).headers.location).toBe(
      `${path}/workbook?told=discarded`,
    );
    expect((await visitor.get(reading)).statusCode).toBe(303);
    expect(await draft()).toEqual(before);
  });

  it('waits a day for whoever sent it, and for nobody else', async () => {
    const colleague = await browserOf(server, await anActivePerson(server, coordinator));
    const reading = String((await upload(await filledTemplate(ret))).headers.location);
    expect((await visitor.get(reading)).statusCode).toBe(200);
    expect((await colleague.get(reading)).statusCode).toBe(303);
    const late = await browserOf(server, await anActivePerson(server, coordinator));
    const own = String((await upload(await filledTemplate(ret), 'a.xlsx', late)).headers.location);
    server.pass(DAY);
    const { person } =
      (await server.store.sessions.find(late.cookies.get('__Host-kopskats') ?? '', server.now())) ?? {};
    expect(person).toBeUndefined();
    visitor = await browserOf(server, await anActivePerson(server, coordinator));
    expect((await visitor.get(own)).headers.location).toBe(`${path}/workbook?told=expired`);
  });

  it.each([
    ['a text', new TextEncoder().encode('a;b;c'), 'Šī ir teksta datne'],
    ['nothing', new Uint8Array(), 'Datne ir tukša'],
  ])('that is %s is refused with the reason and the remedy', async (_, bytes, reason) => {
    const answer = await upload(bytes);
    expect(answer.statusCode).toBe(422);
    expect(textOf(answer)).toContain(reason);
    expect(textOf(answer)).toContain('Nekas nav saglabāts');
  });

  it('of another territory is refused', async () => {
    const answer = await upload(await filledTemplate(returnOf('LV0031000')));
    expect(textOf(answer)).toContain('sagatavota citai pašvaldībai');
  });

  it('that is too large is refused beside its field before it is read', async () => {
    for (const more of [1, 30 * 1024 * 1024]) {
      const answer = await upload(new Uint8Array(workbookLimits.fileBytes + more));
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toMatch(/id="file-error"[\s\S]{0,200}Datne ir lielāka par 8 MB\. Izdzēsiet no tās/);
    }
  });

  it('has to be chosen, and its name is shown as text only', async () => {
    const none = await upload(new Uint8Array(), '');
    expect(textOf(none)).toContain('Izvēlieties datni.');
    const named = await upload(await filledTemplate(ret), '../../<b>evil</b>.xlsx');
    const page = await visitor.get(String(named.headers.location));
    expect(page.body).toContain('b&gt;.xlsx');
    expect(page.body).not.toMatch(/<b>evil|\.\.\//);
  });

  it('comes with the token of its page or not at all', async () => {
    expect((await upload(await filledTemplate(ret), 'a.xlsx', visitor, 'wrong')).statusCode).toBe(403);
    const cookie = [...visitor.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
    const plain = { cookie, 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await server.app.inject({
      method: 'POST',
      url: `${path}/workbook`,
      headers: plain,
      payload: 'a=b',
    });
    expect(answer.statusCode).toBe(415);
  });
});
