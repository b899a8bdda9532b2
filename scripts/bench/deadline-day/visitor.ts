// A visitor as the server sees one: a browser with a connection of its own that it keeps, and a session.
import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** From the first byte sent to the last byte received. */
  readonly milliseconds: number;
}

export interface Visitor {
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, type: string, body: string | Uint8Array) => Promise<Answer>;
  readonly leave: () => void;
}

/** Rejects where there is no answer: the connection broke, or nothing came for a minute. */
const PATIENCE_MS = 60_000;

/** Someone at `origin` whose browser has this cookie; empty for somebody without a session. */
export function visitorAt(origin: string, cookie: string): Visitor {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (method: string, path: string, headers: Record<string, string>, body?: string | Uint8Array) =>
    new Promise<Answer>((resolve, reject) => {
      const started = performance.now();
      const asked = request(new URL(path, origin), { method, agent, headers: { cookie, ...headers } });
      asked.setTimeout(PATIENCE_MS, () => asked.destroy(new Error(`${method} ${path}: no answer`)));
      asked.on('error', reject);
      asked.on('response', (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const milliseconds = performance.now() - started;
          const text = Buffer.concat(chunks).toString();
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text, milliseconds });
        });
      });
      asked.end(body);
    });
  return {
    get: (path) => send('GET', path, {}),
    post: (path, type, body) =>
      send(
        'POST',
        path,
        { 'content-type': type, 'content-length': String(Buffer.byteLength(body)), origin },
        body,
      ),
    leave: () => agent.destroy(),
  };
}
