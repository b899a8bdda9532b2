// A form of questions that is saved by its button alone: rows, tables that are pasted, characters that are left.
import { showWhatIsAsked } from './asked-when.js';
import { goOnByEnter } from './enter-key.js';
import { isTouched } from './form-content.js';
import { countCharacters } from './length-counter.js';
import { keepRows } from './row-list.js';
import { takeTables } from './table-paste.js';

const form = document.querySelector('form[data-questions]');
const status = form.querySelector('[data-status]');
let isChanged = isTouched(form) || 'isUnsaved' in form.dataset;

form.addEventListener('input', () => {
  isChanged = true;
});
form.addEventListener('submit', () => {
  isChanged = false;
});
keepRows(form, changed);
takeTables(form, changed);
goOnByEnter(form);
showWhatIsAsked(form);
countCharacters(form);
window.addEventListener('beforeunload', (event) => isChanged && event.preventDefault());

function changed(what) {
  isChanged = true;
  status.textContent = form.dataset[what] ?? '';
}
