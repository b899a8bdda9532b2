import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { MailConfig } from '../../src/config.ts';
import type { Letter } from '../../src/mail/letter.ts';
import { smtpPost } from '../../src/mail/smtp.ts';
import { type LetterBox, openLetterBox } from './letter-box.ts';

const letter: Letter = {
  id: 'one@kopskats.example',
  to: 'a@novads.example',
  subject: 'Ziņas',
  text: 'Labdien! Ķekavas novads, „ziņas“.\n',
  html: '<p>Labdien! Ķekavas novads, „ziņas“.</p>\n',
};

describe('the mail server', () => {
  const boxes: LetterBox[] = [];

  afterEach(async () => {
    for (const box of boxes.splice(0)) await box.close();
  });

  async function boxWith(options: Parameters<typeof openLetterBox>[0]) {
    const box = await openLetterBox(options);
    boxes.push(box);
    const post = (smtp: Partial<MailConfig['smtp']>) =>
      smtpPost({ ...box.config, smtp: { ...box.config.smtp, ...smtp } });
    return { box, post };
  }

  it('receives the complete message in both formats with all Latvian characters', async () => {
    const { box, post } = await boxWith({});
    expect(await post({}).send(letter)).toEqual({ outcome: 'sent' });
    expect(box.letters[0]).toMatchObject({ text: letter.text, html: letter.html, to: [letter.to] });
    expect(box.letters[0]?.headers.get('subject')).toEqual([letter.subject]);
    expect(box.letters[0]?.headers.get('from')).toEqual(['Kopskats <kopskats@ministrija.example>']);
  });

  it('receives user and password where they are configured', async () => {
    const { box, post } = await boxWith({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        username === 'lietotājs' && password === 'p@role:1'
          ? done(null, { user: username })
          : done(Object.assign(new Error('lietotājs is unknown'), { responseCode: 535 })),
    });
    const login = { user: 'lietotājs', password: 'p@role:1' };
    expect(await post({ login }).send(letter)).toEqual({ outcome: 'sent' });
    const wrong = { ...login, password: 'cita' };
    expect(await post({ login: wrong }).send(letter)).toEqual({
      outcome: 'unreachable',
      failure: 'EAUTH 535',
    });
    expect(box.letters).toHaveLength(1);
  });

  it('receives nothing when it does not offer the required encryption', async () => {
    const { box, post } = await boxWith({});
    expect(await post({ tls: 'upgrade' }).send(letter)).toMatchObject({ outcome: 'unreachable' });
    expect(await post({ tls: 'from_start' }).send(letter)).toMatchObject({ outcome: 'unreachable' });
    expect(box.letters).toEqual([]);
  });

  it.each(['upgrade', 'from_start'] as const)(
    'gets nothing under a certificate of its own: %s',
    async (tls) => {
      const { box, post } = await boxWith({ secure: tls === 'from_start', disabledCommands: [] });
      expect(await post({ tls, host: 'localhost' }).send(letter)).toMatchObject({ outcome: 'unreachable' });
      expect(box.letters).toEqual([]);
    },
  );

  const saying = (responseCode: number) => Object.assign(new Error('No'), { responseCode });

  it('that rejects the sender gets no other messages', async () => {
    const { box, post } = await boxWith({ onMailFrom: (_address, _session, done) => done(saying(550)) });
    const failure = 'EENVELOPE 550 MAIL FROM';
    expect(await post({}).send(letter)).toEqual({ outcome: 'unreachable', failure });
    expect(box.letters).toEqual([]);
  });

  it.each([
    [452, true],
    [554, false],
  ])('may refuse what a letter says: %i', async (code, again) => {
    const { post } = await boxWith({
      onData: (stream, _session, done) => {
        stream.resume().on('end', () => done(saying(code)));
      },
    });
    expect(await post({}).send(letter)).toEqual({ outcome: 'refused', failure: `EMESSAGE ${code}`, again });
  });

  it('that disconnects after the data may not have accepted the message', async () => {
    const { box, post } = await boxWith({
      onData: (stream) => {
        stream.resume().on('end', () => box.hangUp());
      },
    });
    expect(await post({}).send(letter)).toMatchObject({ outcome: 'unreachable' });
  });

  it('that disconnects counts as unreachable', async () => {
    const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { post } = await boxWith({});
    expect(await post({ port }).send(letter)).toMatchObject({ outcome: 'unreachable' });
    server.close();
  });
});
