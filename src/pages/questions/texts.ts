// Texts of questions and answers, on whatever page they stand: what the macros of controls.njk call `text.form`, and
// those of answers.njk `words`.
import { label } from '../../language/label.ts';

export const questionTexts = {
  restored: label(
    'Jūsu sesija bija beigusies. Ierakstītais ir šeit, bet vēl nav saglabāts: pārbaudiet to un saglabājiet.',
    'Your session had ended. What you typed is here but not saved yet: check it and save.',
  ),
  optional: label('(nav obligāti)', '(optional)'),
  choose: label('Izvēlieties', 'Choose'),
  noAnswer: label('Bez atbildes', 'No answer'),
  from: label('No gada', 'From year'),
  to: label('Līdz gadam', 'To year'),
  terms: label('Ko nozīmē', 'What is meant by'),
  newTab: label('atvērsies jaunā cilnē', 'opens in a new tab'),
  understood: label('Saprasts šādi', 'Understood as'),
  sameAsLastYear: label('tāpat', 'the same'),
  prefilledTag: label('Pērnā gada atbilde', 'Last year’s answer'),
  add: label('Pievienot', 'Add'),
  notAsked: label(
    'Ar izvēlēto atbildi uz šiem jautājumiem nav jāatbild, bet tajos jau ir ierakstītas atbildes. Tās nav zudušas: dzēsiet tās vai mainiet izvēli.',
    'With the answer chosen these questions are not asked, but they hold answers. Nothing is lost: delete them or change the choice.',
  ),
  remove: label('Dzēst', 'Remove'),
  up: label('Pārvietot augstāk', 'Move up'),
  down: label('Pārvietot zemāk', 'Move down'),
  error: label('Kļūda', 'Error'),
  query: label('Jāprecizē', 'Query'),
  explained: label('Paskaidrots', 'Explained'),
  explanationPrinted: label(
    'Paskaidrojumu publicēs pārskata nodaļā „Datu piezīmes“. Rakstiet veselu teikumu, kurā ir vismaz trīs vārdi un 15 rakstzīmes.',
    'The explanation is printed in the report under “Data notes”. Write a sentence: at least three words and 15 characters.',
  ),
  explain: label('Ja atbilde ir pareiza, īsi paskaidrojiet', 'If the answer is right, explain it briefly'),
  rowAdded: label('Pievienota jauna rinda', 'A new row was added'),
  rowRestored: label('Rinda atjaunota', 'The row was restored'),
  rowMoved: label('Rinda pārvietota', 'The row was moved'),
  leftOne: label('Atlikusi {n} rakstzīme', '{n} character left'),
  leftMany: label('Atlikušas {n} rakstzīmes', '{n} characters left'),
  overOne: label('Par {n} rakstzīmi par garu', '{n} character too long'),
  overMany: label('Par {n} rakstzīmēm par garu', '{n} characters too long'),
  rowRemoved: label('Rinda dzēsta', 'The row was removed'),
  restoreRow: label('Atjaunot rindu', 'Restore the row'),
  pasteTitle: label('Ielīmēt tabulu?', 'Paste the table?'),
  pasteWillOne: label(
    'Tiks aizpildīta {n} rinda, sākot ar {first}. rindu.',
    '{n} row will be filled, from row {first} on.',
  ),
  pasteWillMany: label(
    'Tiks aizpildītas {n} rindas, sākot ar {first}. rindu.',
    '{n} rows will be filled, from row {first} on.',
  ),
  pasteDidOne: label('Aizpildīta {n} rinda.', '{n} row was filled.'),
  pasteDidMany: label('Aizpildītas {n} rindas.', '{n} rows were filled.'),
  pasteReplaces: label(
    'Daži no šiem laukiem jau ir aizpildīti; tajos ierakstīto aizstās ar ielīmēto.',
    'Some of these fields are filled in already; what they hold is replaced.',
  ),
  pasteTooManyRows: label(
    'Sarakstā visām rindām nepietiek vietas: tabulā redzamas tās, kuras ielīmēs.',
    'The list has no room for all rows: the table shows those that will be pasted.',
  ),
  pasteTooManyColumns: label(
    'Sarakstam ir mazāk kolonnu: tabulā redzamas tās, kuras ielīmēs.',
    'The list has fewer columns: the table shows those that will be pasted.',
  ),
  pasteUnlisted: label(
    'Šādu atbilžu sarakstā nav, tāpēc šie lauki nemainīsies:',
    'The list has no such answers, and these fields stay as they are:',
  ),
  paste: label('Ielīmēt', 'Paste'),
  pasteCancel: label('Neielīmēt', 'Do not paste'),
  pasteUndo: label('Atsaukt ielīmēšanu', 'Undo pasting'),
  pasted: label('Tabula ielīmēta', 'The table was pasted'),
  pasteUndone: label('Ielīmēšana atsaukta', 'Pasting was undone'),
  clearList: label('Dzēst visas rindas', 'Remove all rows'),
};

export const answerTexts = {
  notAnswered: label('Nav atbildēts', 'Not answered'),
  added: label('Pievienojusi ministrija', 'Added by the ministry'),
  noRows: label('Nav nevienas rindas', 'No rows'),
  emptySection: label('Nav ko norādīt', 'Nothing to report'),
};
