// The rows of forms that are sent as a whole.
import { showWhatIsAsked } from './asked-when.js';
import { goOnByEnter } from './enter-key.js';
import { keepRows } from './row-list.js';

for (const form of document.querySelectorAll('form[data-rows-form]')) {
  keepRows(form, () => {});
  goOnByEnter(form);
  showWhatIsAsked(form);
}
