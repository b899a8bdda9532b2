// What stands in a form, as one text that can be compared, and a form filled in again from what was kept.

/** Of the page and not of the answers. */
const isOfPage = (name) => /^(_csrf|attempt|follows|settles|version(\..*)?|cleared\..*)$/.test(name);

/** Everything answered in a form; two forms with the same answers have the same content. */
export function contentOf(fields) {
  return String(new URLSearchParams([...fields].filter(([name]) => !isOfPage(name))));
}

/** Whether a browser, or somebody before any script ran, has put in anything that was not sent with the page. */
export function isTouched(form) {
  return [...form.elements].some((field) => {
    if (field.type === 'hidden') return false;
    if (field.type === 'radio' || field.type === 'checkbox') return field.checked !== field.defaultChecked;
    if (field.type === 'select-one')
      return field.selectedIndex > 0 && !field.selectedOptions[0].defaultSelected;
    return 'defaultValue' in field && field.value !== field.defaultValue;
  });
}

/** Puts everything into the form; what it has no field for is sent along unseen. `addRow` adds a row to a list. */
export function fillIn(form, fields, addRow) {
  for (const name of fields.keys()) {
    const [list, row] = name.split('.');
    if (/^[1-9]\d*$/.test(row ?? '')) addRow(list, Number(row));
  }
  for (const field of form.elements) {
    if (field.name === '' || field.name === '_csrf' || field.type === 'submit') continue;
    if (field.type === 'radio' || field.type === 'checkbox')
      field.checked = fields.getAll(field.name).includes(field.value);
    else if (field.type !== 'hidden' || fields.has(field.name)) field.value = fields.get(field.name) ?? '';
  }
  for (const [name, value] of fields)
    if (form.elements.namedItem(name) === null && !/^(attempt|follows|settles)$/.test(name))
      addHidden(form, name, value);
}

export function addHidden(form, name, value) {
  const field = document.createElement('input');
  Object.assign(field, { type: 'hidden', name, value });
  form.append(field);
}
