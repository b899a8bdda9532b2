// The core: the last edition that is stated in code, which every later one rests on.
import type { Form, FormId } from '../form.ts';
import type { Mapping } from '../mapping.ts';
import { municipal2026, regional2026 } from './2026.ts';
import { municipal2026From2025, regional2026From2025 } from './2026-from-2025.ts';

export const CORE_EDITION = 2026;

export const coreForms: { readonly [form in FormId]: Form } = {
  municipal: municipal2026,
  regional: regional2026,
};

export const coreMappings: { readonly [form in FormId]: Mapping } = {
  municipal: municipal2026From2025,
  regional: regional2026From2025,
};

/** What reads a question of the core, by the ids of indicators and rules; `figures` are key figures and maps. */
export interface Needs {
  readonly indicators?: readonly string[];
  readonly rules?: readonly string[];
  readonly figures?: true;
  /** Codes are stated where they are counted, so that none can be added or retired. */
  readonly fixedCodes?: true;
}

const groups = { rules: ['participant-groups-exceed-total', 'participant-groups-differ-from-total'] };

/** Questions that indicators, key figures, maps or rules read by name, and with them those that may not be retired. */
export const coreNeeds: { readonly [path: string]: Needs } = {
  'coordination.workload': {
    indicators: ['d4'],
    rules: ['workload-and-fte-agree'],
    figures: true,
    fixedCodes: true,
  },
  'coordination.fte': { rules: ['workload-and-fte-agree'], figures: true },
  'planning.approach': { indicators: ['d1'], fixedCodes: true },
  'planning.documents': { rules: ['planning-period-over'] },
  'directions.directions': { indicators: ['d2', 'd3'], fixedCodes: true },
  'target_groups.groups': { indicators: ['d14'] },
  'participants.counted': {
    indicators: ['d5', 'd6', 'd7'],
    rules: ['counted-needs-a-total'],
    figures: true,
    fixedCodes: true,
  },
  'participants.total': {
    indicators: ['d5', 'd6', 'd7'],
    rules: ['counted-needs-a-total', 'total-differs-from-activities', 'changed-from-last-year'],
    figures: true,
  },
  'participants.certainty': {
    indicators: ['d6', 'd7'],
    rules: ['estimate-without-mark', 'part-counted-as-whole'],
    figures: true,
    fixedCodes: true,
  },
  'participants.women': groups,
  'participants.men': groups,
  'participants.sex_not_known': groups,
  'participants.age_18_24': groups,
  'participants.age_25_34': groups,
  'participants.age_35_54': groups,
  'participants.age_55_64': groups,
  'participants.age_65_over': groups,
  'participants.age_not_known': groups,
  'participants.count_source': {
    indicators: ['d16'],
    rules: ['judged-count-called-exact'],
    fixedCodes: true,
  },
  'participants.persons_counted': { indicators: ['d16'], fixedCodes: true },
  'participants.institutions_counted': { indicators: ['d16'], fixedCodes: true },
  'participants.time_counted': { indicators: ['d16'], fixedCodes: true },
  'participants.activities': { rules: ['total-differs-from-activities', 'other-unit-than-persons'] },
  'participants.reason_not_counted': { rules: ['not-counted-needs-a-reason'], fixedCodes: true },
  'participants.description': { rules: ['changed-from-last-year', 'estimate-without-mark'] },
  'good_practice.examples': { rules: ['changed-from-last-year'] },
  'initiatives.initiatives': { rules: ['changed-from-last-year', 'sections-with-same-text'] },
  'projects.projects': { indicators: ['d10'], rules: ['listed-twice'], figures: true, fixedCodes: true },
  'providers.providers': {
    indicators: ['d8', 'd15'],
    rules: ['listed-twice', 'kind-disagrees-with-name'],
    fixedCodes: true,
  },
  'partners.partners': { indicators: ['d9'], rules: ['listed-twice', 'kind-disagrees-with-name'] },
  'permits.issued': {
    indicators: ['d11', 'd12', 'd13'],
    rules: ['permits-number-in-text', 'changed-from-last-year'],
    figures: true,
  },
};

/** Questions new in the core whose answer most likely still holds a year later; the others are asked anew. */
export const coreStanding: readonly string[] = [
  'coordination.parish_coordinators',
  'coordination.network',
  'institutions.activity_centres',
  'target_groups.hard_to_reach',
  'target_groups.hard_to_reach_description',
];
