// The error rules between answers: each looks at a return whose answers are each well formed by themselves.
import type { Rule } from '../rule.ts';
import { countedNeedsATotal } from './counted-needs-a-total.ts';
import { notCountedNeedsAReason } from './not-counted-needs-a-reason.ts';
import { notCountedWithATotal } from './not-counted-with-a-total.ts';
import { workloadAndFteAgree } from './workload-and-fte-agree.ts';

export const errorRules: readonly Rule[] = [
  workloadAndFteAgree,
  countedNeedsATotal,
  notCountedNeedsAReason,
  notCountedWithATotal,
];
