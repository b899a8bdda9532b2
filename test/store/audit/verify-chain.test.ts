import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, hashOf, NO_HASH } from '../../../src/store/audit/entry.ts';
import { type ChainFault, verifyChain } from '../../../src/store/audit/verify-chain.ts';

/** A whole chain of so many entries. */
function chain(length: number): Entry[] {
  const entries: Entry[] = [];
  for (let no = 1; no <= length; no += 1) {
    const unsealed = {
      no,
      at: '2026-02-10T09:00:00.000Z',
      person: null,
      action: 'return.submit',
      subject: `return:2025-${no}`,
      before: null,
      after: { status: 'submitted', revision: no },
      previous: entries.at(-1)?.sha256 ?? NO_HASH,
      sha256: '',
    };
    entries.push({ ...unsealed, sha256: hashOf(unsealed) });
  }
  return entries;
}

async function faultOf(
  entries: readonly Entry[],
  head = entries.at(-1),
  noted: string | null = null,
): Promise<ChainFault | null> {
  async function* stream() {
    yield* entries;
  }
  const end = { no: head?.no ?? 0, sha256: head?.sha256 ?? NO_HASH };
  return (await verifyChain({ entries: stream, head: async () => end, untold: async () => null }, noted))
    .fault;
}

const place = fc
  .integer({ min: 1, max: 12 })
  .chain((length) => fc.tuple(fc.constant(length), fc.integer({ min: 1, max: length })));

describe('verification of the audit trail', () => {
  it('passes for an untouched trail and for an empty one', async () => {
    expect(await faultOf(chain(5))).toBeNull();
    expect(await faultOf([])).toBeNull();
  });

  it('names an altered entry, whichever field was altered', async () => {
    const alteration = fc.constantFrom<Partial<Entry>>(
      { at: '2026-02-10T09:00:00.001Z' },
      { person: '00000000-0000-4000-8000-000000000000' },
      { action: 'return.approve' },
      { subject: 'return:2025-LV0001000' },
      { before: {} },
      { after: { status: 'approved' } },
      { sha256: 'ab'.repeat(32) },
      { previous: 'cd'.repeat(32) },
    );
    await fc.assert(
      fc.asyncProperty(place, alteration, async ([length, no], changed) => {
        const whole = chain(length);
        const entries = whole.map((entry) => (entry.no === no ? { ...entry, ...changed } : entry));
        expect(await faultOf(entries, whole.at(-1))).toEqual({ fault: 'altered', no });
      }),
    );
  });

  it('detects an entry that was altered and hashed again by the next entry or by the end', async () => {
    await fc.assert(
      fc.asyncProperty(place, async ([length, no]) => {
        const whole = chain(length);
        const entries = whole.map((entry) => {
          if (entry.no !== no) return entry;
          const changed = { ...entry, after: { status: 'approved' } };
          return { ...changed, sha256: hashOf(changed) };
        });
        const expected = no === length ? { fault: 'altered', no } : { fault: 'misplaced', no: no + 1 };
        expect(await faultOf(entries, whole.at(-1))).toEqual(expected);
      }),
    );
  });

  it('names a missing entry, the last one included', async () => {
    await fc.assert(
      fc.asyncProperty(place, async ([length, no]) => {
        const whole = chain(length);
        const entries = whole.filter((entry) => entry.no !== no);
        expect(await faultOf(entries, whole.at(-1))).toEqual({ fault: 'missing', no });
      }),
    );
  });

  it('names the first of two entries that changed places', async () => {
    const [a, b, c, d] = chain(4);
    if (!a || !b || !c || !d) throw new Error('four entries');
    const swapped = [a, { ...c, no: 2 }, { ...b, no: 3 }, d];
    expect(await faultOf(swapped, d)).toEqual({ fault: 'altered', no: 2 });
    const resealed = swapped.map((entry) => ({ ...entry, sha256: hashOf(entry) }));
    expect(await faultOf(resealed, d)).toEqual({ fault: 'misplaced', no: 2 });
  });

  it('names an inserted entry, in the middle or at the end', async () => {
    const [a, b, c] = chain(3);
    if (!a || !b || !c) throw new Error('three entries');
    const extra = { ...b, subject: 'return:2025-LV0001000' };
    const sealed = { ...extra, sha256: hashOf(extra) };
    const moved = [b, c].map((entry) => ({ ...entry, no: entry.no + 1 }));
    expect(await faultOf([a, sealed, ...moved], { ...c, no: 4 })).toEqual({ fault: 'altered', no: 3 });
    expect(await faultOf([a, b, c], b)).toEqual({ fault: 'beyond', no: 3 });
  });

  it('fails for a rebuilt trail that lacks a hash kept elsewhere', async () => {
    const noted = chain(3)[1]?.sha256 ?? '';
    const anew: Entry[] = [];
    for (const entry of chain(3)) {
      const unsealed = { ...entry, action: 'return.approve', previous: anew.at(-1)?.sha256 ?? NO_HASH };
      anew.push({ ...unsealed, sha256: hashOf(unsealed) });
    }
    expect(await faultOf(chain(3), undefined, noted)).toBeNull();
    expect(await faultOf(anew)).toBeNull();
    expect(await faultOf(anew, anew.at(-1), noted)).toEqual({ fault: 'forgotten', sha256: noted });
  });
});
