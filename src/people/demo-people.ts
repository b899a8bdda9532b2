// Sample people, one for each role, with addresses that cannot exist. They have no password and can sign in only
// where KOPSKATS_DEMO is set.
import type { Rights } from '../store/people/person.ts';

interface DemoPerson extends Rights {
  readonly email: string;
  readonly institution: string;
}

export const demoPeople: readonly DemoPerson[] = [
  {
    email: 'koordinators@aizkraukle.example',
    institution: 'Aizkraukles novada pašvaldība',
    role: 'coordinator',
    territories: ['LV0020000'],
    region: null,
  },
  {
    email: 'regions@zemgale.example',
    institution: 'Zemgales plānošanas reģions',
    role: 'region_officer',
    territories: [],
    region: 'ZEMGALE',
  },
  {
    email: 'analitikis@ministrija.example',
    institution: 'Izglītības un zinātnes ministrija',
    role: 'analyst',
    territories: [],
    region: null,
  },
  {
    email: 'administrators@ministrija.example',
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
