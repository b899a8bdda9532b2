// What makes pages better with scripts; every page works without.
import { dropCopiesOf } from './device-copy.js';
import { initAll } from './govuk-frontend.js';
import { sendUnsent } from './unsent.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();

const { person } = document.body.dataset;
const signOut = document.querySelector('form[action="/sign-out"]');
if (person !== undefined && signOut !== null) {
  const token = signOut.elements.namedItem('_csrf').value;
  const send = () => sendUnsent(person, token, location.pathname);
  signOut.addEventListener('submit', () => dropCopiesOf(person));
  window.addEventListener('online', send);
  send();
}
