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
