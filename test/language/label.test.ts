import { expect, it } from 'vitest';
import { withColon } from '../../src/language/label.ts';

it.each([
  ['Vīzija', 'Vīzija:'],
  ['Vai jāatbild obligāti?', 'Vai jāatbild obligāti?'],
  ['Restartēsim!', 'Restartēsim!'],
  ['Piemēram:', 'Piemēram:'],
  ['Kāpēc? ', 'Kāpēc?'],
])('a label is followed by a colon unless it ends in a mark of its own: %s', (name, written) => {
  expect(withColon(name)).toBe(written);
});
