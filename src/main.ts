// Starts the service: settings, store, app, listen; and stops it without cutting anybody off.
import { buildApp } from './app.ts';
import { readConfig, readServerConfig } from './config.ts';
import { noMailer } from './http/mailer.ts';
import { serverLimits } from './http/server-limits.ts';
import { Problem, problems } from './problem.ts';
import { openStore } from './store/open-store.ts';

async function start(): Promise<void> {
  const config = readServerConfig(process.env);
  const store = await openStore(readConfig(process.env));
  const app = await buildApp({
    store,
    config,
    clock: () => new Date().toISOString(),
    mailer: noMailer,
    log: process.stdout,
    limits: serverLimits,
  });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    // Whoever hangs on beyond this time is cut off after all.
    setTimeout(() => process.exit(1), serverLimits.stop).unref();
    await app.close();
    await store.close();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  await app.listen({ host: config.host, port: config.port });
  process.stderr.write(`Kopskats: ${config.origin}\n`);
}

try {
  await start();
} catch (error) {
  const isProblem = error instanceof Problem;
  const text = isProblem ? `${error.message} ${problems[error.code].remedy}` : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = isProblem ? problems[error.code].exit : 1;
}
