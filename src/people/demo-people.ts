// Sample people, one for each role, with addresses that cannot exist. They have no password and can sign in only
// where KOPSKATS_DEMO is set.
import type { Rights } from '../store/people/person.ts';

interface DemoPerson extends Rights {
  readonly email: string;
  readonly name: string;
  readonly post: string | null;
  readonly institution: string;
}

export const demoPeople: readonly DemoPerson[] = [
  {
    email: 'koordinators@aizkraukle.example',
    name: 'Anna Parauga',
    post: 'izglītības darba speciāliste',
    institution: 'Aizkraukles novada pašvaldība',
    role: 'coordinator',
    territories: ['LV0020000'],
    region: null,
  },
  {
    email: 'regions@zemgale.example',
    name: 'Juris Piemērs',
    post: null,
    institution: 'Zemgales plānošanas reģions',
    role: 'region_officer',
    territories: [],
    region: 'ZEMGALE',
  },
  {
    email: 'analitikis@ministrija.example',
    name: 'Ilze Paraudziņa',
    post: null,
    institution: 'Izglītības un zinātnes ministrija',
    role: 'analyst',
    territories: [],
    region: null,
  },
  {
    email: 'administrators@ministrija.example',
    name: 'Pēteris Piemērs',
    post: null,
    institution: 'Izglītības un zinātnes ministrija',
    role: 'administrator',
    territories: [],
    region: null,
  },
];

/** Whether this is a sample person. */
export function isSample({ email }: { readonly email: string }): boolean {
  return demoPeople.some((sample) => sample.email === email);
}
