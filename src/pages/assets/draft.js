// Autosaving of drafts. What could not be saved stays on the page and is retried; an attempt whose answer was lost is
// repeated with the same id, so that it does not conflict with itself.
import { keepRows } from './row-list.js';

const PAUSE = 1500;
const LONGEST_WAIT = 60_000;

const form = document.querySelector('form[data-draft]');
const status = form.querySelector('[data-status]');
const version = form.elements.namedItem('version');
const words = form.dataset;

let isDirty = false;
let isLeaving = false;
/** The attempt under way: its fields, with its id. */
let attempt = null;
let isSending = false;
let hasStopped = false;
let wait = PAUSE;
let timer = null;

form.addEventListener('input', () => touched());
form.addEventListener('change', () => touched());
form.addEventListener('submit', () => {
  isLeaving = true;
  clearTimeout(timer);
});
window.addEventListener('beforeunload', (event) => {
  if ((isDirty || attempt !== null) && !isLeaving) event.preventDefault();
});
// A page restored from the back/forward cache holds an old version of the draft.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
window.addEventListener('online', () => soon(0));
keepRows(form, (what) => {
  touched();
  say(words[what]);
});

// What was typed before this script ran, or restored by the browser, has to be saved too.
if ([...form.elements].some(isChanged)) touched();

function isChanged(field) {
  if (field.type === 'hidden') return false;
  if (field.type === 'radio' || field.type === 'checkbox') return field.checked !== field.defaultChecked;
  if (field.type === 'select-one')
    return field.selectedIndex > 0 && !field.selectedOptions[0].defaultSelected;
  return 'defaultValue' in field && field.value !== field.defaultValue;
}

function touched() {
  isDirty = true;
  if (!hasStopped) soon(PAUSE);
}

function soon(milliseconds) {
  clearTimeout(timer);
  timer = setTimeout(save, milliseconds);
}

async function save() {
  if (isLeaving || isSending || hasStopped || (!isDirty && attempt === null)) return;
  if (attempt === null) {
    const fields = new URLSearchParams(new FormData(form));
    fields.set('attempt', crypto.randomUUID());
    attempt = fields;
    isDirty = false;
  }
  isSending = true;
  say(words.saving);
  const answer = await send(attempt);
  isSending = false;
  if (answer === null) return tryAgain();
  if (!answer.ok) return stop(answer);
  const saved = await answer.json();
  attempt = null;
  wait = PAUSE;
  for (const question of saved.others) keepOlder(question);
  version.value = saved.version;
  say(`${saved.others.length > 0 ? words.merged : words.saved} ${saved.at}`);
  if (isDirty) soon(PAUSE);
}

/** Others have changed a question that the page does not show: every later save names the version shown. */
function keepOlder(question) {
  const name = `version.${question}`;
  if (form.elements.namedItem(name) !== null) return;
  const field = document.createElement('input');
  Object.assign(field, { type: 'hidden', name, value: version.value });
  form.append(field);
}

/** The answer, or null where there was none or the server cannot answer at the moment. */
async function send(fields) {
  try {
    const answer = await fetch(`${form.getAttribute('action')}/draft`, {
      method: 'POST',
      body: fields,
      redirect: 'error',
    });
    return answer.status >= 500 || answer.status === 429 ? null : answer;
  } catch {
    return null;
  }
}

function tryAgain() {
  isDirty = true;
  wait = Math.min(2 * wait, LONGEST_WAIT);
  say(words.failed, true);
  soon(wait);
}

/** Stops autosaving where a retry would fail as well: the save button leads on. */
async function stop(answer) {
  hasStopped = true;
  attempt = null;
  isDirty = true;
  const { outcome } = answer.status === 409 ? await answer.json() : {};
  say(whyNotSaved(answer.status, outcome), true);
}

function whyNotSaved(httpStatus, outcome) {
  if (outcome === 'conflict') return words.changed;
  if (outcome === 'closed') return words.closed;
  return httpStatus === 413 ? words.tooLong : words.signedOut;
}

/** Shows a message in the status line; warnings look different. */
function say(text, isWarning = false) {
  status.textContent = text;
  status.classList.toggle('kopskats-save__status--warning', isWarning);
}
