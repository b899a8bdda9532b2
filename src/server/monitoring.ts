// What monitoring reads: health checks and Prometheus metrics. Metrics require a bearer token: an address cannot distinguish a collector on the same machine from
// a proxy that forwards requests of strangers.
import { createHash, timingSafeEqual } from 'node:crypto';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { Problem } from '../problem.ts';
import { anyone } from './access.ts';
import type { App, Parts } from './parts.ts';

/** `live`: the process answers. `ready`: the database answers too, so that a load balancer may send requests. */
export function healthRoutes(app: App, { store }: Parts): void {
  app.get('/health/live', { config: { access: anyone } }, async () => ({ status: 'live' }));

  app.get('/health/ready', { config: { access: anyone } }, async () => {
    if (!(await store.reachable())) throw new Problem('unavailable', '');
    return { status: 'ready' };
  });
}

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10];

/** Measures every answer by method, route and status. Without a token in the settings there is no such route. */
export function metricsRoutes(app: App, { config: { metricsToken } }: Parts): void {
  if (metricsToken === null) return;
  const register = new Registry();
  collectDefaultMetrics({ register });
  const answers = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to the answer by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [register],
  });
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const route = routeOptions.url ?? 'none';
    answers.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  app.addHook('onClose', async () => register.clear());

  app.get('/metrics', { config: { access: anyone } }, async (request, reply) => {
    if (!isSame(request.headers.authorization ?? '', `Bearer ${metricsToken}`))
      throw new Problem('not-found', '');
    return reply.type(register.contentType).send(await register.metrics());
  });
}

function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
