// Starts the service (settings, store, app, listen) and shuts it down gracefully.

import { buildApp } from './app.ts';
import { isExposed, readConfig, readMailConfig, readServerConfig, type ServerConfig } from './config.ts';
import { keepErasing } from './feedback/erase-feedback.ts';
import { keepDelivering } from './mail/keep-delivering.ts';
import { noMail, smtpPost } from './mail/smtp.ts';
import { Problem, problems } from './problem.ts';
import { serverLimits } from './server/parts.ts';
import { openStore } from './store/open-store.ts';

/** How often the queue of letters is polled, in milliseconds. */
const MAIL_EVERY_MS = 30_000;

/** How often personal data whose time of keeping has ended are erased, in milliseconds. */
const ERASE_EVERY_MS = 3_600_000;

/** How often idle connections are closed during shutdown, in milliseconds. */
const IDLE_EVERY_MS = 100;

/** How long shutdown may take after connections were force-closed, in milliseconds. */
const LAST_MS = 5_000;

const exposed =
  'Uzmanību: serveris klausās tīklā (KOPSKATS_HOST), bet KOPSKATS_URL nav https adrese: paroles un sīkdatnes ceļo nešifrētas.';

async function start(): Promise<void> {
  const config = readServerConfig(process.env);
  const mail = readMailConfig(process.env);
  const store = await openStore(readConfig(process.env));
  const clock = () => new Date().toISOString();
  const mailer =
    mail === null
      ? null
      : keepDelivering(
          {
            store,
            clock,
            origin: mail.origin,
            contact: mail.contact,
            post: smtpPost(mail),
            report: ({ cause, ...failure }) => app.log.warn({ ...failure, err: cause }, 'letter not sent'),
          },
          MAIL_EVERY_MS,
          (error) => app.log.error({ err: error }, 'letters wait'),
        );
  const app = await buildApp({
    store,
    config,
    clock,
    mailer,
    log: process.stdout,
    limits: serverLimits,
  });
  const eraser = keepErasing({ store, clock }, ERASE_EVERY_MS, (error) =>
    app.log.error({ err: error }, 'feedback not erased'),
  );
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    // Force-close connections left after the grace period.
    setTimeout(() => app.server.closeAllConnections(), serverLimits.stop).unref();
    // Exit even if the database or the mail server no longer answers.
    setTimeout(() => process.exit(1), serverLimits.stop + LAST_MS).unref();
    // A connection that was busy when shutdown began turns idle later and would otherwise be kept alive.
    const idle = setInterval(() => app.server.closeIdleConnections(), IDLE_EVERY_MS);
    await app.close();
    clearInterval(idle);
    await mailer?.stop();
    await eraser.stop();
    await store.close();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    await stop();
    throw notListening(error, config);
  }
  process.stderr.write(`Kopskats: ${config.origin}\n`);
  if (isExposed(config)) process.stderr.write(`${exposed}\n`);
  if (mailer === null) process.stderr.write(`${noMail}\n`);
  mailer?.deliverSoon();
}

function notListening(cause: unknown, { host, port }: ServerConfig): unknown {
  if (!(cause instanceof Error) || !('code' in cause)) return cause;
  if (cause.code === 'EADDRINUSE') return new Problem('port-taken', `KOPSKATS_PORT=${port}.`, { cause });
  const detail = `KOPSKATS_HOST=${host}, KOPSKATS_PORT=${port}: tur klausīties nevar (${cause.code}).`;
  return new Problem('bad-configuration', detail, { cause });
}

const help = `
npm start

Palaiž serveri: lapas, API un vēstuļu piegādi. Ar SIGTERM vai SIGINT apturēts, tas vispirms pabeidz iesākto.

  --help   šis teksts

Datubāze: DATABASE_URL (PostgreSQL) vai, ja tā nav, mape KOPSKATS_DATA (noklusējums .data).
Visus iestatījumus nosauc README.md; KOPSKATS_DEMO=yes ļauj parauga lietotājiem pieslēgties bez paroles.
`;

try {
  const [surplus] = process.argv.slice(2);
  if (process.argv.includes('--help')) process.stdout.write(`${help.trim()}\n`);
  else if (surplus === undefined) await start();
  else throw new Problem('bad-arguments', `Lieks parametrs „${surplus}“.`);
} catch (error) {
  const isProblem = error instanceof Problem;
  const text = isProblem ? `${error.message} ${problems[error.code].remedy}` : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = isProblem ? problems[error.code].exit : 1;
}
