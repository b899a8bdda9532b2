// A rule looks at a return that is well formed and says what does not hold. One rule, one function, one file
// in rules/, one name; rules/register.ts lists them and the docs are made from the register.

import type { Label } from '../language/label.ts';
import type { Return } from './editions.ts';
import type { Finding, FindingLevel } from './finding.ts';

/** What a rule may look at besides the return itself. */
export interface RuleContext {
  /** The return of the same territory for the year before, already mapped to this edition; null if none. */
  readonly previous: Return | null;
}

/** What a rule finds, without the parts that every finding of the rule shares. */
export type Found = Omit<Finding, 'rule' | 'level' | 'cell'>;

export interface Rule {
  readonly id: string;
  readonly level: FindingLevel;
  /** The number of the query in the survey's specification; null for errors. */
  readonly no: number | null;
  /** What the rule looks for, for the register in the docs and the data notes. */
  readonly title: Label;
  readonly find: (ret: Return, context: RuleContext) => readonly Found[];
}
