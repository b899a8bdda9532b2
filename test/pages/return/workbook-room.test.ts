import { describe, expect, it } from 'vitest';
import { room } from '../../../src/pages/return/workbook-room.ts';

/** Work that goes on until it is told to end. */
function work() {
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, run: () => ended };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('The room for uploads', () => {
  it('is never overfull, lets small ones pass, and takes everyone in the end', async () => {
    const inside: string[] = [];
    const withRoom = room(10);
    const works = { large: work(), huge: work(), small: work() };
    const enter = (name: keyof typeof works, bytes: number) =>
      withRoom(bytes, () => {
        inside.push(name);
        return works[name].run();
      });
    const all = [enter('large', 7), enter('huge', 25), enter('small', 3)];
    const broken = withRoom(4, () => Promise.reject(new Error('hung up')));
    await settled();
    expect(inside).toEqual(['large', 'small']);
    works.large.end();
    await expect(broken).rejects.toThrow('hung up');
    await settled();
    expect(inside).toEqual(['large', 'small']);
    works.small.end();
    await settled();
    // What is larger than the whole room has it for itself.
    expect(inside).toEqual(['large', 'small', 'huge']);
    works.huge.end();
    await Promise.all(all);
  });
});
