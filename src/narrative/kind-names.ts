// Providers and partners in the plural, as sentences need them; the labels of the survey are singular.

import type { Case } from '../language/noun.ts';
import type { partnerKinds, providerKinds } from '../survey/code-lists.ts';

type Plural = { readonly [c in Extract<Case, 'nominative' | 'accusative'>]: string };
type Kind = keyof typeof providerKinds | keyof typeof partnerKinds;

/** A feminine plural, the same in both cases. */
function same(text: string): Plural {
  return { nominative: text, accusative: text };
}

export const kindNames: { readonly [kind in Kind]: Plural } = {
  ngo: same('nevalstiskās organizācijas'),
  vet_school: same('profesionālās izglītības iestādes'),
  training_centre: { nominative: 'mācību centri', accusative: 'mācību centrus' },
  higher_education: same('augstskolas un koledžas'),
  municipal: same('pašvaldības iestādes'),
  state: same('valsts iestādes'),
  business: { nominative: 'uzņēmumi', accusative: 'uzņēmumus' },
  general_school: same('vispārējās izglītības iestādes'),
  regional: same('reģionālas iestādes'),
  network: { nominative: 'sadarbības tīkli', accusative: 'sadarbības tīklus' },
  educators: { nominative: 'pieaugušo izglītotāji', accusative: 'pieaugušo izglītotājus' },
  other: { nominative: 'citi', accusative: 'citus' },
};
