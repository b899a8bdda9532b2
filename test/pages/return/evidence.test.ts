// Files attached to questions: what is taken, who sees them, and that nothing that is published holds them.

import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transcribe } from '../../../src/returns/transcribe.ts';
import { later } from '../../../src/store/people/moment.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { type Browser, browser, browserOf, textOf } from '../../browser.ts';
import {
  administrator,
  anActivePerson,
  analyst,
  coordinator,
  officer,
  startTestServer,
  type TestServer,
} from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';
import { hidden } from './fill-in.ts';

const inReturn = '/returns/2026/LV0020000/sections/permits/evidence';
const path = inReturn;
const marker = 'PIERADIJUMS-7f3a';
const pdf = Buffer.from(`%PDF-1.7\n% ${marker}\n`);
const kinds = {
  'liguma kopija.pdf': pdf,
  'ekrans.png': Buffer.from('89504e470d0a1a0a00', 'hex'),
  'foto.jpg': Buffer.from('ffd8ffe000', 'hex'),
  'saraksts.xlsx': Buffer.from('PK\x03\x04 [Content_Types].xml xl/workbook.xml', 'latin1'),
} as const;

/** Sends the form with one file, as a browser does. */
async function upload(
  server: TestServer,
  visitor: Browser,
  name: string,
  content: Buffer,
  question = 'issued',
  path = inReturn,
  token: string | null = null,
) {
  const page = await visitor.get(path);
  const fields = { _csrf: token ?? hidden(page, '_csrf'), question };
  const parts = Object.entries(fields).map(
    ([field, value]) => `--x\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
  );
  const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`;
  return server.app.inject({
    method: 'POST',
    url: path,
    headers: {
      cookie: [...visitor.cookies].map(([cookie, value]) => `${cookie}=${value}`).join('; '),
      'content-type': 'multipart/form-data; boundary=x',
    },
    payload: Buffer.concat([Buffer.from(parts.join('') + head), content, Buffer.from('\r\n--x--\r\n')]),
  });
}

describe('evidence', () => {
  let server: TestServer;
  let visitor: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    visitor = await browserOf(server, await anActivePerson(server, coordinator));
  });

  afterAll(() => server.close());

  const filesOf = () => server.store.evidence.of('2026-LV0020000');

  it.each(Object.entries(kinds))('is taken and downloaded just as it was: %s', async (name, content) => {
    expect((await upload(server, visitor, name, content)).statusCode).toBe(303);
    const page = await visitor.get(path);
    const [, href = ''] = new RegExp(`href="([^"]+)" download>${name}<`).exec(page.body) ?? [];
    const file = await visitor.get(href);
    expect(file.rawPayload.equals(content)).toBe(true);
    expect(file.headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    );
    expect(file.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    ['a page named as a PDF', 'lapa.pdf', Buffer.from('<html><script>alert(1)</script>')],
    [
      'a workbook with macros',
      'makro.xlsx',
      Buffer.from('PK\x03\x04[Content_Types].xml xl/workbook.xml xl/vbaProject.bin', 'latin1'),
    ],
    ['another zip', 'arhivs.xlsx', Buffer.from('PK\x03\x04 something else', 'latin1')],
    ['nothing', 'tukss.pdf', Buffer.alloc(0)],
  ])('is refused by its content: %s', async (_what, name, content) => {
    const before = (await filesOf()).length;
    const refused = await upload(server, visitor, name, content);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('href="#file"');
    expect(await filesOf()).toHaveLength(before);
  });

  it('is refused beside its field above 10 MB, however large it is', async () => {
    const before = (await filesOf()).length;
    for (const megabytes of [10, 40]) {
      const large = Buffer.concat([pdf, Buffer.alloc(megabytes * 1024 * 1024)]);
      const refused = await upload(server, visitor, 'liels.pdf', large, 'name');
      expect(refused.statusCode).toBe(422);
      expect(refused.body).toMatch(/id="file-error"[\s\S]{0,200}Datne ir lielāka par 10 MB\. Saglabājiet to/);
    }
    expect(await filesOf()).toHaveLength(before);
  });

  it('is refused for a question that the section has not', async () => {
    expect((await upload(server, visitor, 'cits.pdf', pdf, 'model')).statusCode).toBe(422);
  });

  it('is seen by the respondent and the ministry, and by nobody else', async () => {
    const [file] = await filesOf();
    const address = `${path}/${file?.id}`;
    const statusFor = async (rights: Parameters<typeof anActivePerson>[1]) =>
      (await (await browserOf(server, await anActivePerson(server, rights))).get(address)).statusCode;
    expect(await statusFor(analyst)).toBe(200);
    expect(await statusFor({ ...coordinator, sections: ['permits'] })).toBe(200);
    expect(await statusFor({ ...coordinator, sections: ['contacts'] })).toBe(403);
    expect(await statusFor({ ...coordinator, territories: ['LV0001000'] })).toBe(403);
    expect(await statusFor(officer)).toBe(403);
    expect(await statusFor(administrator)).toBe(403);
    const elsewhere = address.replace('/permits/', '/contacts/');
    expect((await visitor.get(elsewhere)).statusCode).toBe(404);
  });

  it('is attached and seen by whoever holds a link to the section, until the link ends', async () => {
    const links = '/returns/2026/LV0020000/sections/permits/links';
    const head = await browserOf(server, await anActivePerson(server, coordinator));
    await head.get(links);
    const made = await head.post(links, { name: 'Ieva Parauga', days: '3' });
    const [, shared = ''] = /https:\/\/kopskats\.example(\/shared\/[\w-]{43})/.exec(made.body) ?? [];
    const guest = browser(server);
    expect((await guest.get(shared)).body).toContain(`href="${shared}/evidence"`);
    const sent = await upload(server, guest, 'no kolēģes.pdf', pdf, 'issued', `${shared}/evidence`);
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `${shared}/evidence`]);
    const attached = (await filesOf()).length;
    const forged = await upload(server, guest, 'bez.pdf', pdf, 'issued', `${shared}/evidence`, 'wrong');
    expect([forged.statusCode, (await filesOf()).length]).toEqual([403, attached]);
    const page = await guest.get(`${shared}/evidence`);
    expect(textOf(page)).toMatch(/no kolēģes\.pdf .*Ieva Parauga \(ar saiti\), 02\.03\.2026\./);
    expect(page.body).not.toMatch(/href="\/returns\//);
    expect(textOf(await visitor.get(path))).toContain('Ieva Parauga (ar saiti)');

    // The files of the colleagues are seen, but only one's own can be removed.
    const [others, own] = [kinds['foto.jpg'], pdf].map((content) => content.byteLength);
    const files = await filesOf();
    const idOf = (name: string) => files.find((file) => file.name === name)?.id ?? '';
    for (const name of ['foto.jpg', 'no kolēģes.pdf'])
      expect((await guest.get(`${shared}/evidence/${idOf(name)}`)).rawPayload.byteLength).toBe(
        name === 'foto.jpg' ? others : own,
      );
    expect(page.body).not.toContain(`${idOf('foto.jpg')}/remove`);
    await guest.post(`${shared}/evidence/${idOf('foto.jpg')}/remove`);
    expect(await filesOf()).toHaveLength(files.length);
    const removed = await guest.post(`${shared}/evidence/${idOf('no kolēģes.pdf')}/remove`);
    expect(removed.headers.location).toBe(`${shared}/evidence`);
    expect(await filesOf()).toHaveLength(files.length - 1);
    const entries = (await server.store.audit.of('return:2026-LV0020000')).slice(-2);
    const [link] = await server.store.sectionLinks.of('2026-LV0020000', 'permits');
    expect(entries).toMatchObject([
      { action: 'evidence.attach', person: null, after: { link: link?.id } },
      { action: 'evidence.remove', person: null, after: { link: link?.id } },
    ]);

    const elsewhere = `${shared}/evidence/${randomUUID()}`;
    expect((await guest.get(elsewhere)).statusCode).toBe(404);
    server.pass(3 * 86_400_000);
    const statuses = [(await guest.get(`${shared}/evidence`)).statusCode];
    statuses.push((await guest.get(`${shared}/evidence/${idOf('foto.jpg')}`)).statusCode);
    expect(statuses).toEqual([410, 410]);
    const late = await upload(server, guest, 'vēlu.pdf', pdf, 'issued', `${shared}/evidence`);
    expect(late.statusCode).toBe(410);
    visitor = await browserOf(server, await anActivePerson(server, coordinator));
  });

  it('is removed with its content; that it was there stays in the audit trail', async () => {
    const [file] = await filesOf();
    await visitor.get(path);
    expect((await visitor.post(`${path}/${file?.id}/remove`)).statusCode).toBe(303);
    expect((await visitor.get(`${path}/${file?.id}`)).statusCode).toBe(404);
    const entries = await server.store.audit.of('return:2026-LV0020000');
    expect(entries.at(-1)).toMatchObject({
      action: 'evidence.remove',
      before: { id: file?.id, sha256: file?.sha256 },
    });
  });
});

describe('what is published', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  it('holds no evidence: neither snapshot, nor report, nor any address of the API', async () => {
    const address = '/returns/2025/LV0020000';
    const person = await anActivePerson(server, coordinator);
    const key = { edition: 2025, form: 'municipal', territory: 'LV0020000' } as const;
    const added = await server.store.transaction(async ({ steps, evidence }) =>
      evidence.add(await steps.hold(key), {
        section: 'permits',
        question: 'issued',
        name: `${marker}.pdf`,
        type: 'pdf',
        sha256: 'e'.repeat(64),
        content: pdf,
        addedBy: person.id,
        addedAt: server.now(),
      }),
    );
    await transcribe(server.store, flatten(returnOf('LV0020000')), server.now());
    const marks = [marker, added.id, 'e'.repeat(64), pdf.toString('base64')];

    const snapshot = await server.store.snapshots.takeMunicipality(2025, 'LV0020000', server.now());
    expect(marks.filter((mark) => JSON.stringify(snapshot).includes(mark))).toEqual([]);

    const bodies = new Map<string, string>();
    const reviewer = await anActivePerson(server, analyst);
    const token = { name: 'T', scope: 'write', territory: null } as const;
    const times = { madeAt: server.now(), expiresAt: later(server.now(), 86_400_000) };
    const tokens = await Promise.all(
      [person, reviewer].map(({ id }) => server.store.apiTokens.make(id, { ...token, ...times })),
    );
    const codes = {
      edition: '2025',
      territory: 'LV0020000',
      revision: 'latest',
      code: 'ZEMGALE',
      form: 'municipal',
    };
    const filled = (url: string) =>
      url.replaceAll(
        /:(\w+)/g,
        (_, name) => Object.entries(codes).find(([known]) => known === name)?.[1] ?? 'x',
      );
    const routes = server.app.routeTable.filter(({ method }) => method === 'GET').map(({ url }) => url);
    for (const url of routes.filter((one) => one.startsWith('/api/')))
      for (const secret of tokens) {
        const headers = { authorization: `Bearer ${secret}` };
        const { body } = await server.app.inject({ url: filled(url), headers });
        bodies.set(url, `${bodies.get(url) ?? ''}${body}`);
      }
    for (const url of ['/print', '/history', '', '/sections/permits'])
      bodies.set(url, (await (await browserOf(server, reviewer)).get(`${address}${url}`)).body);
    expect(bodies.size).toBeGreaterThan(10);
    for (const [url, body] of bodies)
      expect(
        marks.filter((mark) => body.includes(mark)),
        url,
      ).toEqual([]);
  });
});

describe('the scan for viruses', () => {
  let clamd: Server;
  let server: TestServer;
  const received: Buffer[] = [];
  let answer: string | null = 'stream: OK\0';

  beforeAll(async () => {
    // As much of clamd as INSTREAM needs: pieces with their length before them until one of length zero.
    clamd = createServer((socket) => {
      let bytes = Buffer.alloc(0);
      socket.on('error', () => {});
      socket.on('data', (part) => {
        bytes = Buffer.concat([bytes, part]);
        const content = instream(bytes);
        if (content === null) return;
        received.push(content);
        if (answer === null) socket.destroy();
        else socket.end(answer);
      });
    });
    await new Promise<void>((done) => clamd.listen(0, '127.0.0.1', done));
    const { port } = clamd.address() as AddressInfo;
    server = await startTestServer({ virusScanner: { host: '127.0.0.1', port } });
  });

  afterAll(async () => {
    await server.close();
    await new Promise((done) => clamd.close(done));
  });

  const send = async (content: Buffer) =>
    upload(server, await browserOf(server, await anActivePerson(server, coordinator)), 'datne.pdf', content);
  const count = async () => (await server.store.evidence.of('2026-LV0020000')).length;

  it('is given the whole file, and a clean one is stored', async () => {
    const content = Buffer.concat([pdf, Buffer.alloc(200_000, 7)]);
    expect((await send(content)).statusCode).toBe(303);
    expect(received.at(-1)?.equals(content)).toBe(true);
    expect(await count()).toBe(1);
  });

  it.each([
    ['an infected file', 'stream: Win.Test.EICAR_HDB-1 FOUND\0', 'atrasts vīruss'],
    ['an error', 'INSTREAM size limit exceeded. ERROR\0', 'šobrīd nevar pārbaudīt'],
    ['no answer', null, 'šobrīd nevar pārbaudīt'],
  ])('keeps out %s', async (_what, said, message) => {
    answer = said;
    const refused = await send(pdf);
    expect(refused.statusCode).toBe(422);
    expect(textOf(refused)).toContain(message);
    expect(await count()).toBe(1);
  });
});

/** The content that was sent by INSTREAM, or null while it is not whole. */
function instream(bytes: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (bytes.subarray(0, command.length).toString() !== command) return null;
  const pieces: Buffer[] = [];
  let at = command.length;
  while (at + 4 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
