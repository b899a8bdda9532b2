// Whatever people do and in whatever order, the store stays where the rules of the course of a return let it be.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openRemarksOf } from '../../src/returns/conversation.ts';
import { saveDraft } from '../../src/returns/draft.ts';
import { approve, reopen, sendBack } from '../../src/returns/review-return.ts';
import { transcribe } from '../../src/returns/transcribe.ts';
import { withdraw } from '../../src/returns/withdraw-return.ts';
import { type Action, actions, statusAfter } from '../../src/review/action.ts';
import type { Status } from '../../src/review/status.ts';
import { verifyChain } from '../../src/store/audit/verify-chain.ts';
import { check } from '../../src/survey/check.ts';
import { place } from '../../src/survey/finding.ts';
import { flatten } from '../../src/survey/flatten.ts';
import { describeOnBothEngines } from '../store/engines.ts';
import {
  at,
  type Collecting,
  handIn,
  type Sample,
  sampleReturns,
  startCollecting,
  withPermits,
} from './collecting.ts';

interface Deed {
  readonly action: Action;
  /** What the respondent says the number of permits is; not always a number. */
  readonly permits: string;
}

const deed: fc.Arbitrary<Deed> = fc.record({
  action: fc.constantFrom(...actions),
  permits: fc.constantFrom('3', '8', 'daudz'),
});

/** Does it and says whether it was done. */
async function doneBy(scene: Collecting, sample: Sample, { action, permits }: Deed): Promise<boolean> {
  const { store, analyst, coordinator } = scene;
  const { key } = sample;
  const answers = withPermits(sample, permits);
  const revision = (await store.returns.find(key))?.no ?? 1;
  const review = { key, actor: analyst, revision, at, request: null };
  switch (action) {
    case 'save': {
      const base = (await store.drafts.find(key))?.version ?? 0;
      const save = { key, actor: coordinator, base, sections: null, answers, at, request: null };
      return (await saveDraft(store, save)).outcome === 'saved';
    }
    case 'submit': {
      const remarks = await openRemarksOf(store, key, answers);
      const replies = remarks.flatMap(({ subject }) =>
        'step' in subject ? [{ ...subject, text: 'Jā.' }] : [],
      );
      return (await handIn(scene, sample, answers, { replies })).outcome === 'submitted';
    }
    case 'withdraw':
      return (await withdraw(store, { key, actor: coordinator, at, request: null })).outcome === 'done';
    case 'send_back':
      return (
        (await sendBack(store, { ...review, reasons: [{ place: place('permits'), text: 'Kāpēc?' }] }))
          .outcome === 'done'
      );
    case 'approve':
      return (await approve(store, review)).outcome === 'done';
    case 'reopen':
      return (await reopen(store, { ...review, reason: 'Kļūda.' })).outcome === 'done';
    case 'transcribe':
      return (await transcribe(store, { ...key, answers }, at)).outcome === 'taken_over';
  }
}

describeOnBothEngines('a return', (newPlace) => {
  it('reaches only the states of its lifecycle, and is approved only without errors', async () => {
    const scene = await startCollecting(await newPlace());
    const { store } = scene;
    const next = sampleReturns();
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 14 }), async (deeds) => {
        const sample = next();
        const { key } = sample;
        let status: Status = 'not_started';
        let byPeople = false;
        for (const one of deeds) {
          const possible = statusAfter(status, one.action);
          const mayTakeOver = one.action !== 'transcribe' || !byPeople;
          const isFine = one.permits !== 'daudz' || !['submit', 'transcribe'].includes(one.action);
          const done = await doneBy(scene, sample, one);
          expect(done, `${one.action} when ${status}`).toBe(possible !== null && mayTakeOver && isFine);
          if (done && possible !== null) {
            status = possible;
            byPeople ||= one.action !== 'transcribe';
          }
          expect((await store.steps.standing(key)).status).toBe(status);
        }
        const latest = await store.returns.find(key);
        if (status === 'approved' || status === 'submitted') {
          const { findings } = check(flatten(latest?.document), { expected: key });
          expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
        }
        const steps = await store.steps.of(key);
        expect(steps.map(({ no }) => no)).toEqual(steps.map((_, index) => index + 1));
        expect(await store.audit.of(`return:2025-${key.territory}`)).toHaveLength(steps.length);
      }),
      { numRuns: 8 },
    );
    expect((await verifyChain(store.audit)).fault).toBeNull();
    await scene.end();
  });
});
