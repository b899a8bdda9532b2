// Which record of the register a row of a return means: by its number, else by its name, as the rule about known
// projects reads both. Nothing is stored; a merge of records shows at once in every row.
import { isNumberOf, knownByNumber, knownByOtherName, knownByTitle, titleStem } from './known-projects.ts';
import type { ProjectDocument } from './project-form.ts';
import { nameKey, normalised, numberKey, statedNumber } from './text/normalised.ts';

export interface ProjectRow {
  readonly title: string;
  readonly programme: string;
  readonly number: string | null;
}

/** What is looked at of a record; `mergedInto` is the id of another one in the register. */
export interface Registered {
  readonly id: string;
  readonly territory: string | null;
  readonly mergedInto: string | null;
  readonly document: Pick<ProjectDocument, 'basics' | 'partners'>;
}

/** The record that a row of the return of a territory means, merges followed; null where there is none. */
export function projectOfRow<R extends Registered>(
  row: ProjectRow,
  territory: string,
  register: readonly R[],
): R | null {
  const found =
    byNumber(row, register) ??
    closest(territory, register).find((record) =>
      isNamed(row, territory, record, standing(record, register)),
    ) ??
    byKnown(row, register);
  return found === null || found === undefined ? null : standing(found, register);
}

/**
 * The record that a new one of a territory would double: the one that a row of the same number or name means, or one of
 * exactly that name, whoever keeps it. Another number tells two projects apart.
 */
export function registeredAs<R extends Registered>(
  row: ProjectRow,
  territory: string | null,
  register: readonly R[],
): R | null {
  const meant = projectOfRow(row, territory ?? '', register);
  if (meant !== null) return meant;
  const stated = statedNumber(row.number);
  const named = register.find(({ document: { basics } }) => {
    const own = statedNumber(basics.number);
    const isOther = stated !== null && own !== null && !isNumberOf(stated, { number: own });
    return !isOther && nameKey(basics.title) === nameKey(row.title);
  });
  return named === undefined ? null : standing(named, register);
}

/** The record that counts in place of another; a merge never leads in a circle. */
export function standing<R extends Registered>(record: R, register: readonly R[]): R {
  const into = register.find(({ id }) => id === record.mergedInto);
  return into === undefined ? record : standing(into, register);
}

function byNumber<R extends Registered>({ number }: ProjectRow, register: readonly R[]): R | undefined {
  const stated = statedNumber(number);
  if (stated === null) return undefined;
  const key = numberKey(stated);
  return register.find(({ document }) => {
    const own = statedNumber(document.basics.number);
    return own !== null && numberKey(own) === key;
  });
}

/** Records of the territory first, then those of the ministry, then those of others. */
function closest<R extends Registered>(territory: string, register: readonly R[]): readonly R[] {
  const rank = (record: R) => (record.territory === territory ? 0 : record.territory === null ? 1 : 2);
  return register.toSorted((one, other) => rank(one) - rank(other));
}

/** How many words a title needs to name a project of somebody else. */
const TELLING_WORDS = 3;

/**
 * Two projects may have one name; another number, and for records of others another programme, tells them apart. A record
 * that was merged lends its name to the one that counts (`into`).
 */
function isNamed(row: ProjectRow, territory: string, record: Registered, into: Registered): boolean {
  const { title, number, programme } = record.document.basics;
  const [stated, own] = [statedNumber(row.number), statedNumber(number)];
  if (stated !== null && own !== null && !isNumberOf(stated, { number: own })) return false;
  const stem = titleStem(title);
  const isTelling = stem.split(' ').length >= TELLING_WORDS;
  const isOwn = [record, into].some(
    (one) =>
      one.territory === null ||
      one.territory === territory ||
      one.document.partners.partners.some(({ municipality }) => municipality === territory),
  );
  if (!isOwn && !(isTelling && programme === row.programme)) return false;
  return nameKey(row.title) === nameKey(title) || (isTelling && normalised(row.title).includes(stem));
}

/** A project known under several names: the record of its number or title. */
function byKnown<R extends Registered>(row: ProjectRow, register: readonly R[]): R | undefined {
  const stated = statedNumber(row.number);
  const project =
    (stated === null ? null : knownByNumber(stated)) ??
    knownByTitle(row.title) ??
    knownByOtherName(row.title);
  if (project === null || (stated !== null && !isNumberOf(stated, project))) return undefined;
  return (
    byNumber(project, register) ??
    register.find(({ document }) => titleStem(document.basics.title) === titleStem(project.title))
  );
}
