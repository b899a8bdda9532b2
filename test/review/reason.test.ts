import { describe, expect, it } from 'vitest';
import { cleanReasons, isPlaceOf, REASON_LENGTH } from '../../src/review/reason.ts';
import { municipal2025 } from '../../src/survey/editions/2025.ts';
import { place } from '../../src/survey/finding.ts';

describe('a reason', () => {
  it.each([
    [place(null)],
    [place('participants')],
    [place('participants', 'total')],
    [place('participants', 'activities')],
    [place('participants', 'activities', 2)],
    [place('participants', 'activities', 2, 'label')],
  ])('may stand at %o', (at) => {
    expect(isPlaceOf(municipal2025, at)).toBe(true);
  });

  it.each([
    [place(null, 'total')],
    [place('no_such_section')],
    [place('constructor')],
    [place('participants', 'no_such_question')],
    [place('participants', null, 2)],
    [place('participants', 'total', 1)],
    [place('participants', 'total', null, 'label')],
    [place('participants', 'activities', 0)],
    [place('participants', 'activities', 1.5)],
    [place('participants', 'activities', 2, 'toString')],
  ])('may not stand at %o, which the form does not have', (at) => {
    expect(isPlaceOf(municipal2025, at)).toBe(false);
  });

  it('is cleaned, and dropped when it is empty', () => {
    const at = place('permits');
    expect(
      cleanReasons([
        { place: at, text: ' Precizējiet.\r\n' },
        { place: at, text: ' \u0000\n' },
      ]),
    ).toEqual([{ place: at, text: 'Precizējiet.' }]);
    const [long] = cleanReasons([{ place: at, text: 'a'.repeat(2 * REASON_LENGTH) }]);
    expect(long?.text).toHaveLength(REASON_LENGTH);
  });
});
