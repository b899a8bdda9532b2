// The texts of an edition that the ministry writes beside what is computed, each under its key. What is not written has
// no key, so that nothing empty is ever printed.

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

/** The recommendations that the system proposes where a threshold is met. */
export const proposalIds = [
  'planning_document',
  'digital_direction',
  'coordinator_workload',
  'unified_counting',
  'regional_counting',
  'municipal_providers',
  'target_groups',
  'vocational_roles',
  'project_continuity',
  'permit_concentration',
] as const;

export type ProposalId = (typeof proposalIds)[number];

/** Who answers for the publication, and its numbers. */
const frameKeys = [
  'foreword_signatories',
  'afterword_signatories',
  'authors',
  'compiler',
  'isbn',
  'issn',
  'imprint',
] as const;

/** Places for logos, in the order in which they stand. */
export const logoPlaces = [1, 2, 3, 4] as const;

const logoKeys = logoPlaces.flatMap((place) => [`logo.${place}`, `logo_name.${place}`] as const);
const topicKeys = topicIds.flatMap(
  (topic) => [`interpretation.${topic}`, `recommendations.${topic}`] as const,
);
const proposalKeys = proposalIds.flatMap((id) => [`proposal.${id}`, `dropped.${id}`] as const);

/**
 * `interpretation` is of paragraphs, `recommendations` has one a line; `proposal` is a proposed recommendation as taken
 * over, `dropped` one that shall not be proposed again; `logo` is the source of an SVG file, `logo_name` what it shows; `comparison` is „off“ where the print is not to be compared.
 */
export const textKeys = [
  ...topicKeys,
  ...proposalKeys,
  ...frameKeys,
  ...logoKeys,
  'conclusions',
  'comparison',
] as const;

export type TextKey = (typeof textKeys)[number];

export type EditionTexts = { readonly [key in TextKey]?: string };

const known: ReadonlySet<string> = new Set(textKeys);

export function isTextKey(key: string): key is TextKey {
  return known.has(key);
}

/** Without the proposals that were dropped, which no book speaks of. */
export function printedTexts(texts: EditionTexts): EditionTexts {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !key.startsWith('dropped.')));
}

/** A written text in its paragraphs, which an empty line parts. */
export function paragraphsOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/\n\s*\n/u)
    .map((part) => part.replaceAll(/\s*\n\s*/gu, ' ').trim())
    .filter((part) => part !== '');
}

/** A written text line by line, without empty ones. */
export function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function isTopic(part: string): part is TopicId {
  return topicIds.some((topic) => topic === part);
}
