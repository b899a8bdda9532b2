// Sends what was typed on pages that are gone and is kept on this device: from any page of the same person.
import { copiesOf, dropCopy } from './device-copy.js';
import { sendForm } from './send-form.js';

/** Leaves alone what belongs to the section at `here`, whose page sends it itself; null where no page does. */
export async function sendUnsent(person, token, here) {
  for (const { key, path, fields } of copiesOf(person)) {
    if (path === here) continue;
    const answer = await sendForm(path, fields, token);
    if (answer === null) return;
    // What is refused waits until its section is opened, where the person sees why.
    if (answer.ok) dropCopy(key);
  }
}
