// The main navigation: each entry with the access that its page has, so that nobody is shown a closed door.

import { type Label, type Language, label } from '../../language/label.ts';
import type { Caller } from '../../people/reach.ts';
import { type Access, allows, peopleKeepers, signedIn } from '../../server/access.ts';
import type { Request } from '../../server/parts.ts';

interface Entry {
  readonly href: string;
  readonly label: Label;
  readonly access: Access;
}

const entries: readonly Entry[] = [
  { href: '/', label: label('Sākums', 'Start'), access: signedIn },
  { href: '/regions', label: label('Reģioni', 'Regions'), access: signedIn },
  { href: '/reports', label: label('Pārskati', 'Reports'), access: signedIn },
  { href: '/people', label: label('Lietotāji', 'People'), access: peopleKeepers },
  { href: '/letters', label: label('Vēstules', 'Letters'), access: peopleKeepers },
];

/** The entries open to a caller; the one that the reader is at, or below, is marked. */
export function navigationFor(caller: Caller | null, request: Request, language: Language) {
  const [path = '/'] = request.url.split('?');
  return entries
    .filter(({ access }) => allows(access, caller, null) === 'allowed')
    .map(({ href, label: words }) => ({
      href,
      text: words[language],
      current: path === href,
      active: href !== '/' && path.startsWith(`${href}/`),
    }));
}
