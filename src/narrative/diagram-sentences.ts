// What the indicators say, in Latvian sentences for the running text of the report.
// Every number is computed, every text states its population, and no sentence claims more than the numbers show.
import { type CoreId, type Indicator, type IndicatorId, isCoreId } from '../aggregate/indicator.ts';
import { directionSentences, directionShareSentences } from './diagrams/directions.ts';
import { diversitySentences } from './diagrams/diversity.ts';
import { evidenceSentences } from './diagrams/evidence.ts';
import {
  highestParticipantsSentences,
  participantDataSentences,
  participantsByRegionSentences,
} from './diagrams/participants.ts';
import { highestPermitsSentences, permitClassSentences, rigaAndOthersSentences } from './diagrams/permits.ts';
import { approachSentences, workloadSentences } from './diagrams/planning.ts';
import { projectShareSentences } from './diagrams/projects.ts';
import { partnerSentences, providerSentences, targetGroupSentences } from './diagrams/providers.ts';
import { questionSentences } from './diagrams/questions.ts';
import { nothingKnown, unansweredSentences } from './missing-answers.ts';

const said: { readonly [id in CoreId]: (indicator: Indicator) => readonly string[] } = {
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
  d15: diversitySentences,
  d16: evidenceSentences,
};

/** Diagrams whose own sentences already name the municipalities without a participant count. */
const saysWhoIsMissing: ReadonlySet<IndicatorId> = new Set<IndicatorId>(['d6', 'd7', 'd16']);

/** The sentences of a diagram, in the order in which they are read. */
export function diagramSentences(indicator: Indicator): readonly string[] {
  const { id, population } = indicator;
  if (population.answered === 0) return nothingKnown(population);
  const missing = saysWhoIsMissing.has(id) ? [] : unansweredSentences(population);
  return [...(isCoreId(id) ? said[id] : questionSentences)(indicator), ...missing];
}
