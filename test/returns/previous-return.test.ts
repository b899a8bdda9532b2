import { expect, it } from 'vitest';
import { previousReturn } from '../../src/returns/check-return.ts';
import { submit } from '../../src/returns/submit.ts';
import { openStore } from '../../src/store/open-store.ts';
import { asEdition } from '../../src/survey/as-edition.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { describeOnBothEngines } from '../store/engines.ts';
import { returnOf } from '../store/sample-returns.ts';

// Jēkabpils novads, whose return of 2025 raises no query.
const before = returnOf('LV0031000');

describeOnBothEngines('the return of the year before', (newPlace) => {
  it('is mapped to the questions of a later edition, and is stored unchanged', async () => {
    const where = await newPlace();
    const store = await openStore(where.config);
    try {
      const handIn = (document: unknown) =>
        submit(store, {
          submission: flatten(document),
          origin: 'api',
          receivedAt: '2027-02-01T08:00:00.000Z',
        });
      expect(await handIn(before)).toMatchObject({ accepted: true });
      expect(await previousReturn(store, { ...before, edition: 2026 })).toEqual(asEdition(before, 2026));
      expect(await previousReturn(store, before)).toBeNull();

      const later = asEdition(before, 2026);
      const grown = { ...later, sections: { ...later.sections, permits: { issued: 4000 } } };
      const answer = await handIn(grown);
      expect(answer).toMatchObject({ accepted: false });
      const rules = answer.accepted ? [] : answer.findings.map(({ rule, place }) => [rule, place.section]);
      expect(rules).toContainEqual(['changed-from-last-year', 'permits']);
      expect((await store.returns.find(before))?.document).toEqual(before);
    } finally {
      await store.close();
      await where.remove();
    }
  });
});
