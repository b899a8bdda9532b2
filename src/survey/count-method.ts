// How participants were counted: the codes of four short questions, after those of the American National Reporting
// System for Adult Education, and the grade of evidence that follows from the answers (docs/grades-of-counts.md).
import { label } from '../language/label.ts';

export const countSources = {
  registration: label('dalībnieku saraksti vai reģistrācija', 'lists of participants or registration'),
  organisers: label('rīkotāju paziņoti skaitļi', 'numbers reported by organisers'),
  head_count: label('saskaitīts pasākumā', 'counted at the event'),
  judgement: label('vērtējums bez uzskaites', 'judged without a count'),
};

export const personsCounted = {
  once: label('katrs cilvēks vienu reizi', 'each person once'),
  once_each_activity: label('vienu reizi katrā aktivitātē', 'once in each activity'),
  attendances: label('katrs apmeklējums', 'each attendance'),
};

export const institutionsCounted = {
  all: label('visas, kas pašvaldībā māca pieaugušos', 'all that teach adults in the municipality'),
  municipal: label('visas pašvaldības iestādes', 'all municipal institutions'),
  some: label('tikai dažas iestādes', 'some institutions only'),
};

export const timesCounted = {
  whole_year: label('viss pārskata gads', 'the whole reporting year'),
  school_year: label('mācību gads', 'the school year'),
  part_of_year: label('gada daļa', 'a part of the year'),
};

/** From the best to none. */
export const evidenceGrades = {
  complete: label('pilnīga uzskaite', 'complete count'),
  partial: label('daļēja uzskaite', 'partial count'),
  rough: label('aptuvens vērtējums', 'rough judgement'),
  undescribed: label('uzskaite nav aprakstīta', 'count not described'),
};
export type EvidenceGrade = keyof typeof evidenceGrades;

/** The answers that the grade follows from; null is not answered. */
export interface CountMethod {
  readonly certainty: string | null;
  readonly count_source: keyof typeof countSources | null;
  readonly persons_counted: keyof typeof personsCounted | null;
  readonly institutions_counted: keyof typeof institutionsCounted | null;
  readonly time_counted: keyof typeof timesCounted | null;
}

/** The grade of evidence of a count. The source decides first: without it nothing is known of the count. */
export function evidenceGrade(method: CountMethod): EvidenceGrade {
  const { certainty, count_source, persons_counted, institutions_counted, time_counted } = method;
  switch (count_source) {
    case null:
      return 'undescribed';
    case 'judgement':
    case 'head_count':
      return 'rough';
    case 'organisers':
      return 'partial';
    case 'registration': {
      const isWhole = institutions_counted === 'all' || institutions_counted === 'municipal';
      const isCertain = certainty === null || certainty === 'exact';
      const isOfYear = time_counted === 'whole_year';
      return persons_counted === 'once' && isWhole && isOfYear && isCertain ? 'complete' : 'partial';
    }
  }
}
