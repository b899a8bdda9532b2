// Says how many characters are left near the limit of a text, and by how many it is too long. Nothing is cut.

const PAUSE = 1000;

/** Read out once typing pauses, so that it does not talk over the keys. */
export function countCharacters(form) {
  const spoken = document.createElement('p');
  spoken.className = 'govuk-visually-hidden';
  spoken.setAttribute('aria-live', 'polite');
  form.append(spoken);
  let timer = null;

  const count = (field) => {
    const text = textFor(field, form.dataset);
    if (text !== null || field.dataset.counted !== undefined) show(field, text ?? '');
    return text;
  };
  form.addEventListener('input', ({ target }) => {
    if (target.dataset.maxLength === undefined) return;
    const text = count(target);
    clearTimeout(timer);
    timer = setTimeout(() => {
      spoken.textContent = text ?? '';
    }, PAUSE);
  });
  for (const field of form.querySelectorAll('[data-max-length]')) count(field);
}

/** Null while the limit is far off. */
function textFor({ value, dataset: { maxLength } }, words) {
  const left = maxLength - value.length;
  if (left > Math.max(20, maxLength / 10)) return null;
  const isOne = new Intl.PluralRules(document.documentElement.lang).select(Math.abs(left)) === 'one';
  const form = `${left < 0 ? 'over' : 'left'}${isOne ? 'One' : 'Many'}`;
  return words[form].replace('{n}', Math.abs(left));
}

function show(field, text) {
  let shown = field.nextElementSibling;
  if (!shown?.matches('.kopskats-counter')) {
    shown = document.createElement('p');
    shown.className = 'kopskats-counter';
    shown.setAttribute('aria-hidden', 'true');
    field.after(shown);
    field.dataset.counted = '';
  }
  shown.textContent = text;
  shown.classList.toggle('kopskats-counter--over', field.value.length > field.dataset.maxLength);
}
