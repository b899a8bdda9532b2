import type { CodeList } from '../../code-list.ts';
import { emptyReasons, respondentReasons } from '../../code-lists.ts';

/** The reasons for an empty section that a respondent can choose from. */
export const offeredReasons: CodeList = Object.fromEntries(
  respondentReasons.map((code) => [code, emptyReasons[code]]),
);
