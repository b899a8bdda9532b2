// The returns by which channels are compared: the smallest, a typical one, the largest, and one of a region.
import { minimalReturn } from '../../../scripts/workbook-cases/base-workbook.ts';
import { submitReturn } from '../../../src/returns/submit-return.ts';
import type { Rights } from '../../../src/store/people/person.ts';
import { check } from '../../../src/survey/check.ts';
import type { Return } from '../../../src/survey/editions.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { anActivePerson, coordinator, officer, type TestServer } from '../../server/test-server.ts';
import { returnOf } from '../../store/sample-returns.ts';

export const explanation = 'Pārbaudīts, skaitlis ir pareizs.';

export const samples: readonly (readonly [string, Return, Rights])[] = [
  ['a minimal return', minimalReturn('LV0020000'), coordinator],
  ['a typical return', returnOf('LV0031000'), { ...coordinator, territories: ['LV0031000'] }],
  ['the largest return, that of Rīga', riga(), { ...coordinator, territories: ['LV0001000'] }],
  ['the return of a planning region', returnOf('ZEMGALE'), officer],
];

/** Its print leaves out good practice, and a respondent has to say why. */
function riga(): Return {
  const printed = returnOf('LV0001000');
  // The same return with one section empty for a reason that the form offers.
  return {
    ...printed,
    sections: { ...printed.sections, good_practice: { empty: 'not_available' } },
  } as Return;
}

/** Hands a return in as a document, with every query explained, and gives it as it rests in the store. */
export async function handedInAsDocument(server: TestServer, ret: Return, rights: Rights) {
  const author = await anActivePerson(server, rights);
  const submission = flatten(ret);
  const handedIn = await submitReturn(server.store, {
    key: ret,
    actor: { person: author.id, role: author.role },
    origin: 'api',
    from: { submission },
    explanations: check(submission).findings.map((finding) => ({ ...finding, text: explanation })),
    at: server.now(),
    request: null,
  });
  if (handedIn.outcome !== 'submitted') throw new Error(`The document was not taken in: ${handedIn.outcome}`);
  return resting(server, ret);
}

/** A return as it rests in the store, with its queries and what was said of them. */
export async function resting(server: TestServer, ret: Return) {
  const stored = await server.store.returns.find(ret);
  if (stored === null) throw new Error('The return is not there');
  return { ...stored, queries: await server.store.returns.queries(stored) };
}
