// The texts of an edition that the ministry writes beside what is computed, each under its key. What is not written has
// no key; an empty text is none.

/** The topics of the situation analysis, in the order of the book. */
export const topicIds = [
  'planning-documents',
  'directions',
  'workload',
  'participants',
  'providers',
  'target-groups',
  'partners',
  'projects',
  'permits',
] as const;

export type TopicId = (typeof topicIds)[number];
