// An imagined 2026: most municipalities answer as in 2025, some otherwise, and not the same ones answer at all.
import type { MunicipalReturn2026 } from '../../src/survey/editions/2026.ts';
import {
  answers2026,
  returnOf2026,
  returnsOf2026,
  type Sections2026,
  withSections2026,
} from './return-of-2026.ts';

type Otherwise = (ret: MunicipalReturn2026) => Partial<Sections2026>;

const permits =
  (issued: number): Otherwise =>
  (ret) => ({ permits: { ...answers2026(ret, 'permits'), issued } });

const participants =
  (total: number): Otherwise =>
  (ret) => ({ participants: { ...answers2026(ret, 'participants'), total } });

const workload =
  (value: 'full' | 'partial', fte: number): Otherwise =>
  (ret) => ({ coordination: { ...answers2026(ret, 'coordination'), workload: value, fte } });

const newDirection: Otherwise = (ret) => {
  const answers = answers2026(ret, 'directions');
  const added = { kind: 'digital_skills', text: 'Digitālo prasmju pamati' } as const;
  return { directions: { ...answers, directions: [...answers.directions, added] } };
};

const firstCount: Otherwise = () => ({
  participants: {
    ...answers2026(returnOf2026('LV0031000'), 'participants'),
    total: 350,
    activities: [],
  },
});

/** By municipality; null sends no return. */
const otherwise: { readonly [territory: string]: readonly Otherwise[] | null } = {
  // The most participants of all a year before, and now silent.
  LV0003000: null,
  LV0023000: null,
  // Among the highest in both years, only in the earlier, and counting for the first time.
  LV0007000: [participants(8110)],
  LV0045000: [participants(1240)],
  LV0022000: [firstCount, newDirection],
  LV0001000: [permits(402)],
  LV0034000: [permits(12)],
  LV0004000: [workload('partial', 0.5)],
  LV0006000: [workload('full', 1)],
  LV0020000: [newDirection],
  LV0025000: [newDirection],
};

export function returnsOfSecondYear(): readonly MunicipalReturn2026[] {
  return returnsOf2026().flatMap((ret) => {
    const changes = otherwise[ret.territory] ?? (ret.territory in otherwise ? null : []);
    if (changes === null) return [];
    return [changes.reduce((changed, change) => withSections2026(changed, change(changed)), ret)];
  });
}
