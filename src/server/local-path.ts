const OURS = 'http://ours.invalid';

/**
 * A path of our own to go on to, from what stood in an address or a form; anything that could lead to another
 * host becomes the start page. Browsers read `\` as `/` and drop tabs and line breaks, so that the path is
 * taken as the browser would take it, never as it is spelt.
 */
export function localPath(text: string | undefined): string {
  if (text === undefined || !text.startsWith('/') || !URL.canParse(text, OURS)) return '/';
  const { origin, pathname, search } = new URL(text, OURS);
  return origin === OURS && !pathname.startsWith('//') ? `${pathname}${search}` : '/';
}
