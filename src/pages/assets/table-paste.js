// Pastes rows and columns of a spreadsheet into the rows of a list, from the field on in which they were pasted. What
// it will do is shown first, and can be taken back.
import { cellsOf, nameOf, optionFor, setValue, valueIn } from './row-cells.js';
import { addRowsUpTo, dropBlankRows } from './row-list.js';

/** `changed` is called with the name of a message after each change. */
export function takeTables(form, changed) {
  form.addEventListener('paste', (event) => {
    const field = event.target;
    const row = field.closest('[data-row]');
    const table = row === null ? null : tableIn(event.clipboardData.getData('text/plain'), field);
    if (table === null) return;
    event.preventDefault();
    preview(form, row.closest('[data-rows]'), row, field, table, changed);
  });
}

/** The cells of a text that several rows or columns were copied to; null for any other text. */
function tableIn(text, field) {
  const isTable = text.includes('\t') || (field.tagName === 'INPUT' && /\n[^\n]*\S/.test(text));
  return isTable ? parse(text.replaceAll('\r\n', '\n').replace(/\n$/, '')) : null;
}

/** Rows of cells; spreadsheets put a cell with line breaks or quotation marks in quotation marks. */
function parse(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g,
  )) {
    rows.at(-1).push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}

function preview(form, list, row, field, table, changed) {
  close(list);
  const rows = [...list.querySelectorAll('[data-row]')];
  const cells = cellsOf(row);
  const at = { row: rows.indexOf(row), column: cells.findIndex((cell) => cell.includes(field)) };
  const width = Math.max(...table.map((line) => line.length));
  const room = { rows: Number(list.dataset.maxRows) - at.row, columns: cells.length - at.column };
  const fits = table.slice(0, room.rows).map((line) => line.slice(0, room.columns));
  const columns = cells.slice(at.column, at.column + width);

  const panel = list.querySelector('template[data-paste-panel]').content.cloneNode(true).firstElementChild;
  const words = panel.dataset;
  panel.querySelector('[data-paste-summary]').textContent = counted(words, 'will', fits.length, at.row + 1);
  panel.querySelector('thead tr').append(...columns.map((cell) => element('th', nameOf(cell))));
  panel.querySelector('tbody').append(
    ...fits.map((line) => {
      const shown = element('tr', '');
      shown.append(...line.map((text) => element('td', text)));
      return shown;
    }),
  );
  const isReplacing = fits.some((line, down) => {
    const there = rows[at.row + down];
    return (
      there !== undefined && line.some((_, across) => valueIn(cellsOf(there)[at.column + across]) !== '')
    );
  });
  const unlisted = fits.flatMap((line) =>
    line.filter((text, across) => optionFor(columns[across], text) === null),
  );
  const problems = [
    isReplacing && words.replaces,
    table.length > fits.length && words.tooManyRows,
    width > room.columns && words.tooManyColumns,
    unlisted.length > 0 &&
      `${words.unlisted} ${[...new Set(unlisted)].map((text) => `„${text}“`).join(', ')}`,
  ];
  panel.querySelector('ul').append(...problems.filter(Boolean).map((text) => element('li', text)));
  row.after(panel);
  panel.focus();

  const cancel = () => {
    panel.remove();
    field.focus();
  };
  panel.querySelector('[data-paste-cancel]').addEventListener('click', cancel);
  panel.addEventListener('keydown', ({ key }) => key === 'Escape' && cancel());
  panel.querySelector('[data-paste-do]').addEventListener('click', () => {
    panel.remove();
    addRowsUpTo(form, list.dataset.rows, at.row + fits.length);
    const undo = fill(list, at, fits);
    changed('pasted');
    done(list, row, counted(words, 'did', fits.length, at.row + 1), () => {
      undo();
      dropBlankRows(list, rows.length);
      changed('pasteUndone');
      field.focus();
    });
  });
}

/** Fills the cells and returns what takes it back. */
function fill(list, at, table) {
  const rows = [...list.querySelectorAll('[data-row]')].slice(at.row, at.row + table.length);
  const before = rows.flatMap((row, down) =>
    table[down].map((text, across) => {
      const cell = cellsOf(row)[at.column + across];
      const was = valueIn(cell);
      setValue(cell, text);
      return () => setValue(cell, was);
    }),
  );
  return () => {
    for (const putBack of before) putBack();
  };
}

function done(list, row, text, undo) {
  const note = list.querySelector('template[data-paste-done]').content.cloneNode(true).firstElementChild;
  note.prepend(`${text} `);
  row.before(note);
  const button = note.querySelector('button');
  button.addEventListener('click', () => {
    note.remove();
    undo();
  });
  button.focus();
}

function close(list) {
  for (const open of list.querySelectorAll('[data-paste]')) open.remove();
}

function counted(words, tense, count, first) {
  const isOne = new Intl.PluralRules(document.documentElement.lang).select(count) === 'one';
  return words[`${tense}${isOne ? 'One' : 'Many'}`].replace('{n}', count).replace('{first}', first);
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  if (name !== 'li' && name !== 'tr')
    made.className = name === 'th' ? 'govuk-table__header' : 'govuk-table__cell';
  return made;
}
