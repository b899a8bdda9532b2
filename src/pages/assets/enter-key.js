// Enter in a row goes on to its next field, then to the next row, and from the last row to the button that adds one.
import { cellsOf } from './row-cells.js';

export function goOnByEnter(form) {
  form.addEventListener('keydown', (event) => {
    const row = event.target.closest('[data-row]');
    if (event.key !== 'Enter' || event.isComposing || row === null) return;
    if (!event.target.matches('input, select')) return;
    event.preventDefault();
    next(row, event.target)?.focus();
  });
}

function next(row, field) {
  const list = row.closest('[data-rows]');
  const cells = [...list.querySelectorAll('[data-row]')].flatMap(cellsOf);
  const following = cells[cells.findIndex((cell) => cell.includes(field)) + 1];
  if (following === undefined) return list.querySelector('button[value^="add."]');
  return following.find((one) => one.checked) ?? following[0];
}
