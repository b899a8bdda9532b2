// The returns that a respondent answers for: of each what has come back, how far it is and the next step.
import { type Language, label } from '../../language/label.ts';
import { query } from '../../language/noun.ts';
import { counted } from '../../language/numeral.ts';
import type { Caller } from '../../people/reach.ts';
import type { Status } from '../../review/status.ts';
import type { Parts } from '../../server/parts.ts';
import { editionYears } from '../../survey/editions.ts';
import { respondentName } from '../../survey/respondent.ts';
import { isWithRespondent, type OpenReturn, openReturn, returnPath } from '../return/open-return.ts';
import { isOpenQuery, type ReturnHead, returnHead } from '../return/progress.ts';
import { threadViews } from '../return/threads.ts';
import { ownReturnTexts as texts } from './texts.ts';

export interface OwnReturn {
  readonly name: string;
  readonly path: string;
  readonly status: Status;
  readonly statusName: string;
  /** The last day for handing in (ISO date); null where there is none. */
  readonly deadline: string | null;
  /** „atlikusi 21 diena“; null once the return is handed in. */
  readonly timeLeft: string | null;
  /** When it was handed in; null where it is to be filled in. */
  readonly handedInAt: string | null;
  /** How long it usually takes; null where nothing is left to fill in. */
  readonly effort: string | null;
  readonly done: number;
  readonly all: number;
  readonly next: { readonly text: string; readonly href: string };
  /** Remarks of the ministry that are open. */
  readonly remarks: readonly { readonly where: string; readonly text: string; readonly href: string }[];
  /** What has been queried and is not explained. */
  readonly queries: { readonly text: string; readonly href: string } | null;
}

/** The returns of these territories for an edition, in this order. */
export async function ownReturns(
  edition: number,
  territories: readonly string[],
  caller: Caller,
  parts: Parts,
  language: Language,
): Promise<readonly OwnReturn[]> {
  const own = [];
  for (const territory of territories)
    own.push(await ownReturn(await openReturn({ edition, territory }, caller, parts), parts, language));
  return own;
}

/** Returns of other years that the ministry has sent back. */
export async function returnedElsewhere(
  edition: number,
  territories: readonly string[],
  { store }: Parts,
): Promise<readonly { readonly name: string; readonly href: string }[]> {
  const years = editionYears().filter((year) => year !== edition);
  const overviews = await Promise.all(years.map(store.overview));
  return overviews
    .flat()
    .filter(({ status, territory }) => status === 'returned' && territories.includes(territory))
    .map((one) => ({ name: `${respondentName(one.territory)}, ${one.edition}`, href: returnPath(one) }));
}

async function ownReturn(open: OpenReturn, { store }: Parts, language: Language): Promise<OwnReturn> {
  const head = returnHead(open, language);
  const { standing, tasks } = head;
  const isFilledIn = isWithRespondent(open.status);
  const remarks = (await threadViews(store, open, language)).filter(
    (one) => one.kind === 'remark' && one.isOpen,
  );
  const queries = isFilledIn ? open.findings.filter(isOpenQuery) : [];
  const firstQueried = tasks.find(({ id }) => id === queries[0]?.place.section);
  const count = queries.length;
  const words = label(counted(count, query), count === 1 ? 'one query' : `${count} queries`);
  return {
    name: open.name,
    path: open.path,
    status: open.status,
    statusName: standing.statusName,
    deadline: standing.deadline,
    timeLeft: standing.timeLeft,
    handedInAt: isFilledIn || open.status === 'awaiting' ? null : (open.lastStep?.at ?? null),
    effort: isFilledIn && open.isWhole && standing.done < standing.all ? effortOf(open)[language] : null,
    done: standing.done,
    all: standing.all,
    next: nextStep(open, head, remarks[0]?.href ?? null, language),
    remarks: remarks.map(({ where, text, href }) => ({ where, text, href })),
    queries: count === 0 ? null : { text: words[language], href: firstQueried?.href ?? open.path },
  };
}

/** Ranges as municipalities with few and with many activities need them; last year's answers halve the work. */
function effortOf({ key, lastYear }: OpenReturn) {
  if (key.form === 'regional') return texts.effortRegion;
  return lastYear === null ? texts.effortNew : texts.effortAgain;
}

function nextStep(
  open: OpenReturn,
  { path, tasks }: ReturnHead,
  remark: string | null,
  language: Language,
): OwnReturn['next'] {
  if (open.status === 'awaiting' && open.isWhole)
    return { text: texts.toApproval[language], href: `${path}/approval` };
  if (!open.isOpen) return { text: texts.see[language], href: path };
  if (remark !== null) return { text: texts.answerRemarks[language], href: remark };
  if (open.isReady && tasks.every(({ state }) => state === 'done'))
    return { text: texts.checkAndSubmit[language], href: `${path}/submit` };
  const task = tasks.find(({ state }) => state !== 'done');
  if (task === undefined) return { text: texts.see[language], href: path };
  const isStarted = open.version > 0;
  const words = isStarted
    ? label(`Turpināt: ${task.no}. ${task.label}`, `Continue: ${task.no}. ${task.label}`)
    : texts.begin;
  return { text: words[language], href: task.href };
}
