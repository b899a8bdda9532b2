// What makes pages better with scripts; every page works without.
import { dropCopiesOf } from './device-copy.js';
import { initAll } from './govuk-frontend.js';
import { sendUnsent } from './unsent.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();

/** Whoever has only a link to a section is nobody. */
const { person = 'link' } = document.body.dataset;

const signOut = document.querySelector('form[action="/sign-out"]');
if (signOut !== null) {
  const token = signOut.elements.namedItem('_csrf').value;
  const send = () => sendUnsent(person, token, location.pathname);
  signOut.addEventListener('submit', () => dropCopiesOf(person));
  window.addEventListener('online', send);
  send();
}

// A choice between two answers settles what was typed in that section.
const choice = document.querySelector('form[data-conflict]');
choice?.addEventListener('submit', () => dropCopiesOf(person, choice.getAttribute('action')));
