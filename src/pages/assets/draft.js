// Autosaving of drafts. What is not stored yet stays on the page and on the device, and is sent again; each attempt
// has an id and names those before it that had no answer, so that none conflicts with another of the same page.
import { showWhatIsAsked } from './asked-when.js';
import { copiesOf, copyKey, dropCopiesOf, dropCopy, keepCopy } from './device-copy.js';
import { goOnByEnter } from './enter-key.js';
import { addHidden, contentOf, fillIn, isTouched } from './form-content.js';
import { countCharacters } from './length-counter.js';
import { addRowsUpTo, keepRows } from './row-list.js';
import { sendForm } from './send-form.js';
import { takeTables } from './table-paste.js';

const PAUSE = 1500;
const LONGEST_WAIT = 60_000;
/** How many attempts without an answer the server is told of. */
const MOST = 20;

const form = document.querySelector('form[data-draft]');
const status = form.querySelector('[data-status]');
const version = form.elements.namedItem('version');
const words = form.dataset;
const path = form.getAttribute('action');
/** Whoever has only a link to this section is nobody: then the address tells the link. */
const { person = 'link' } = document.body.dataset;

/** What the server has of this form; null where that is not known. */
let stored = isTouched(form) ? null : content();
/** Attempts without an answer, oldest first: their ids and what they held. */
let unanswered = [];
let copy = copyKey(person, path);
let isKept = true;
let sending = null;
let hasStopped = false;
/** The button that was pressed and waits for what was typed to be stored. */
let pressed = null;
let isPassing = false;
let wait = PAUSE;
let timer = null;

// The device keeps what is not stored; a browser that restores fields as well would restore older ones.
form.autocomplete = 'off';
form.addEventListener('input', touched);
form.addEventListener('change', touched);
form.addEventListener('submit', press);
keepRows(form, changed);
takeTables(form, changed);
goOnByEnter(form);
window.addEventListener('online', () => (pressed === null ? soon(0) : goOn()));
window.addEventListener('pagehide', leave);
document.addEventListener('visibilitychange', () => document.hidden && leave());
window.addEventListener('beforeunload', (event) => {
  leave();
  if (isDirty() && !isKept) event.preventDefault();
});
// A page restored from the back/forward cache holds an old version of the draft.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
document.querySelector('form[action="/sign-out"]')?.addEventListener('submit', signOut, { capture: true });

restore();
showWhatIsAsked(form);
countCharacters(form);
if (isDirty()) soon(PAUSE);

function content() {
  return contentOf(new FormData(form));
}

function isDirty() {
  return content() !== stored;
}

function changed(what) {
  touched();
  say(words[what]);
}

function touched() {
  if (isDirty()) soon(PAUSE);
}

function soon(milliseconds) {
  clearTimeout(timer);
  timer = setTimeout(pressed === null ? autosave : goOn, milliseconds);
}

async function autosave() {
  if (isPassing || !isDirty()) return;
  if (hasStopped) return keep(nextAttempt().fields);
  say(words.saving);
  const outcome = await save();
  if (outcome === 'unreachable') tryAgain(isKept ? words.failed : words.failedHere);
  if (outcome === 'stored' && isDirty()) soon(PAUSE);
}

function tryAgain(text) {
  wait = Math.min(2 * wait, LONGEST_WAIT);
  say(text, true);
  soon(wait);
}

/**
 * Sends the form once: `stored`, `unreachable` where nobody answered, `too_long`, or why sending it again is no use:
 * `conflict`, `closed`, `refused`.
 */
async function save(isLeaving = false) {
  while (sending !== null && !isLeaving) await sending;
  const { fields, now } = nextAttempt();
  keep(fields);
  const answered = sendForm(path, fields, form.elements.namedItem('_csrf').value, isLeaving);
  sending = answered;
  const answer = await answered;
  if (sending === answered) sending = null;
  if (answer === null) return 'unreachable';
  if (!answer.ok) return refuse(answer);
  take(await answer.json(), now, fields.get('attempt'));
  return 'stored';
}

/** What cannot be sent any more from this page is kept as well: whoever goes on typing finds it again. */
function keep(fields) {
  isKept = keepCopy(copy, fields);
}

/** What stands in the form, under the id of the last attempt where that held the same and had no answer. */
function nextAttempt() {
  const now = content();
  if (unanswered.at(-1)?.now !== now)
    unanswered = [...unanswered, { id: crypto.randomUUID(), now }].slice(-MOST);
  const [last, ...earlier] = unanswered.map(({ id }) => id).reverse();
  const fields = new URLSearchParams(new FormData(form));
  fields.delete('_csrf');
  fields.set('attempt', last);
  for (const id of earlier) fields.append('follows', id);
  return { fields, now };
}

function take(saved, now, id) {
  unanswered = unanswered.slice(unanswered.findIndex((one) => one.id === id) + 1);
  wait = PAUSE;
  if (saved.version < Number(version.value)) return;
  for (const question of saved.others) keepOlder(question);
  version.value = saved.version;
  stored = now;
  if (!isDirty()) dropCopy(copy);
  say(`${saved.others.length > 0 ? words.merged : words.saved} ${saved.at}`);
}

/** Others have changed a question that the page does not show: every later save names the version shown. */
function keepOlder(question) {
  const name = `version.${question}`;
  if (form.elements.namedItem(name) === null) addHidden(form, name, version.value);
}

/** Stops autosaving where a retry would fail as well: the save button leads on. */
async function refuse(answer) {
  const { outcome, message, field } =
    answer.status === 409 || answer.status === 422 ? await answer.json() : {};
  const isTooLong = outcome === 'too_long' || answer.status === 413;
  // A shorter text can be saved.
  hasStopped = !isTooLong;
  say(message ?? (isTooLong ? words.tooLong : whyStopped(outcome)), true);
  if (isTooLong) {
    if (pressed !== null) form.elements.namedItem(field ?? '')?.focus();
    return 'too_long';
  }
  return outcome ?? 'refused';
}

function whyStopped(outcome) {
  if (outcome === 'conflict') return words.changed;
  return outcome === 'closed' ? words.closed : words.signedOut;
}

/** Sends what is not stored while the page goes away. */
function leave() {
  if (isPassing || !isDirty()) return;
  if (hasStopped) keep(nextAttempt().fields);
  else save(true);
}

/** A press is held until the server has answered: what was typed is never given to a browser's error page. */
function press(event) {
  if (isPassing) return;
  event.preventDefault();
  pressed = event.submitter;
  goOn();
}

async function goOn() {
  clearTimeout(timer);
  say(words.saving);
  const outcome = await save();
  if (outcome === 'unreachable') return tryAgain(isKept ? words.held : words.heldHere);
  if (outcome === 'too_long') {
    pressed = null;
    return;
  }
  // The page that comes next shows what can no longer be saved. A conflict is kept until a choice is stored.
  if (outcome === 'stored' || outcome === 'closed') dropCopy(copy);
  if (outcome === 'conflict') addHidden(form, 'settles', unanswered.at(-1).id);
  isPassing = true;
  form.requestSubmit(pressed);
}

/** What stands here is stored before the session ends, which drops what the device keeps. */
async function signOut(event) {
  if (!isDirty() || isPassing) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const isStored = (await save()) === 'stored';
  if (!isStored && !confirm(event.target.dataset.unsaved)) return;
  isPassing = true;
  if (!isStored) dropCopiesOf(person);
  event.target.requestSubmit();
}

/** Puts back what this person typed in this section and the server has not been known to store. */
function restore() {
  for (const { key, fields } of keptHere()) if (fields.get('attempt') === words.settled) dropCopy(key);
  const [kept] = keptHere();
  if (kept === undefined) return;
  copy = kept.key;
  const wasShown = words.isUnsaved === undefined && contentOf(kept.fields) === content();
  if (wasShown) return dropCopy(copy);
  const shown = Number(version.value);
  fillIn(form, kept.fields, (list, row) => addRowsUpTo(form, list, row));
  form.dispatchEvent(new Event('change'));
  stored = null;
  unanswered = [...kept.fields.getAll('follows'), kept.fields.get('attempt')].map((id) => ({
    id,
    now: content(),
  }));
  say(words.fromDevice, true);
  saveRestored(shown);
}

async function saveRestored(shown) {
  const outcome = await save();
  if (outcome === 'unreachable') return tryAgain(words.fromDevice);
  if (outcome !== 'stored' || isDirty()) return;
  // It had been stored or settled before, and another answer may stand there now; or another page left a copy as well.
  if (Number(version.value) <= shown || keptHere().length > 0) location.reload();
}

function keptHere() {
  return copiesOf(person).filter((one) => one.path === path);
}

/** Shows a message in the status line; warnings look different. */
function say(text, isWarning = false) {
  status.textContent = text;
  status.classList.toggle('kopskats-save__status--warning', isWarning);
}
