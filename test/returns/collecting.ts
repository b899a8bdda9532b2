// A store with people in it and the shortest words for what they do, for the tests of this folder.

import { afterAll, beforeAll, beforeEach } from 'vitest';
import { saveDraft } from '../../src/returns/draft.ts';
import { type ReturnToSubmit, submitReturn } from '../../src/returns/submit-return.ts';
import type { Actor } from '../../src/review/role.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import type { Return } from '../../src/survey/editions.ts';
import { place } from '../../src/survey/finding.ts';
import type { FlatAnswer } from '../../src/survey/flat-answer.ts';
import { flatten } from '../../src/survey/flatten.ts';
import type { ReturnKey } from '../../src/survey/revision.ts';
import { territoriesOf } from '../../src/survey/territories.ts';
import type { Place } from '../store/engines.ts';
import { actorOf } from '../store/sample-people.ts';
import { returnOf } from '../store/sample-returns.ts';

export const at = '2026-02-10T09:00:00.000Z';

type Person = Actor & { readonly person: string };

export interface Collecting {
  readonly store: Store;
  readonly coordinator: Person;
  readonly analyst: Person;
  readonly otherAnalyst: Person;
  readonly administrator: Person;
  readonly end: () => Promise<void>;
}

/** Everyone who has to do with returns; the coordinator answers for every municipality. */
export async function startCollecting(where: Place): Promise<Collecting> {
  const store = await openStore(where.config);
  return {
    store,
    coordinator: await actorOf(store, 'coordinator', {
      territories: territoriesOf(2025).map(({ code }) => code),
    }),
    analyst: await actorOf(store, 'analyst'),
    otherAnalyst: await actorOf(store, 'analyst'),
    administrator: await actorOf(store, 'administrator'),
    end: async () => {
      await store.close();
      await where.remove();
    },
  };
}

/** Opens a store before the tests that follow, and before each of them hands over a return that no other test uses. */
export function withReturnEach(
  newPlace: () => Promise<Place>,
  handOver: (scene: Collecting, sample: Sample) => void,
): void {
  const next = sampleReturns();
  let scene: Collecting;
  beforeAll(async () => {
    scene = await startCollecting(await newPlace());
  });
  beforeEach(() => handOver(scene, next()));
  afterAll(() => scene.end());
}

/** A return with its answers, as a test needs one of its own. */
export interface Sample {
  readonly key: ReturnKey;
  readonly document: Return;
  /** Without errors and queries. */
  readonly answers: readonly FlatAnswer[];
  /** The same with participants whose sum is not their total: it raises one query. */
  readonly unequal: readonly FlatAnswer[];
}

/** What Jēkabpils novads says, which raises no query, said by another municipality each time. */
export function sampleReturns(): () => Sample {
  const quiet = returnOf('LV0031000');
  const codes = territoriesOf(2025).map(({ code }) => code);
  return () => {
    const territory = codes.shift();
    if (territory === undefined) throw new RangeError('There are no more municipalities');
    const document = { ...quiet, territory };
    const sections = { ...document.sections, participants };
    return {
      key: { edition: 2025, form: 'municipal', territory },
      document,
      answers: flatten(document).answers,
      unequal: flatten({ ...document, sections }).answers,
    };
  };
}

const participants = {
  counted: 'yes',
  total: 151,
  certainty: 'exact',
  activities: [
    { label: 'Kursi', events: 3, participants: 100, certainty: 'exact' },
    { label: 'Lekcijas', events: 1, participants: 40, certainty: 'exact' },
  ],
  reason_not_counted: null,
  description: 'Kursi un lekcijas visa gada garumā.',
};

/** The same answers with another number of permits, in whatever words. */
export function withPermits({ answers }: Sample, issued: string): readonly FlatAnswer[] {
  const at = place('permits', 'issued');
  return [...answers.filter((answer) => answer.place.section !== 'permits'), { place: at, value: issued }];
}

/** Saves a whole draft on top of what is there and returns its version. */
export async function draftOf(
  { store, coordinator: actor }: Collecting,
  { key }: Sample,
  answers: readonly FlatAnswer[],
): Promise<number> {
  const base = (await store.drafts.find(key))?.version ?? 0;
  const saved = await saveDraft(store, { key, actor, base, sections: null, answers, at, request: null });
  if (saved.outcome !== 'saved') throw new Error(`The draft is not saved: ${saved.outcome}`);
  return saved.version;
}

/** Replies to the first remarks of a step. */
export function repliesTo(step: number, ...numbers: number[]) {
  return { replies: numbers.map((no) => ({ step, no, text: 'Skaits ir pareizs.' })) };
}

/** Hands in the answers as a document. */
export function handIn(
  { store, coordinator: actor }: Pick<Collecting, 'store' | 'coordinator'>,
  { key, answers: own }: Sample,
  answers: readonly FlatAnswer[] = own,
  more: Partial<ReturnToSubmit> = {},
) {
  const from = { submission: { ...key, answers } };
  return submitReturn(store, { key, actor, origin: 'api', from, at, request: null, ...more });
}
