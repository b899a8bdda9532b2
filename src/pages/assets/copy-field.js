// Fields that are copied from: all of the text is selected at once, and a button copies it where the browser allows.

export function copyFields() {
  for (const field of document.querySelectorAll('input[data-copy]')) {
    field.addEventListener('focus', () => field.select());
    if (navigator.clipboard !== undefined) addButton(field);
  }
}

function addButton(field) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button govuk-button--secondary kopskats-copy__button';
  button.textContent = field.dataset.copy;
  const said = document.createElement('span');
  said.className = 'govuk-body-s';
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      said.textContent = field.dataset.copied;
    } catch {
      field.focus();
    }
  });
  field.after(button, said);
}
