// Shows the questions that the present answers ask. One that holds an answer stays in sight, so that nothing is sent
// unseen; without scripts all are shown with the answer under which they are asked.

export function showWhatIsAsked(form) {
  const groups = [...form.querySelectorAll('[data-asked-when]')];
  for (const group of groups) showGroup(form, group);
  // By the answer that decides alone: a page that moved when any field is left would move under the pointer.
  form.addEventListener('change', ({ target }) => {
    for (const group of groups) if (group.dataset.askedWhen === target.name) showGroup(form, group);
  });
}

function showGroup(form, group) {
  const { askedWhen, askedIs } = group.dataset;
  const isAsked = askedIs.split(' ').includes(form.elements.namedItem(askedWhen).value);
  const questions = [...group.children].filter((child) =>
    child.matches('.kopskats-question, .kopskats-rows'),
  );
  for (const question of questions) question.hidden = !isAsked && !holdsAnswer(question);
  const isLeft = !isAsked && questions.some((question) => !question.hidden);
  group.querySelector('[data-asked-hint]').hidden = true;
  group.querySelector('[data-asked-left]').hidden = !isLeft;
}

function holdsAnswer(question) {
  return [...question.querySelectorAll('input, select, textarea')].some((field) =>
    /radio|checkbox/.test(field.type) ? field.checked && field.value !== '' : field.value !== '',
  );
}
