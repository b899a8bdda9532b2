// A line to the PostgreSQL server that a test can cut, leave silent and mend, as networks do on their own.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Line {
  /** Address of the same database by way of the line. */
  readonly url: string;
  /** Breaks every connection and lets no new one through. */
  readonly cut: () => void;
  /** Keeps connections and takes new ones, but nothing goes through. */
  readonly silence: () => void;
  readonly mend: () => void;
  readonly close: () => void;
}

export async function openLine(databaseUrl: string): Promise<Line> {
  const server = new URL(databaseUrl);
  const port = Number(server.port === '' ? 5432 : server.port);
  const folder = server.searchParams.get('host');
  const ends = new Set<Socket>();
  let state: 'open' | 'cut' | 'silent' = 'open';

  const entry = createServer((near) => {
    if (state === 'cut') return near.destroy();
    const far = folder === null ? connect(port, server.hostname) : connect(`${folder}/.s.PGSQL.${port}`);
    for (const [one, other] of [[near, far] as const, [far, near] as const]) {
      ends.add(one.on('error', () => {}).on('close', () => ends.delete(one) && other.destroy()));
      if (state === 'open') one.pipe(other);
    }
  });
  await once(entry.listen(0, '127.0.0.1'), 'listening');

  const url = new URL(databaseUrl);
  url.searchParams.delete('host');
  url.host = `127.0.0.1:${(entry.address() as AddressInfo).port}`;
  const cut = () => {
    state = 'cut';
    for (const end of ends) end.destroy();
  };
  return {
    url: url.href,
    cut,
    silence: () => {
      state = 'silent';
      for (const end of ends) end.unpipe().pause();
    },
    mend: () => {
      cut();
      state = 'open';
    },
    close: () => {
      cut();
      entry.close();
    },
  };
}
