import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { concurrencyLimit, memoryBudget } from '../../../src/pages/return/upload.ts';

describe('concurrencyLimit', () => {
  it('runs at most the limit at a time, in order of arrival, and all tasks in the end', async () => {
    const limited = concurrencyLimit(2);
    const started: number[] = [];
    let running = 0;
    let most = 0;
    const task = (n: number) =>
      limited(async () => {
        started.push(n);
        running += 1;
        most = Math.max(most, running);
        await setImmediate();
        running -= 1;
        return n;
      });
    expect(await Promise.all([1, 2, 3, 4, 5].map(task))).toEqual([1, 2, 3, 4, 5]);
    expect(started).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  it('goes on after a task that fails', async () => {
    const limited = concurrencyLimit(1);
    const failing = limited(() => Promise.reject(new Error('no')));
    const next = limited(async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});

/** A task that runs until it is ended. */
function endlessTask() {
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, run: () => ended };
}

const settled = () => setImmediate();

describe('memoryBudget', () => {
  it('is never exceeded, lets small tasks overtake large ones, and runs all in the end', async () => {
    const started: string[] = [];
    const withinBudget = memoryBudget(10);
    const tasks = { large: endlessTask(), huge: endlessTask(), small: endlessTask() };
    const start = (name: keyof typeof tasks, bytes: number) =>
      withinBudget(bytes, () => {
        started.push(name);
        return tasks[name].run();
      });
    const all = [start('large', 7), start('huge', 25), start('small', 3)];
    const broken = withinBudget(4, () => Promise.reject(new Error('hung up')));
    await settled();
    expect(started).toEqual(['large', 'small']);
    tasks.large.end();
    await expect(broken).rejects.toThrow('hung up');
    await settled();
    expect(started).toEqual(['large', 'small']);
    tasks.small.end();
    await settled();
    // A task larger than the budget runs alone.
    expect(started).toEqual(['large', 'small', 'huge']);
    tasks.huge.end();
    await Promise.all(all);
  });
});
