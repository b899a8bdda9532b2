// What the 2026 edition takes over from that of 2025. Facts of the year (numbers, what was done) are shown and
// asked anew; how things are arranged is carried over until somebody says otherwise.
import { added, carried, defineMapping, recoded, shown } from '../mapping.ts';
import { municipal2025, regional2025 } from './2025.ts';
import { municipal2026, regional2026 } from './2026.ts';

export const municipal2026From2025 = defineMapping({
  from: municipal2025,
  into: municipal2026,
  questions: {
    'coordination.model': carried,
    'coordination.workload': carried,
    'coordination.fte': carried,
    'coordination.post_title': carried,
    'coordination.subordinate_to': carried,
    'coordination.description': carried,
    'coordination.parish_coordinators': added,
    'coordination.network': added,
    'planning.approach': carried,
    'planning.documents': carried,
    'planning.description': carried,
    'institutions.institutions': carried,
    'institutions.activity_centres': added,
    'directions.directions': carried,
    'target_groups.groups': recoded({ ukrainians: 'displaced_persons' }, { prefill: true }),
    'target_groups.description': carried,
    'target_groups.hard_to_reach': added,
    'target_groups.hard_to_reach_description': added,
    'participants.counted': shown,
    'participants.total': shown,
    'participants.certainty': shown,
    'participants.women': added,
    'participants.men': added,
    'participants.sex_not_known': added,
    'participants.age_18_24': added,
    'participants.age_25_34': added,
    'participants.age_35_54': added,
    'participants.age_55_64': added,
    'participants.age_65_over': added,
    'participants.age_not_known': added,
    'participants.activities': shown,
    'participants.reason_not_counted': shown,
    'participants.description': shown,
    'good_practice.examples': shown,
    'initiatives.initiatives': shown,
    'projects.projects': carried,
    // What was done in the project, and so of the year.
    'projects.projects.note': shown,
    'providers.providers': carried,
    'partners.partners': carried,
    'permits.issued': shown,
    'contacts.contacts': carried,
    // Consent is given for one report.
    'contacts.contacts.printable': shown,
  },
  dropped: [],
});

export const regional2026From2025 = defineMapping({
  from: regional2025,
  into: regional2026,
  questions: {
    'introduction.text': carried,
    'coordination.workload': carried,
    'coordination.fte': carried,
    'coordination.description': carried,
    'planning.documents': carried,
    'department.name': carried,
    'directions.directions': carried,
    'target_groups.description': carried,
    'good_practice.examples': shown,
    'projects.projects': carried,
    'projects.projects.note': shown,
    'contacts.contacts': carried,
    'contacts.contacts.printable': shown,
  },
  dropped: [],
});
