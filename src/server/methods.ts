// Which methods an address has, so that one that it lacks is not mistaken for an address that is not there.
import type { App, Request } from './parts.ts';

/** The methods of the routes that an address matches, in order of name; none where there is no such address. */
export function methodsAt(
  { routeTable }: Pick<App, 'routeTable'>,
  { url }: Pick<Request, 'url'>,
): readonly string[] {
  const [path = ''] = url.split('?');
  const methods = routeTable.filter((route) => matches(route.url, path)).map(({ method }) => method);
  return [...new Set(methods)].sort();
}

function matches(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => (part.startsWith(':') ? given[index] !== '' : part === given[index]))
  );
}
