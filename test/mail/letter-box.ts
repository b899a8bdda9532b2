// A real SMTP server that keeps what it is sent, and refuses whom a test says.
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { MailConfig } from '../../src/config.ts';
import { type ReceivedLetter, readLetter } from './received-letter.ts';

export interface LetterBox {
  readonly letters: readonly ReceivedLetter[];
  /** Answers the next recipients with this SMTP code; null accepts them. */
  readonly refuse: (code: number | null) => void;
  readonly empty: () => void;
  /** Cuts off whoever is connected. */
  readonly hangUp: () => void;
  readonly config: MailConfig;
  readonly url: string;
  readonly close: () => Promise<void>;
}

export const origin = 'https://kopskats.example';

export async function openLetterBox(options: SMTPServerOptions = {}): Promise<LetterBox> {
  const letters: ReceivedLetter[] = [];
  let refusal: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const error = new Error(`<${address}> is not welcome`);
      done(refusal === null ? null : Object.assign(error, { responseCode: refusal }));
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        letters.push(readLetter(Buffer.concat(chunks).toString('latin1'), { from, to }));
        done();
      });
    },
    ...options,
  });
  // A client that hangs up on a certificate is what some tests are about.
  server.on('error', () => {});
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    letters,
    refuse: (code) => {
      refusal = code;
    },
    hangUp: () => {
      for (const socket of sockets) socket.destroy();
    },
    empty: () => {
      letters.length = 0;
      refusal = null;
    },
    config: {
      smtp: { host: '127.0.0.1', port, tls: 'none', login: null },
      from: 'kopskats@ministrija.example',
      origin,
      contact: null,
    },
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
