import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { turns } from '../../../src/pages/return/turns.ts';

describe('work in turns', () => {
  it('runs no more than the limit at a time, in the order in which it came, and all of it', async () => {
    const inTurn = turns(2);
    const started: number[] = [];
    let running = 0;
    let most = 0;
    const work = (n: number) =>
      inTurn(async () => {
        started.push(n);
        running += 1;
        most = Math.max(most, running);
        await setImmediate();
        running -= 1;
        return n;
      });
    expect(await Promise.all([1, 2, 3, 4, 5].map(work))).toEqual([1, 2, 3, 4, 5]);
    expect(started).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  it('goes on after work that fails', async () => {
    const inTurn = turns(1);
    const failing = inTurn(() => Promise.reject(new Error('no')));
    const next = inTurn(async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
