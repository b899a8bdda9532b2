import fc from 'fast-check';
import { emptyReasons, programmes, workloads } from '../../src/survey/code-lists.ts';
import type { MunicipalReturn2025 } from '../../src/survey/editions/2025.ts';
import type { Empty, EmptyReason } from '../../src/survey/form.ts';
import { municipalFixtures } from '../fixture-returns.ts';

const keys = <C extends string>(list: { readonly [code in C]: unknown }) => Object.keys(list) as C[];

const empty: fc.Arbitrary<Empty> = fc
  .constantFrom<EmptyReason[]>(...keys(emptyReasons))
  .map((reason) => ({ empty: reason }));

const permits = fc.nat(60).map((issued) => ({ issued }));

const counted = fc.nat(5000).map((total) => ({
  counted: 'yes' as const,
  total,
  certainty: 'exact' as const,
  activities: [],
  reason_not_counted: null,
  description: null,
}));

const notCounted = fc.constant({
  counted: 'no' as const,
  total: null,
  certainty: null,
  activities: [],
  reason_not_counted: 'not_counted' as const,
  description: null,
});

const projects = fc.array(fc.constantFrom(...keys(programmes)), { maxLength: 8 }).map((codes) => ({
  projects: codes.map((programme) => ({ title: 'Projekts', programme, number: null, note: null })),
}));

/** A fixture return with other answers, and with sections empty for any reason. */
function changed(ret: MunicipalReturn2025): fc.Arbitrary<MunicipalReturn2025> {
  const { coordination, directions, partners, planning, providers, target_groups } = ret.sections;
  return fc
    .record({
      coordination: fc.oneof(
        fc.constant(coordination),
        empty,
        fc.constantFrom(...keys(workloads)).map((workload) => ({
          model: 'dedicated_post' as const,
          workload,
          fte: null,
          post_title: null,
          subordinate_to: null,
          description: null,
        })),
      ),
      participants: fc.oneof(counted, notCounted, empty),
      permits: fc.oneof(permits, empty),
      projects: fc.oneof(projects, empty),
      directions: fc.oneof(fc.constant(directions), empty),
      partners: fc.oneof(fc.constant(partners), empty),
      planning: fc.oneof(fc.constant(planning), empty),
      providers: fc.oneof(fc.constant(providers), empty),
      target_groups: fc.oneof(fc.constant(target_groups), empty),
    })
    .map((sections) => ({ ...ret, sections: { ...ret.sections, ...sections } }));
}

/** The returns of any municipalities of 2025, in any order, with any answers. */
export const arbitraryReturns: fc.Arbitrary<readonly MunicipalReturn2025[]> = fc
  .shuffledSubarray([...municipalFixtures()])
  .chain((returns) => fc.tuple(...returns.map(changed)));
