// What changed between two editions: each value of each indicator in both years, for everybody who answered and
// for the same municipalities, so that a change of who answers is never taken for a change of what they do.
import type { Label } from '../language/label.ts';
import { asEdition } from '../survey/as-edition.ts';
import type { CodeList } from '../survey/code-list.ts';
import { codesAsked, type MunicipalReturn, mappingInto } from '../survey/editions.ts';
import { changeOf } from '../survey/mapping.ts';
import { type Territory, territoriesOf } from '../survey/territories.ts';
import type {
  ChangedValue,
  ComparedPopulation,
  Difference,
  EditionChange,
  IndicatorChange,
  TotalChange,
} from './edition-change.ts';
import { type Fold, returnCheck, tallyOf } from './fold.ts';
import type { Breakdown, Heading, IndicatorId } from './indicator.ts';
import { type RunningIndicator, runningIndicators } from './indicators.ts';
import { type KnownAnswers, knownAnswers, type Statistic } from './known-answers.ts';
import { participantsTotal, permitsTotal } from './totals.ts';

/** The returns of one edition. */
interface Year {
  readonly year: number;
  readonly returns: readonly MunicipalReturn[];
}

/**
 * The change from one edition to a later one, nationally. Returns of the earlier one are read as the later one
 * would have asked for them, so that renamed codes meet. Throws a RangeError for returns that do not belong to
 * their year, or where no mapping leads from one edition to the other.
 */
export function changeBetween(before: Year, after: Year): EditionChange {
  const earlier = checked(before).map((ret) => asEdition(ret, after.year));
  const later = checked(after);
  const asked = { before: territoriesOf(before.year), after: territoriesOf(after.year) };
  const start = () => runningIndicators(after.year);
  const askedBefore = new Set(runningIndicators(before.year).map(({ heading }) => heading.id));
  const [old, current] = [addAll(start(), earlier), addAll(start(), later)];
  const both = <S, R>(fold: Fold<S, R>): readonly [Finish<R>, Finish<R>] => {
    const [one, other] = [tallyOf(fold), tallyOf(fold)];
    for (const ret of earlier) one.add(ret);
    for (const ret of later) other.add(ret);
    return [one.finish, other.finish];
  };
  return {
    before: before.year,
    after: after.year,
    returns: compared(...both(knownAnswers(() => true)), asked).population,
    indicators: current.flatMap(({ heading, tally }, index) => {
      // What nobody was asked the year before cannot have changed.
      if (!askedBefore.has(heading.id)) return [];
      const other = old[index];
      if (other === undefined) throw new RangeError(`Indicator ${heading.id} has no counterpart`);
      const labels = formerLabels(heading, after.year);
      return [{ ...heading, ...indicatorChange(other.tally.finish, tally.finish, asked, labels) }];
    }),
    participants: totalChange(...both(participantsTotal), asked),
    permits: totalChange(...both(permitsTotal), asked),
  };
}

function checked({ year, returns }: Year): readonly MunicipalReturn[] {
  const check = returnCheck(year);
  for (const ret of returns) check(ret);
  return returns;
}

function addAll(
  indicators: readonly RunningIndicator[],
  returns: readonly MunicipalReturn[],
): readonly RunningIndicator[] {
  for (const ret of returns) for (const { tally } of indicators) tally.add(ret);
  return indicators;
}

type Finish<R> = (asked: readonly Territory[]) => R;

interface AskedInBoth {
  readonly before: readonly Territory[];
  readonly after: readonly Territory[];
}

/** The results of each year over everybody asked in it, and over those who answered in both. */
function compared<R extends Statistic | Breakdown | KnownAnswers<true>>(
  before: Finish<R>,
  after: Finish<R>,
  asked: AskedInBoth,
) {
  const all = { before: before(asked.before), after: after(asked.after) };
  const known = (result: R, territories: readonly Territory[]) => {
    const unfit = new Set([...result.population.notAnswered, ...partlyCountedIn(result)]);
    return territories.filter(({ code }) => !unfit.has(code));
  };
  const answeredBefore = new Set(known(all.before, asked.before).map(({ code }) => code));
  const both = known(all.after, asked.after).filter(({ code }) => answeredBefore.has(code));
  const population: ComparedPopulation = {
    before: all.before.population,
    after: all.after.population,
    both: both.map(({ code }) => code),
  };
  return { all, same: { before: before(both), after: after(both) }, population };
}

/** Those who counted a part only: their number does not compare with another one. */
function partlyCountedIn(result: Statistic | Breakdown | KnownAnswers<true>): readonly string[] {
  if ('values' in result) return result.values.flatMap(({ atLeast }) => atLeast ?? []);
  return 'value' in result ? (result.atLeast ?? []) : [];
}

function indicatorChange(
  before: Finish<Breakdown>,
  after: Finish<Breakdown>,
  asked: AskedInBoth,
  labelsBefore: ReadonlyMap<string, Label>,
): Pick<IndicatorChange, 'population' | 'values'> {
  const { all, same, population } = compared(before, after, asked);
  const inLater = new Set(all.after.values.map(({ key }) => key));
  const keys = [...all.after.values, ...all.before.values.filter(({ key }) => !inLater.has(key))];
  return {
    population,
    values: keys.map(({ key, label }) => ({
      key,
      label,
      ...former(labelsBefore.get(key)),
      ...difference(valueAt(all.before, key), valueAt(all.after, key)),
      sameMunicipalities: difference(valueAt(same.before, key), valueAt(same.after, key)),
    })),
  };
}

function former(labelBefore: Label | undefined): Pick<ChangedValue, 'labelBefore'> {
  return labelBefore === undefined ? {} : { labelBefore };
}

function totalChange(before: Finish<Statistic>, after: Finish<Statistic>, asked: AskedInBoth): TotalChange {
  const { all, same, population } = compared(before, after, asked);
  return {
    population,
    ...difference(all.before, all.after),
    sameMunicipalities: difference(same.before, same.after),
  };
}

/** A number of one year; `atLeast` where it is a lower bound. */
type Side = Pick<Statistic, 'value' | 'atLeast'>;

function valueAt({ values }: Breakdown, key: string): Side {
  return values.find((value) => value.key === key) ?? { value: null };
}

function difference({ value: before, ...one }: Side, { value: after, ...other }: Side): Difference {
  const atLeast = { before: one.atLeast !== undefined, after: other.atLeast !== undefined };
  if (atLeast.before || atLeast.after) return { before, after, difference: null, atLeast };
  return { before, after, difference: before === null || after === null ? null : after - before };
}

type Path = readonly [section: string, question: string, field: string | null];

/** The questions whose codes the values of an indicator are; only those that editions do not offer alike. */
const asked: { readonly [id in IndicatorId]?: Path } = {
  d9: ['partners', 'partners', 'kind'],
  d14: ['target_groups', 'groups', null],
};

function pathOf({ id, question }: Heading): Path | undefined {
  if (question?.shape !== 'code' && question?.shape !== 'several_codes') return asked[id];
  const [, section = '', ofSection = '', field = null] = id.split('.');
  return [section, ofSection, field];
}

/** By the code of an edition, how the edition before called what stood in its place, where that was recoded. */
function formerLabels(heading: Heading, edition: number): ReadonlyMap<string, Label> {
  const path = pathOf(heading);
  const mapping = mappingInto(edition, 'municipal');
  if (path === undefined || mapping === null) return new Map();
  const [section, question, field] = path;
  const change = changeOf(mapping, `${section}.${question}`, field);
  if (change.change !== 'recoded') return new Map();
  const before: CodeList = codesAsked(mapping.from.edition, 'municipal', section, question, field);
  const entries = Object.entries(change.codes).flatMap(([old, code]): [string, Label][] => {
    const label = before[old];
    return code === null || label === undefined ? [] : [[code, label]];
  });
  return new Map(entries);
}
