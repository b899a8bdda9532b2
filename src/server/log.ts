// The log, one JSON line a request. It holds no personal data: routes stand in it as patterns without the
// values in them, and query strings, bodies, cookies, headers and addresses not at all.
import { type FastifyServerOptions, LogController } from 'fastify';
import type { App, Parts } from './parts.ts';

/** Messages are cut to this many characters before values are removed from them. */
const LONGEST = 1000;

/** How many nested causes are logged. */
const DEEPEST = 3;

/** Fastify options with its own request log turned off. */
export function logOptions(log: Parts['log']): Pick<FastifyServerOptions, 'logger' | 'logController'> {
  const logController = new LogController({ disableRequestLogging: true });
  if (log === null) return { logger: false, logController };
  const nothing = () => ({});
  const serializers = { err: (error: Error) => loggedError(error), req: nothing, res: nothing };
  return { logger: { level: 'info', stream: log, base: null, serializers }, logController };
}

/** Writes a line for every answer; health checks and metrics, which come every few seconds, excepted. */
export function logAnswers(app: App): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? null;
    if (route?.startsWith('/health/') || route === '/metrics') return;
    request.log.info(
      {
        method: request.method,
        route,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}

// A type and not an interface: the framework asks for what may hold other keys as well.
type LoggedError = {
  readonly type: string;
  readonly code: string | undefined;
  readonly message: string;
  readonly stack: string;
  readonly cause?: LoggedError;
};

/**
 * An error as it may be logged, with its causes: type, code, stack and the message without quoted parts and
 * addresses, because those are values and may be personal data.
 */
export function loggedError(error: Error & { readonly code?: unknown }, depth = 0): LoggedError {
  const place = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    code: typeof error.code === 'string' ? error.code : undefined,
    message: error.message.slice(0, LONGEST).replaceAll(/"[^"]*"|'[^']*'|„[^“]*“|\S+@\S+/g, '…'),
    stack: place.join('\n'),
    ...(error.cause instanceof Error && depth < DEEPEST
      ? { cause: loggedError(error.cause, depth + 1) }
      : {}),
  };
}
