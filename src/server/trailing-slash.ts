// A page has one address. The same with a slash at its end, as people and mail programs write it, leads there.
import { localPath } from './local-path.ts';
import type { App, Request } from './parts.ts';

/** Redirects pages that are asked for with a slash at the end, unless their own address ends in one. */
export function dropTrailingSlashes(app: App): void {
  app.addHook('onRequest', async (request, reply) => {
    const address = withoutSlash(request);
    return address === null ? undefined : reply.redirect(localPath(address), 308);
  });
}

function withoutSlash(request: Request): string | null {
  const { method, url, routeOptions } = request;
  const [path = '', ...query] = url.split('?');
  if (method !== 'GET' && method !== 'HEAD') return null;
  if (path === '/' || !path.endsWith('/') || path.startsWith('//')) return null;
  // Programs are told what is wrong with an address.
  const route = routeOptions.url ?? path;
  if (/^\/api\//.test(route)) return null;
  if (routeOptions.url !== undefined && /[/*]$/.test(route)) return null;
  return [path.replace(/\/+$/, ''), ...query].join('?');
}
