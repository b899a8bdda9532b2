import { expect, it } from 'vitest';
import { countsByRegion } from '../../src/review/counts-by-region.ts';

it('returns are counted by region and status, regions without any included', () => {
  const counts = countsByRegion([
    { region: 'ZEMGALE', status: 'submitted' },
    { region: 'KURZEME', status: 'draft' },
    { region: 'ZEMGALE', status: 'submitted' },
    { region: 'ZEMGALE', status: 'approved' },
  ]);
  const none = { not_started: 0, draft: 0, awaiting: 0, submitted: 0, returned: 0, approved: 0 };
  expect(counts).toEqual([
    { region: 'KURZEME', asked: 1, byStatus: { ...none, draft: 1 } },
    { region: 'LATGALE', asked: 0, byStatus: none },
    { region: 'RIGA', asked: 0, byStatus: none },
    { region: 'VIDZEME', asked: 0, byStatus: none },
    { region: 'ZEMGALE', asked: 3, byStatus: { ...none, submitted: 2, approved: 1 } },
  ]);
});
