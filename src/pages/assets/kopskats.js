// What makes pages better with scripts; every page works without.
import { copyFields } from './copy-field.js';
import { copiesOf, dropCopiesOf, dropOldCopies } from './device-copy.js';
import { initAll } from './govuk-frontend.js';
import { sendUnsent } from './unsent.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
copyFields();
dropOldCopies();

/** Whoever has only a link to a section is nobody. */
const { person = 'link' } = document.body.dataset;

const signOut = document.querySelector('form[action="/sign-out"]');
if (signOut !== null) {
  const token = signOut.elements.namedItem('_csrf').value;
  const send = () => sendUnsent(person, token, location.pathname);
  signOut.addEventListener('submit', endSession);
  window.addEventListener('online', send);
  send();
}

/** What is kept on this device is stored before the session ends, or dropped with the consent of the person. */
async function endSession(event) {
  if (copiesOf(person).length === 0) return;
  event.preventDefault();
  await sendUnsent(person, signOut.elements.namedItem('_csrf').value, null);
  if (copiesOf(person).length > 0 && !confirm(signOut.dataset.unsaved)) return;
  dropCopiesOf(person);
  signOut.submit();
}
