// The rules of the survey, errors before queries: what a return is checked against and what the docs list.
import type { Rule } from '../rule.ts';
import { activityOutsideYear } from './activity-outside-year.ts';
import { changedFromLastYear } from './changed-from-last-year.ts';
import { charactersNotPrinted } from './characters-not-printed.ts';
import { countedNeedsATotal, notCountedNeedsAReason, notCountedWithATotal } from './counted-participants.ts';
import { deniedProjectNamedElsewhere } from './denied-project-named-elsewhere.ts';
import { estimateWithoutMark } from './estimate-without-mark.ts';
import { judgedCountCalledExact } from './judged-count-called-exact.ts';
import { kindDisagreesWithName } from './kind-disagrees-with-name.ts';
import { knownProjectUnderAnotherName } from './known-project-under-another-name.ts';
import { listedTwice } from './listed-twice.ts';
import { otherUnitThanPersons } from './other-unit-than-persons.ts';
import { partCountedAsWhole } from './part-counted-as-whole.ts';
import { participantGroupsDifferFromTotal, participantGroupsExceedTotal } from './participant-groups.ts';
import { permitsNumberInText } from './permits-number-in-text.ts';
import { planningPeriodOver } from './planning-period-over.ts';
import { sectionsWithSameText } from './sections-with-same-text.ts';
import { totalDiffersFromActivities } from './total-differs-from-activities.ts';
import { workloadAndFteAgree } from './workload-and-fte-agree.ts';

export const rules: readonly Rule[] = [
  workloadAndFteAgree,
  countedNeedsATotal,
  notCountedNeedsAReason,
  notCountedWithATotal,
  participantGroupsExceedTotal,
  totalDiffersFromActivities,
  permitsNumberInText,
  deniedProjectNamedElsewhere,
  listedTwice,
  sectionsWithSameText,
  estimateWithoutMark,
  planningPeriodOver,
  otherUnitThanPersons,
  activityOutsideYear,
  kindDisagreesWithName,
  changedFromLastYear,
  knownProjectUnderAnotherName,
  participantGroupsDifferFromTotal,
  charactersNotPrinted,
  partCountedAsWhole,
  judgedCountCalledExact,
];
