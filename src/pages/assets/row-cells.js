// The cells of a row, in the order of its columns: each is the controls that share a name.

export function cellsOf(row) {
  const cells = new Map();
  for (const field of row.querySelectorAll('input, select, textarea')) {
    if (
      field.type === 'hidden' ||
      !field.closest('.kopskats-question') ||
      /^(explain|reply)\./.test(field.name)
    )
      continue;
    cells.set(field.name, [...(cells.get(field.name) ?? []), field]);
  }
  return [...cells.values()];
}

/** What a column is called: the legend of its group, then the label of its field. */
export function nameOf([field]) {
  const group = field.closest('.kopskats-question').querySelector('legend')?.textContent.trim() ?? '';
  const own = isChoice(field) ? '' : (field.labels[0]?.textContent.trim() ?? '');
  return [group, own].filter(Boolean).join(': ');
}

export function valueIn(cell) {
  return isChoice(cell[0]) ? (cell.find((field) => field.checked)?.value ?? '') : cell[0].value;
}

/** Puts a text into a cell; false where it is an answer that the list of the cell does not have. */
export function setValue(cell, text) {
  const [field] = cell;
  const option = optionFor(cell, text);
  if (option === null) return false;
  if (isChoice(field)) for (const one of cell) one.checked = one === option;
  else field.value = option;
  return true;
}

/** What `setValue` would put in: a text, the radio button of an answer, or null. */
export function optionFor(cell, text) {
  const [field] = cell;
  if (isChoice(field)) {
    if (text === '') return cell.find((one) => one.value === '') ?? undefined;
    return cell.find((one) => isNamed(text, one.value, one.labels[0]?.textContent)) ?? null;
  }
  if (field.type !== 'select-one') return text;
  if (text === '') return '';
  return [...field.options].find((one) => isNamed(text, one.value, one.textContent))?.value ?? null;
}

function isChoice({ type }) {
  return type === 'radio' || type === 'checkbox';
}

function isNamed(text, ...names) {
  const plain = (one) => (one ?? '').trim().toLowerCase();
  return names.some((name) => plain(name) === plain(text));
}
