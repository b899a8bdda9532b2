// Adds, removes and moves rows of a list in the browser. Without scripts the same buttons do it on the server.

/** Handles the row buttons of a form; `changed` is called after each change with the name of a message. */
export function keepRows(form, changed) {
  form.addEventListener('click', (event) => {
    const button = event.target.closest('button[name="do"]');
    const [word] = button?.value.split('.') ?? [];
    if (!(word in actions)) return;
    event.preventDefault();
    const list = button.closest('[data-rows]');
    list.querySelector('[data-removed]')?.remove();
    actions[word](list, button.closest('[data-row]'), (what) => {
      renumber(list);
      changed(what);
    });
  });
}

/** Adds blank rows to a list until it has as many; a list that is full stays as it is. */
export function addRowsUpTo(form, name, count) {
  const list = form.querySelector(`[data-rows="${CSS.escape(name)}"]`);
  if (list === null) return;
  while (list.querySelectorAll('[data-row]').length < count && addRow(list)) renumber(list);
}

/** Removes rows in which nothing is typed from the end of a list, down to a number of rows. */
export function dropBlankRows(list, count) {
  const rows = [...list.querySelectorAll('[data-row]')];
  while (rows.length > count && isBlank(rows.at(-1))) rows.pop().remove();
}

function addRow(list) {
  const template = list.querySelector('template[data-row-template]');
  if (template === null) return false;
  list.querySelector('[data-row-list]').append(template.content.cloneNode(true));
  return true;
}

const actions = {
  add(list, _row, done) {
    addRow(list);
    done('rowAdded');
    list.querySelector('[data-row]:last-child').focus();
  },
  remove(list, row, done) {
    const next = row.nextElementSibling ?? row.previousElementSibling ?? list;
    const note = isBlank(row)
      ? null
      : list.querySelector('template[data-row-removed]').content.cloneNode(true);
    row.replaceWith(...(note?.children ?? []));
    done('rowRemoved');
    const undo = list.querySelector('[data-removed] button');
    (undo ?? next).focus();
    undo?.addEventListener('click', () => {
      putBack(list, row);
      done('rowRestored');
      row.focus();
    });
  },
  up(_list, row, done) {
    row.previousElementSibling?.before(row);
    done('rowMoved');
    row.focus();
  },
  down(_list, row, done) {
    row.nextElementSibling?.after(row);
    done('rowMoved');
    row.focus();
  },
};

function isBlank(row) {
  const fields = [...row.querySelectorAll('input, select, textarea')];
  return fields.every((field) => (/radio|checkbox/.test(field.type) ? !field.checked : field.value === ''));
}

function putBack(list, row) {
  const checked = [list, row].flatMap((part) => [...part.querySelectorAll('input:checked')]);
  list.querySelector('[data-removed]').replaceWith(row);
  renumber(list);
  for (const input of checked) input.checked = true;
}

const numbered = ['id', 'name', 'for', 'aria-describedby', 'value', 'href'];

/** Radio buttons lose their choice when two groups share a name for a moment, so choices are restored at the end. */
function renumber(list) {
  const checked = [...list.querySelectorAll('input:checked')];
  const prefix = `${list.dataset.rows}.`;
  for (const [index, row] of [...list.querySelectorAll('[data-row]')].entries()) {
    for (const element of [row, ...row.querySelectorAll('*')])
      for (const attribute of numbered) {
        if (attribute === 'value' && element.name !== 'do') continue;
        const text = element.getAttribute(attribute);
        if (text?.includes(prefix)) element.setAttribute(attribute, replaced(text, prefix, index + 1));
      }
    for (const number of row.querySelectorAll('[data-row-number]')) number.textContent = index + 1;
  }
  for (const input of checked) input.checked = true;
}

/** `activities.3.label` becomes `activities.2.label`, and so does each of several ids. */
function replaced(text, prefix, number) {
  return text
    .split(' ')
    .map((word) => {
      const at = word.indexOf(prefix);
      if (at === -1) return word;
      const from = at + prefix.length;
      return word.slice(0, from) + word.slice(from).replace(/^[^.-]+/, number);
    })
    .join(' ');
}
