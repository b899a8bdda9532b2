import { describe, expect, it } from 'vitest';
import { timeLeft } from '../../src/publishing/deadline.ts';

describe('the time left until a deadline', () => {
  it.each([
    ['2026-03-15T12:00:00Z', 'atlikušas 16 dienas', '16 days left'],
    ['2026-03-10T12:00:00Z', 'atlikusi 21 diena', '21 days left'],
    ['2026-03-30T20:59:59Z', 'rīt', 'tomorrow'],
    ['2026-03-30T21:00:00Z', 'šodien', 'today'],
    ['2026-03-31T20:59:59Z', 'šodien', 'today'],
    ['2026-03-31T21:00:00Z', 'termiņš ir pagājis', 'the deadline has passed'],
  ])('is counted in days of Latvia: at %s the last of March is %s', (now, lv, en) => {
    expect(timeLeft('2026-03-31', now)).toEqual({ lv, en });
  });
});
