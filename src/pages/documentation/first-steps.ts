// The requests of a program from its first token to a submitted return, ready to be copied.

import { type Label, label } from '../../language/label.ts';
import { editionYears } from '../../survey/editions.ts';

export interface Step {
  readonly says: Label;
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly path: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: object;
}

const edition = `/api/v1/editions/${editionYears().at(-1)}`;
const example = `${edition}/returns/LV0020000`;

export const firstSteps: readonly Step[] = [
  {
    says: label(
      'Uzzināt, kuru teritoriju iesniegumus pilnvara aptver:',
      'Learn which returns the token reaches:',
    ),
    method: 'GET',
    path: `${edition}/returns`,
  },
  {
    says: label('Uzzināt, kas tiek jautāts, ar kodu sarakstiem:', 'Learn what is asked, with code lists:'),
    method: 'GET',
    path: `${edition}/forms/municipal/dictionary`,
  },
  {
    says: label(
      'Saglabāt melnrakstu, adresē norādot savas teritorijas kodu; "0" nozīmē, ka melnraksta vēl nav, vēlāk sūta pēdējo ETag:',
      'Save a draft, with the code of your territory in the address; "0" means that there is none yet, later send the last ETag:',
    ),
    method: 'PUT',
    path: `${example}/draft`,
    headers: { 'if-match': '"0"' },
    body: {
      sections: {
        permits: { issued: 12 },
        partners: { empty: 'none' },
        directions: { directions: [{ kind: 'digital_skills', text: 'Datorprasmes senioriem' }] },
      },
    },
  },
  {
    says: label(
      'Uzzināt, kas vēl jālabo vai jāpaskaidro:',
      'Learn what is still to be corrected or explained:',
    ),
    method: 'GET',
    path: `${example}/draft/findings`,
  },
  {
    says: label(
      'Iesniegt melnraksta 1. versiju; katram iesniegumam sava atslēga, ko atkārtojot nemaina:',
      'Hand in version 1 of the draft; each submission has a key of its own, kept when it is repeated:',
    ),
    method: 'POST',
    path: `${example}/submissions`,
    headers: { 'idempotency-key': 'b9f1c0de-7a3d-4c1e-9a51-3d1f6a7b8c90' },
    body: { draft: 1, explanations: [] },
  },
];

/** The step as a command for a shell in which TOKEN holds the token. */
export function asCurl(origin: string, { method, path, headers = {}, body }: Step): string {
  const named = { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
  return [
    `curl${method === 'GET' ? '' : ` -X ${method}`} ${origin}${path}`,
    '-H "Authorization: Bearer $TOKEN"',
    ...Object.entries(named).map(([name, value]) => `-H '${name}: ${value}'`),
    ...(body === undefined ? [] : [`-d '${JSON.stringify(body)}'`]),
  ].join(' \\\n  ');
}
