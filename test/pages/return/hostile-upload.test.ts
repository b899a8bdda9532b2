// What comes as a workbook with ill intent: refused with a reason, the server up, others
// served meanwhile, and nothing kept of it.
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { multipart } from '../../../scripts/bench/deadline-day/upload.ts';
import { filledTemplate } from '../../../scripts/workbook-cases/base-workbook.ts';
import { workbookLimits } from '../../../src/workbook/limits.ts';
import { type Browser, browserOf, textOf } from '../../browser.ts';
import { anActivePerson, coordinator, startTestServer, type TestServer } from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';
import { deflatedZeros, forgedZip } from '../../workbook/forged-zip.ts';
import { hidden } from './fill-in.ts';

const ret = returnOf('LV0020000');
const path = '/returns/2025/LV0020000';

describe('an upload with ill intent', () => {
  let server: TestServer;
  let visitor: Browser;
  let token: string;
  let port: number;

  beforeAll(async () => {
    server = await startTestServer({}, { headers: 300, request: 600, check: 50 });
    visitor = await browserOf(server, await anActivePerson(server, coordinator));
    token = hidden(await visitor.get(`${path}/workbook`), '_csrf');
    await server.app.listen({ host: '127.0.0.1', port: 0 });
    ({ port } = server.app.server.address() as AddressInfo);
  });

  afterAll(() => server.close());

  afterEach(async () => {
    expect((await visitor.get(`${path}/workbook`)).statusCode).toBe(200);
    expect(await server.store.drafts.find(ret)).toBeNull();
  });

  const cookies = () => [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');

  function send(type: string, payload: Uint8Array) {
    const headers = { cookie: cookies(), 'content-type': type };
    return server.app.inject({
      method: 'POST',
      url: `${path}/workbook`,
      headers,
      payload: Buffer.from(payload),
    });
  }

  /** A form of these parts, each with the rest of its header and its content. */
  function sendParts(parts: readonly (readonly [head: string, content: string])[]) {
    const text = parts.map(
      ([head, content]) => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`,
    );
    return send('multipart/form-data; boundary=x', Buffer.from(`${text.join('')}--x--\r\n`));
  }

  const file = ['name="file"; filename="a.xlsx"', 'PK'] as const;
  const field = ['name="a"', 'b'] as const;

  it.each([
    ['too many fields', Array.from({ length: 5 }, () => field)],
    ['a thousand parts', Array.from({ length: 1000 }, () => field)],
    ['two files', [file, file]],
  ] as const)('of %s is refused as too large', async (_, parts) => {
    const answer = await sendParts([['name="_csrf"', token], ...parts]);
    expect(answer.statusCode).toBe(413);
    expect(textOf(answer)).toContain('pārāk liels');
  });

  it.each([
    [
      'that ends in the middle',
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\nPK',
    ],
    ['without its boundary', 'PK'],
    ['of nothing', ''],
  ])('%s is refused and not waited for', async (_, body) => {
    const answer = await send('multipart/form-data; boundary=x', Buffer.from(body));
    expect([400, 403]).toContain(answer.statusCode);
  });

  it('that inflates to 4 GB is refused with its remedy, and memory does not follow it', async () => {
    const bytes = forgedZip([
      { name: 'xl/workbook.xml', deflated: deflatedZeros(256), claimed: 0xffff_fff0 },
    ]);
    expect(bytes.length).toBeLessThan(workbookLimits.fileBytes);
    const before = process.resourceUsage().maxRSS;
    const { type, body } = multipart({ token, name: 'bumba.xlsx', bytes });
    const answer = await send(type, body);
    expect(answer.statusCode).toBe(422);
    expect(textOf(answer)).toContain('Atspiesta datne ir pārāk liela');
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(400);
  });

  it.each([
    '../../../etc/passwd',
    '..\\..\\windows\\system.ini',
    '/etc/cron.d/x',
    'C:\\x.xlsx',
    '%2e%2e%2fx',
  ])('under the name %j is an upload like any other, and its path leads nowhere', async (name) => {
    const bytes = new TextEncoder().encode('a;b;c');
    const { type, body } = multipart({ token, name, bytes });
    const answer = await send(type, body);
    expect(answer.statusCode).toBe(422);
    expect(textOf(answer)).toContain('Nekas nav saglabāts');
    expect(answer.body).not.toContain('etc/');
  });

  it('that hangs up, while it sends or while it waits, leaves its room to others', async () => {
    const type = 'multipart/form-data; boundary=x';
    const sockets = Array.from({ length: 12 }, () => begin(type, workbookLimits.fileBytes));
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const socket of sockets) socket.destroy();
    const bytes = new Uint8Array(workbookLimits.fileBytes - 1000).fill(1);
    const { body, type: own } = multipart({ token, name: 'pilns.xlsx', bytes });
    expect((await send(own, body)).statusCode).toBe(422);
  });

  it('that trickles in is cut off, while everyone else is served', async () => {
    const { type, body } = multipart({ token, name: 'lēni.xlsx', bytes: await filledTemplate(ret) });
    const slow = Array.from({ length: 20 }, () => trickle(type, body));
    const served = await fetch(`http://127.0.0.1:${port}${path}/workbook`, {
      headers: { cookie: cookies() },
    });
    expect(served.status).toBe(200);
    for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^$|^HTTP\/1\.1 408/);
  });

  /** The beginning of an upload of so many bytes. */
  function begin(type: string, length: number): Socket {
    const head = `POST ${path}/workbook HTTP/1.1\r\nHost: x\r\nCookie: ${cookies()}\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`;
    const socket: Socket = connect(port, '127.0.0.1');
    socket.write(head);
    // A connection that was cut off may also end in an error; what counts is what was answered.
    socket.on('error', () => {});
    return socket;
  }

  /** Sends an upload so slowly that it would take for ever; what comes back until the server hangs up. */
  function trickle(type: string, body: Uint8Array): Promise<string> {
    return new Promise((resolve) => {
      let answer = '';
      let sent = 0;
      const socket = begin(type, body.length);
      const drops = setInterval(() => {
        socket.write(body.subarray(sent, sent + 1));
        sent += 1;
      }, 20);
      socket.on('data', (data) => {
        answer += data;
      });
      socket.on('close', () => {
        clearInterval(drops);
        resolve(answer);
      });
    });
  }
});
