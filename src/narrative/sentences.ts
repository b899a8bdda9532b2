// What the indicators say, in Latvian sentences for the running text of the report.
// Every number is computed, every text states its population, and nothing is said that the numbers do not carry.
import type { Indicator, IndicatorId } from '../aggregate/indicator.ts';
import { approachSentences } from './d1-approach.ts';
import { directionShareSentences } from './d2-direction-shares.ts';
import { directionSentences } from './d3-directions.ts';
import { workloadSentences } from './d4-workload.ts';
import { participantDataSentences } from './d5-participant-data.ts';
import { participantsByRegionSentences } from './d6-participants-by-region.ts';
import { highestParticipantsSentences } from './d7-highest-participants.ts';
import { providerSentences } from './d8-providers.ts';
import { partnerSentences } from './d9-partners.ts';
import { projectShareSentences } from './d10-project-shares.ts';
import { permitClassSentences } from './d11-permit-classes.ts';
import { highestPermitsSentences } from './d12-highest-permits.ts';
import { rigaAndOthersSentences } from './d13-riga-and-others.ts';
import { targetGroupSentences } from './d14-target-groups.ts';
import { nothingKnown, unansweredSentences } from './unanswered.ts';

const said: { readonly [id in IndicatorId]: (indicator: Indicator) => readonly string[] } = {
  d1: approachSentences,
  d2: directionShareSentences,
  d3: directionSentences,
  d4: workloadSentences,
  d5: participantDataSentences,
  d6: participantsByRegionSentences,
  d7: highestParticipantsSentences,
  d8: providerSentences,
  d9: partnerSentences,
  d10: projectShareSentences,
  d11: permitClassSentences,
  d12: highestPermitsSentences,
  d13: rigaAndOthersSentences,
  d14: targetGroupSentences,
};

/** Diagrams whose own sentences already speak of the municipalities without a participant count. */
const saysWhoIsMissing: ReadonlySet<IndicatorId> = new Set<IndicatorId>(['d6', 'd7']);

/** The sentences of a diagram, in the order in which they are read. */
export function sentencesOf(indicator: Indicator): readonly string[] {
  const { id, population } = indicator;
  if (population.answered === 0) return nothingKnown(population);
  const missing = saysWhoIsMissing.has(id) ? [] : unansweredSentences(population);
  return [...said[id](indicator), ...missing];
}
