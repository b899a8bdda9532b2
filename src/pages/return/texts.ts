import { label } from '../../language/label.ts';
import type { CodeList } from '../../survey/code-list.ts';
import { wholeReturn } from '../../survey/place-name.ts';
import type { Origin } from '../../survey/revision.ts';

/** On every page of a return, beside the labels of the survey. */
export const returnTexts = {
  tasks: label('Aptaujas sadaļas', 'Sections of the survey'),
  tasksLead: label(
    'Sadaļas var aizpildīt jebkurā secībā un turpināt citā dienā. Kad visas ir pabeigtas, iesniegumu var iesniegt šīs lapas beigās.',
    'Sections can be filled in any order and continued another day. When all are done, hand in at the end of this page.',
  ),
  partLead: label(
    'Šīs ir jums uzticētās sadaļas. Kad tās ir pabeigtas, iesniegumu iesniedz pašvaldības koordinators.',
    'These are the sections that were given to you. When they are done, the coordinator of the municipality hands the return in.',
  ),
  awaitingNote: label(
    'Iesniegums ir aizpildīts un gaida, kad to apstiprinās otrs pašvaldības darbinieks. Līdz tam to nevar mainīt.',
    'The return is filled in and waits until a second person of the municipality approves it. Until then it cannot be changed.',
  ),
  toApproval: label('Apstiprināt vai atdot labošanai', 'Approve or give back for changes'),
  changedBy: label('Mainīja', 'Changed by'),
  team: label('Kolēģi un piekļuve', 'Colleagues and access'),
  allTasks: label('Visas sadaļas', 'All sections'),
  status: label('Statuss', 'Status'),
  deadline: label('Iesniegt līdz', 'Hand in by'),
  until: label('iesniegt līdz', 'hand in by'),
  noDeadline: label('nav noteikts', 'not set'),
  addToCalendar: label('Pievienot kalendāram', 'Add to a calendar'),
  progress: label('Paveikts', 'Progress'),
  of: label('no', 'of'),
  lastSaved: label('Pēdējoreiz saglabāts', 'Last saved'),
  submit: label('Iesniegt', 'Hand in the return'),
  submitReady: label(
    'Visas sadaļas ir pabeigtas. Pārbaudiet un iesniedziet.',
    'All sections are done. Check the return and hand it in.',
  ),
  submitRemarksOpen: label(
    'Vēl nav atbildēts uz visām ministrijas piezīmēm: izlabojiet atbildi vai atbildiet uz piezīmi.',
    'Not all remarks of the ministry are answered yet: correct the answer or reply to the remark.',
  ),
  submitNotReady: label(
    'Pirms iesniegšanas jāpabeidz visas sadaļas. Kas vēl jādara, redzams arī šajā lapā.',
    'All sections have to be done first. This page also shows what is left to do.',
  ),
  checkAndSubmit: label('Pārbaudīt un iesniegt', 'Check and hand in'),
  otherWays: label('Citas iespējas', 'Other ways'),
  workbook: label('Aizpildīt Excel darbgrāmatā', 'Fill in an Excel workbook'),
  print: label('Apskatīt, izdrukāt vai lejupielādēt visu aptauju', 'See, print or download the whole survey'),
  printChoices: label('Ko rādīt aptaujā', 'What the survey shows'),
  printBlank: label('Tukša veidlapa', 'Blank form'),
  printPresent: label('Ar šī gada atbildēm', 'With the answers of this year'),
  printPdf: label('Lejupielādēt kā PDF', 'Download as a PDF'),
  profile: label(
    'Lejupielādēt iesniegto profilu, kā to rāda pārskatā (PDF)',
    'Download the profile as handed in, the way the report shows it (PDF)',
  ),
  trend: label('Jūsu skaitļi pa gadiem', 'Your numbers over the years'),
  changedSince: label('Kas mainīts kopš iepriekšējās versijas', 'What changed since the previous version'),
  history: label('Iesnieguma vēsture', 'History of the return'),
  review: label('Pārskatīt iesniegumu', 'Review the return'),
  readOnly: label(
    'Iesniegums ir nosūtīts, un to vairs nevar mainīt. Ja kas jālabo, rakstiet ministrijas analītiķim.',
    'The return has been handed in and can no longer be changed. If something is wrong, write to the analyst of the ministry.',
  ),
  approvedNote: label('Iesniegums ir apstiprināts. Paldies!', 'The return has been approved. Thank you!'),
  withdraw: label('Atsaukt iesniegumu', 'Withdraw the return'),
  receipt: label('Saņemšanas apliecinājums', 'Receipt'),
  withdrawHint: label(
    'Ministrija iesniegumu vēl nav sākusi izskatīt, tāpēc varat to atsaukt, izlabot un iesniegt vēlreiz.',
    'The ministry has not begun to review the return yet: you can withdraw it, correct it and hand it in again.',
  ),
  withdrawn: label(
    'Iesniegums ir atsaukts. Izlabojiet to un iesniedziet vēlreiz.',
    'The return has been withdrawn. Correct it and hand it in again.',
  ),
  reviewBegun: label(
    'Ministrija iesniegumu jau izskata, tāpēc to vairs nevar atsaukt. Rakstiet ministrijai, kas jālabo.',
    'The ministry is already reviewing the return, so that it can no longer be withdrawn. Write to the ministry what has to be corrected.',
  ),
  askCorrection: label('Lūgt atvērt iesniegumu labošanai', 'Ask for the return to be reopened'),
  returnedTitle: label('Iesniegums ir atdots labošanai', 'The return was sent back for changes'),
  returnedNote: label(
    'Izlasiet piezīmes, izlabojiet vajadzīgo un iesniedziet vēlreiz. Piezīmes ir arī pie jautājumiem.',
    'Read the remarks, mend what is needed and hand in again. The remarks are also beside the questions.',
  ),
  wholeReturn,
  back: label('Atpakaļ', 'Back'),
  toTasks: label('Atpakaļ pie sadaļām', 'Back to the sections'),
  toOverview: label('Atpakaļ uz iesniegumu sarakstu', 'Back to the overview'),
  notAnswered: label('Nav atbildēts', 'Not answered'),
  noRows: label('Nav nevienas rindas', 'No rows'),
  emptySection: label('Nav ko norādīt', 'Nothing to report'),
  printHint: label(
    'Drukājiet ar pārlūka drukāšanas komandu (Ctrl + P).',
    'Print with the print command of the browser (Ctrl + P).',
  ),
  historyLead: label(
    'Iesnieguma gaita, sākot ar jaunāko.',
    'What has been done with the return, latest first.',
  ),
  historyEmpty: label('Iesniegums vēl nav nosūtīts.', 'The return has not been handed in yet.'),
  version: label('{n}. versija', 'version {n}'),
  system: label('sistēma', 'system'),
};

/** About files attached to the questions of a section. */
export const evidenceTexts = {
  title: label('Pamatojošas datnes', 'Supporting files'),
  back: label('Atpakaļ uz sadaļu', 'Back to the section'),
  lead: label(
    'Šeit var pievienot datnes, kas pamato atbildes. Tās redz jūsu pašvaldība vai reģions un ministrija; pārskatā tās nepublicē.',
    'Files that support the answers can be attached here. Your municipality or region and the ministry see them; they are not published.',
  ),
  nothing: label('Nav pievienota neviena datne.', 'No files are attached.'),
  remove: label('Dzēst', 'Delete'),
  attach: label('Pievienot datni', 'Attach a file'),
  question: label('Jautājums, uz kuru datne attiecas', 'Question that the file belongs to'),
  file: label('Datne', 'File'),
  fileHint: label(
    'PDF, PNG vai JPEG attēls vai Excel darbgrāmata; ne vairāk kā 10 MB.',
    'A PDF, a PNG or JPEG picture or an Excel workbook; at most 10 MB.',
  ),
  submit: label('Pievienot', 'Attach'),
  noFile: label('Izvēlieties datni.', 'Choose a file.'),
};

/** About the approval by a second person of the municipality. */
export const approvalTexts = {
  title: label('Apstiprinājums pašvaldībā', 'Approval in the municipality'),
  askedBy: label('Apstiprinājumu lūdz', 'Approval was asked for by'),
  certifiedBy: label('Iesniegumu apliecina', 'The return is certified by'),
  waiting: label(
    'Jūsu pašvaldībā iesniegumu apstiprina otrs darbinieks. Kad viņš to būs izdarījis, iesniegums nonāks ministrijā.',
    'In your municipality a second person approves the return. When they have done so, it goes to the ministry.',
  ),
  lead: label(
    'Izlasiet atbildes. Apstiprinot iesniegums tūlīt nonāk ministrijā.',
    'Read the answers. When you approve, the return goes to the ministry at once.',
  ),
  approve: label('Apstiprināt un iesniegt ministrijai', 'Approve and hand in to the ministry'),
  takeBack: label('Atsaukt un labot', 'Take back and change'),
  refuse: label('Atdot labošanai', 'Give back for changes'),
  byAnother: label(
    'Iesniegumu apstiprina cits cilvēks, nevis tas, kurš lūdza apstiprinājumu.',
    'The return is approved by another person than the one who asked for it.',
  ),
  notReady: label(
    'Iesniegumu vēl nevar iesniegt. Atdodiet to labošanai un pārbaudiet vēlreiz.',
    'The return cannot be handed in yet. Give it back for changes and check it again.',
  ),
};

/** About links to a section for colleagues without an account. */
export const sectionLinkTexts = {
  title: label('Nosūtīt sadaļu kolēģim bez konta', 'Send the section to a colleague without an account'),
  back: label('Atpakaļ uz sadaļu', 'Back to the section'),
  lead: label(
    'Ar saiti kolēģis redz un aizpilda tikai šo sadaļu. Nekam citam tā piekļuvi nedod, un jebkurā brīdī varat to atsaukt.',
    'With the link a colleague sees and fills in this section alone. It opens nothing else, and you can end it at any time.',
  ),
  name: label('Kolēģa vārds un uzvārds', 'First name and surname of the colleague'),
  days: label('Cik ilgi saite darbosies', 'How long the link works'),
  days3: label('3 dienas', '3 days'),
  days7: label('1 nedēļu', '1 week'),
  days14: label('2 nedēļas', '2 weeks'),
  days30: label('30 dienas', '30 days'),
  make: label('Izveidot saiti', 'Make the link'),
  madeTitle: label('Saite ir izveidota', 'The link is made'),
  madeLead: label(
    'Nokopējiet un nosūtiet to kolēģim tagad: vēlāk to vairs nevarēs apskatīt. Nesūtiet to nevienam citam.',
    'Copy it and send it to the colleague now: it cannot be seen again. Send it to nobody else.',
  ),
  link: label('Saite', 'Link'),
  list: label('Izveidotās saites', 'Links that were made'),
  until: label('derīga līdz', 'works until'),
  ended: label('vairs nav derīga', 'no longer works'),
  revoke: label('Atsaukt saiti', 'End the link'),
};

/** On the page of a section. */
export const formTexts = {
  evidence: label('Pamatojošas datnes', 'Supporting files'),
  share: label('Nosūtīt sadaļu kolēģim bez konta', 'Send the section to a colleague without an account'),
  sharedLead: label(
    'Šo sadaļu jums aizpildīt uzticēja pašvaldības koordinators. Atbildes saglabājas; iesniegumu iesniedz koordinators.',
    'The coordinator of the municipality has asked you to fill in this section. Your answers are saved; the coordinator hands the return in.',
  ),
  sharedSaved: label(
    'Paldies, atbildes ir saglabātas. Lapu varat aizvērt.',
    'Thank you, the answers are saved. You can close the page.',
  ),
  optional: label('(nav obligāti)', '(optional)'),
  reasonTitle: label('Šajā sadaļā nav ko norādīt', 'There is nothing to report in this section'),
  reasonLabel: label('Kāpēc sadaļa ir tukša', 'Why the section is empty'),
  reasonHint: label(
    'Izvēlieties iemeslu tikai tad, ja uz sadaļas jautājumiem neatbildat.',
    'Choose a reason only if you answer none of the questions of the section.',
  ),
  noReason: label('Atbildēšu uz jautājumiem', 'I will answer the questions'),
  choose: label('Izvēlieties', 'Choose'),
  noAnswer: label('Bez atbildes', 'No answer'),
  from: label('No gada', 'From year'),
  to: label('Līdz gadam', 'To year'),
  terms: label('Ko nozīmē', 'What is meant by'),
  newTab: label('atvērsies jaunā cilnē', 'opens in a new tab'),
  understood: label('Saprasts šādi', 'Understood as'),
  sameAsLastYear: label('tāpat', 'the same'),
  prefilledTitle: label(
    'Šeit ir pērnā gada atbildes. Šim gadam tās vēl nav apstiprinātas.',
    'These are last year’s answers. They are not confirmed for this year yet.',
  ),
  prefilledLead: label(
    'Pārbaudiet, izlabojiet, kas mainījies, un lapas beigās nospiediet „Apstiprināt un turpināt“.',
    'Check them, correct what has changed, and press “Confirm and continue” at the end of the page.',
  ),
  prefilledTag: label('Pērnā gada atbilde', 'Last year’s answer'),
  add: label('Pievienot', 'Add'),
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
  remark: label('Ministrijas piezīme', 'Remark of the ministry'),
  errorsTitle: label('Jālabo', 'There is a problem'),
  queriesTitle: label('Jāpārbauda vai jāpaskaidro', 'To check or to explain'),
  save: label('Saglabāt un turpināt', 'Save and continue'),
  saveAndLeave: label('Saglabāt un atgriezties pie sadaļām', 'Save and go to the list of sections'),
  confirm: label('Apstiprināt un turpināt', 'Confirm and continue'),
  previous: label('Iepriekšējā sadaļa', 'Previous section'),
  next: label('Nākamā sadaļa', 'Next section'),
  saved: label('Saglabāts.', 'Saved.'),
  savedMerged: label(
    'Saglabāts. Pa šo laiku cits lietotājs ir mainījis citas šīs sadaļas atbildes; saglabātas ir gan jūsu, gan viņa izmaiņas.',
    'Saved. Somebody else has changed other questions of this section meanwhile; both changes are kept.',
  ),
  restored: label(
    'Jūsu sesija bija beigusies. Ierakstītais ir šeit, bet vēl nav saglabāts: pārbaudiet to un saglabājiet.',
    'Your session had ended. What you typed is here but not saved yet: check it and save.',
  ),
  conflictTitle: label(
    'Šo sadaļu pa to laiku ir mainījis cits lietotājs',
    'Somebody else has changed this section meanwhile',
  ),
  conflictLead: label(
    'Jūs abi esat mainījuši atbildes uz tiem pašiem jautājumiem. Pie katra izvēlieties, ko paturēt. Nekas nav zudis.',
    'You have both changed the same questions. Choose what to keep for each. Nothing is lost.',
  ),
  ownConflictTitle: label(
    'Šī sadaļa pa to laiku ir mainīta citā logā',
    'This section has been changed in another window meanwhile',
  ),
  ownConflictLead: label(
    'Jūs esat saglabājuši citas atbildes uz tiem pašiem jautājumiem. Pie katra izvēlieties, ko paturēt. Nekas nav zudis.',
    'You have saved other answers to the same questions. Choose what to keep for each. Nothing is lost.',
  ),
  ownMine: label('Paturēt šeit rakstīto', 'Keep what I typed here'),
  ownTheirs: label('Paturēt agrāk saglabāto', 'Keep what was saved before'),
  mine: label('Paturēt manu atbildi', 'Keep my answer'),
  theirs: label('Paturēt otra lietotāja atbildi', 'Keep the other person’s answer'),
  both: label('Paturēt abas atbildes', 'Keep both answers'),
  nothing: label('(tukšs)', '(empty)'),
  resolve: label('Saglabāt izvēlēto', 'Save what was chosen'),
  notAsked: label(
    'Ar izvēlēto atbildi uz šiem jautājumiem nav jāatbild, bet tajos jau ir ierakstītas atbildes. Tās nav zudušas: dzēsiet tās vai mainiet izvēli.',
    'With the answer chosen these questions are not asked, but they hold answers. Nothing is lost: delete them or change the choice.',
  ),
  // The script of the page says these.
  saving: label('Saglabā…', 'Saving…'),
  savedAt: label('Saglabāts plkst.', 'Saved at'),
  mergedAt: label(
    'Cits lietotājs ir mainījis citas šīs sadaļas atbildes; tās redzēsiet, atverot sadaļu vēlreiz. Saglabāts plkst.',
    'Somebody else has changed other questions of this section; open it again to see them. Saved at',
  ),
  unsaved: label('Ir nesaglabātas izmaiņas', 'There are unsaved changes'),
  failed: label(
    'Pagaidām neizdodas saglabāt. Ierakstītais ir paturēts šajā ierīcē, mēģināsim vēlreiz.',
    'It cannot be saved at the moment. What you typed is kept on this device; we will try again.',
  ),
  failedHere: label(
    'Pagaidām neizdodas saglabāt. Neaizveriet šo lapu: ierakstītais ir tikai tajā. Mēģināsim vēlreiz.',
    'It cannot be saved at the moment. Keep this page open: what you typed is on it alone. We will try again.',
  ),
  held: label(
    'Nav savienojuma ar Kopskatu. Ierakstītais ir paturēts šajā ierīcē; tiklīdz savienojums atjaunosies, to saglabāsim un turpināsim.',
    'There is no connection to Kopskats. What you typed is kept on this device; once the connection is back it is saved and you go on.',
  ),
  heldHere: label(
    'Nav savienojuma ar Kopskatu. Neaizveriet šo lapu: tiklīdz savienojums atjaunosies, ierakstīto saglabāsim un turpināsim.',
    'There is no connection to Kopskats. Keep this page open: once the connection is back, what you typed is saved and you go on.',
  ),
  fromDevice: label(
    'Šeit ir tas, ko iepriekš ierakstījāt šajā ierīcē, bet kas vēl nebija saglabāts.',
    'This is what you typed on this device before and what was not saved yet.',
  ),
  signOutUnsaved: label(
    'Ierakstīto neizdevās saglabāt. Ja tagad iziesiet, tas pazudīs. Vai tiešām iziet?',
    'What you typed could not be saved. If you sign out now, it is lost. Sign out all the same?',
  ),
  signedOut: label(
    'Sesija ir beigusies. Nospiediet „Saglabāt“, lai pieslēgtos; ierakstītais nepazudīs.',
    'Your session has ended. Press “Save” to sign in; what you typed will not be lost.',
  ),
  tooLong: label(
    'Teksta šajā sadaļā ir par daudz, lai to saglabātu. Saīsiniet to; ierakstītais paliek šajā lapā.',
    'There is too much text in this section to be saved. Shorten it; what you typed stays on this page.',
  ),
  leftOne: label('Atlikusi {n} rakstzīme', '{n} character left'),
  leftMany: label('Atlikušas {n} rakstzīmes', '{n} characters left'),
  overOne: label('Par {n} rakstzīmi par garu', '{n} character too long'),
  overMany: label('Par {n} rakstzīmēm par garu', '{n} characters too long'),
  changedByOther: label(
    'Šī sadaļa pa to laiku ir mainīta citur. Nospiediet „Saglabāt“, lai salīdzinātu.',
    'This section has been changed elsewhere meanwhile. Press “Save” to compare.',
  ),
  closedMeanwhile: label(
    'Iesniegums pa to laiku ir nosūtīts, tāpēc to vairs nevar mainīt.',
    'The return has been handed in meanwhile and can no longer be changed.',
  ),
  closedTyped: label(
    'Jūsu ierakstītais nav saglabāts. Tas ir redzams zemāk: nokopējiet, ja tas vēl būs vajadzīgs.',
    'What you typed is not saved. It is shown below: copy it if you will need it.',
  ),
  typedHere: label('Jūsu ierakstītais, kas nav saglabāts', 'What you typed, which is not saved'),
  rowAdded: label('Pievienota jauna rinda', 'A new row was added'),
  rowRemoved: label('Rinda dzēsta', 'The row was removed'),
  restoreRow: label('Atjaunot rindu', 'Restore the row'),
  rowRestored: label('Rinda atjaunota', 'The row was restored'),
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
  clearSection: label('Dzēst visas sadaļas atbildes', 'Clear all answers of the section'),
  clearHint: label(
    'Ja šogad nav ko norādīt, izvēlieties iemeslu un dzēsiet sadaļas atbildes; pēc tam tās vēl varēs atjaunot.',
    'If there is nothing to report this year, choose the reason and clear the answers; you can still restore them afterwards.',
  ),
  cleared: label('Atbildes ir dzēstas.', 'The answers have been cleared.'),
  clearedLead: label(
    'Ja dzēsāt nejauši, atjaunojiet atbildes, pirms aizverat šo lapu.',
    'If that was a mistake, restore the answers before you leave this page.',
  ),
  restoreAnswers: label('Atjaunot atbildes', 'Restore the answers'),
  restoredAnswers: label('Atbildes ir atjaunotas.', 'The answers have been restored.'),
  rowMoved: label('Rinda pārvietota', 'The row was moved'),
};

/** On the pages of handing in. */
export const submitTexts = {
  askApproval: label('Nodot apstiprināšanai pašvaldībā', 'Ask for approval in the municipality'),
  approvalLead: label(
    'Jūsu pašvaldībā iesniegumu pirms nosūtīšanas ministrijai apstiprina otrs darbinieks.',
    'In your municipality a second person approves the return before it goes to the ministry.',
  ),
  title: label('Pārbaudīt un iesniegt', 'Check and hand in'),
  errorsTitle: label('Jālabo', 'To correct'),
  errorsLead: label(
    'Kamēr ir šīs kļūdas, iesniegt nevar.',
    'The return cannot be handed in with these errors.',
  ),
  queriesTitle: label('Jāpaskaidro', 'To explain'),
  queriesLead: label(
    'Šīs atbildes var būt pareizas, bet izskatās neparasti. Izlabojiet tās vai īsi paskaidrojiet pie jautājuma.',
    'These answers may be right, but they look unusual. Correct them, or explain them briefly beside the question.',
  ),
  explained: label('Paskaidrotie precizējumi', 'Queries explained'),
  explainedLead: label(
    'Šos paskaidrojumus publicēs pārskata nodaļā „Datu piezīmes“.',
    'These explanations are printed in the report under “Data notes”.',
  ),
  answersTitle: label('Visas atbildes', 'All answers'),
  answersLead: label(
    'Pērnā gada atbilde ir redzama tur, kur tā bija citāda.',
    'Last year’s answer is shown where it was another one.',
  ),
  change: label('Mainīt', 'Change'),
  profileTitle: label('Pašvaldības profils pārskatā', 'Profile of the municipality in the report'),
  profileLead: label(
    'Tā iesniegtās atbildes un paskaidrojumus rādīs pārskatā. Ja kas izskatās citādi, nekā gribējāt, izlabojiet to pirms iesniegšanas.',
    'This is how the report will show the answers and explanations. Correct what is not as you want it before handing in.',
  ),
  profile: label('Lejupielādēt profila priekšskatījumu (PDF)', 'Download the preview of the profile (PDF)'),
  declarationTitle: label('Apliecināšana un iesniegšana', 'Declaration'),
  missingTitle: label('Vēl nav atbildēts', 'Not answered yet'),
  unconfirmedTitle: label(
    'Pērnā gada atbildes, kas vēl nav apstiprinātas',
    'Last year’s answers not confirmed yet',
  ),
  unconfirmedLead: label(
    'Pārskatiet šīs sadaļas un katrā nospiediet „Apstiprināt un turpināt“. Iesniedzot jūs apstiprināsiet arī tās.',
    'Look through these sections and press “Confirm and continue” in each. Handing in confirms them as well.',
  ),
  notReadyLead: label(
    'Iesniegt varēs šeit, kad būs izdarīts viss zemāk minētais. Saites ved pie jautājumiem.',
    'The return can be handed in here once what is listed below is settled. The links lead to the questions.',
  ),
  readyLead: label(
    'Kļūdu nav. Pēc iesniegšanas atbildes izskatīs ministrijas analītiķis, un tās nevarēs mainīt, ja vien iesniegumu neatdos labošanai.',
    'There are no errors. Once handed in, the return goes to an analyst of the ministry and cannot be changed unless it is sent back.',
  ),
  confirm: label(
    'Apliecinu, ka iesniegums ir pilnīgs un atbilst tam, kas pašvaldībai vai reģionam ir zināms.',
    'I confirm that the return is complete and agrees with what the municipality or region knows.',
  ),
  certifiedName: label('Apliecinātāja vārds un uzvārds', 'Certified by: first name and surname'),
  certifiedPost: label('Amats', 'Post'),
  certifiedHint: label(
    'Vārdu un amatu glabā pie šī iesnieguma un darbību žurnālā, un tos redz ministrija. Tos nepublicē.',
    'The name and the post are kept with this return and in the audit trail, where the ministry sees them. They are not published.',
  ),
  nameNeeded: label('Ierakstiet apliecinātāja vārdu un uzvārdu.', 'Write who certifies.'),
  postNeeded: label('Ierakstiet amatu.', 'Write the post.'),
  confirmNeeded: label(
    'Atzīmējiet, ka iesniegums ir pilnīgs un pareizs.',
    'Confirm that the return is complete and correct.',
  ),
  submit: label('Iesniegt', 'Hand in the return'),
  changed: label(
    'Kāds tikko ir mainījis melnrakstu. Pārbaudiet to vēlreiz un tad iesniedziet.',
    'Somebody has just changed the draft. Check it again and then hand it in.',
  ),
  closed: label(
    'Iesniegums jau ir nosūtīts vai apstiprināts.',
    'The return has already been handed in or approved.',
  ),
  thanks: label('Iesniegums ir nosūtīts', 'The return has been handed in'),
  thanksLead: label('Paldies! Iesniegums saņemts', 'Thank you! Received'),
  nextTitle: label('Kas notiks tālāk', 'What happens next'),
  next1: label(
    'Ministrijas analītiķis izskatīs atbildes un jūsu paskaidrojumus.',
    'An analyst of the ministry reviews the return and your explanations.',
  ),
  next2: label(
    'Ja kas būs jālabo, saņemsiet e-pastu, un piezīmes būs pie jautājumiem.',
    'If something has to be mended you get an e-mail, and the remarks are beside the questions.',
  ),
  next3: label(
    'Kad iesniegums būs apstiprināts, jums par to paziņosim. No iesniegumiem veido valsts pārskatu.',
    'You are told when the return is approved. The national report is made from it.',
  ),
  copy: label('Apskatīt un drukāt iesniegumu', 'See and print what was handed in'),
};

/** On the pages of receipts. */
export const receiptTexts = {
  title: label('Saņemšanas apliecinājums', 'Receipt'),
  titleAll: label('Visi šī iesnieguma apliecinājumi', 'All receipts of this return'),
  lead: label(
    'Ar numuru un SHA-256 var pierādīt, kas un kad ir iesniegts.',
    'Number and SHA-256 prove what was handed in and when.',
  ),
  kept: label(
    'Apliecinājumu vienmēr varat atrast iesnieguma lapā.',
    'The receipt can always be found on the page of the return.',
  ),
  number: label('Apliecinājuma numurs', 'Number of the receipt'),
  numberHint: label('Piemēram, 2026-LV0020000-1', 'For example 2026-LV0020000-1'),
  at: label('Iesniegts', 'Handed in'),
  certifiedBy: label('Apliecināja', 'Certified by'),
  sha256: label('Atbilžu SHA-256', 'SHA-256 of the answers'),
  sha256Hint: label('64 rakstzīmes no vēstules vai PDF', '64 characters from the letter or the PDF'),
  answers: label('Visas atbildes', 'All answers'),
  pdf: label('Lejupielādēt PDF', 'Download the PDF'),
  withdrawn: label('atsaukts', 'withdrawn'),
  checkTitle: label('Pārbaudīt apliecinājumu', 'Check a receipt'),
  checkLead: label(
    'Ierakstiet numuru un SHA-256, lai redzētu, vai tie atbilst tam, kas ir saņemts.',
    'Enter the number and the SHA-256 to see whether they agree with what was received.',
  ),
  check: label('Pārbaudīt', 'Check'),
  matches: label(
    'Atbilst: ar šo numuru ir saņemtas tieši šīs atbildes.',
    'They agree: exactly these answers were received under this number.',
  ),
  differs: label(
    'Neatbilst: ar šo numuru ir saņemtas citas atbildes. Pārbaudiet, vai SHA-256 ir ierakstīts pilnībā.',
    'They do not agree: other answers were received under this number. Check that the SHA-256 is complete.',
  ),
  unknown: label(
    'Tāda apliecinājuma nav, vai arī jums nav tiesību to redzēt. Pārbaudiet numuru.',
    'There is no such receipt, or you may not see it. Check the number.',
  ),
};

/** On the page of the reviewer. */
export const reviewTexts = {
  title: label('Iesnieguma pārskatīšana', 'Review of the return'),
  notesTitle: label('Precizējumi un paskaidrojumi', 'Queries and explanations'),
  notesLead: label(
    'Ko pārbaudē lūgts precizēt un ko iesniedzējs paskaidroja. Paskaidrojumus publicē pārskata datu piezīmēs.',
    'What the check asked and what the respondent answered. Explanations become data notes in the report.',
  ),
  noNotes: label('Pārbaudē nekas nebija jāprecizē.', 'The check raised no queries.'),
  notExplained: label('nav paskaidrots', 'not explained'),
  addReason: label('Kas jālabo', 'What to mend'),
  addReasonAt: label('Pievienot piezīmi', 'Add a remark'),
  wholeReason: label('Piezīme par visu iesniegumu', 'Remark on the whole return'),
  decisionTitle: label('Lēmums', 'Decision'),
  toDecision: label('Pie lēmuma', 'To the decision'),
  unsent: label(
    'Jūsu sesija bija beigusies. Piezīmes ir šeit, bet vēl nav nosūtītas: pārskatiet tās un izlemiet.',
    'Your session had ended. Your remarks are here but not sent yet: look through them and decide.',
  ),
  remarksLeft: label(
    'Ir pierakstītas piezīmes, kas apstiprinot pazustu. Atdodiet iesniegumu labošanai vai izdzēsiet piezīmes.',
    'There are remarks that approval would drop. Send the return back with them, or delete them.',
  ),
  approve: label('Apstiprināt', 'Approve'),
  sendBack: label('Atdot labošanai ar piezīmēm', 'Send back with the remarks'),
  sendBackHint: label(
    'Lai atdotu iesniegumu labošanai, pierakstiet piezīmes pie jautājumiem vai par visu iesniegumu. Iesniedzējs tās redzēs tieši tur.',
    'To send the return back, write remarks beside the questions or on the whole. The respondent sees them right there.',
  ),
  reopen: label('Atvērt no jauna', 'Reopen'),
  reopenReason: label('Kāpēc iesniegums jāatver no jauna', 'Why the return has to be reopened'),
  reopenHint: label(
    'Iemesls paliek iesnieguma vēsturē, un iesniedzējs to redz.',
    'The reason stays in the history of the return, and the respondent sees it.',
  ),
  reasonNeeded: label('Uzrakstiet, kas jālabo.', 'Write what has to be mended.'),
  changed: label(
    'Pa to laiku ir iesniegta jauna versija. Izskatiet to un izlemiet vēlreiz.',
    'A new revision has been handed in meanwhile. Look at it and decide again.',
  ),
  closed: label(
    'Par šo iesniegumu jau ir izlēmis kāds cits.',
    'Somebody else has already decided on this return.',
  ),
  done_send_back: label('Iesniegums ir atdots labošanai.', 'The return was sent back.'),
  done_approve: label('Iesniegums ir apstiprināts.', 'The return is approved.'),
  done_reopen: label('Iesniegums ir atvērts no jauna.', 'The return is open again.'),
  withRespondent: label(
    'Iesniegumu šobrīd labo iesniedzējs. Šeit redzama pēdējā iesniegtā versija.',
    'The respondent is mending the return. This is the revision that was handed in last.',
  ),
};

/** On the pages of the workbook. */
export const workbookTexts = {
  title: label('Aizpildīt Excel darbgrāmatā', 'Fill in an Excel workbook'),
  step1: label('1. Lejupielādējiet veidni', '1. Download the template'),
  step1Lead: label(
    'Veidne ir sagatavota tieši jums: tajā jau ir melnraksts vai pērnā gada atbildes.',
    'The template is made for you: it holds your draft or last year’s answers.',
  ),
  download: label('Lejupielādēt veidni (.xlsx)', 'Download the template (.xlsx)'),
  some: label('Lejupielādēt tikai dažas sadaļas', 'Download single sections'),
  someTitle: label('Kuras sadaļas?', 'Which sections?'),
  someHint: label(
    'Tas noder, ja sadaļas aizpilda vairāki kolēģi: augšupielādējot mainīsies tikai tās sadaļas, kas ir darbgrāmatā.',
    'Do so where colleagues fill in different sections: an upload changes only the sections that the workbook holds.',
  ),
  someDownload: label('Lejupielādēt izvēlētās sadaļas (.xlsx)', 'Download the chosen sections (.xlsx)'),
  step2: label('2. Aizpildiet un saglabājiet', '2. Fill it in and save it'),
  step2Lead: label(
    'Varat izmantot Excel, LibreOffice vai Google izklājlapas. Saglabājiet kā Excel darbgrāmatu (.xlsx).',
    'Excel, LibreOffice and Google Sheets will do. Save it as an Excel workbook (.xlsx).',
  ),
  step3: label('3. Augšupielādējiet', '3. Upload it'),
  file: label('Aizpildītā darbgrāmata', 'The filled workbook'),
  fileHint: label(
    'Varat augšupielādēt .xlsx vai .ods, arī elektroniski parakstītu datni (.edoc, .asice) ar vienu darbgrāmatu. Vispirms redzēsiet, kas nolasīts. Nekas netiek saglabāts, kamēr neesat to apstiprinājuši.',
    'Upload an .xlsx or .ods, or a signed container (.edoc, .asice) with one workbook. You first see what was read. Nothing is saved until you confirm it.',
  ),
  upload: label('Augšupielādēt un pārbaudīt', 'Upload and check'),
  noFile: label('Izvēlieties datni.', 'Choose a file.'),
  refusedTitle: label('Darbgrāmatu nevar nolasīt', 'The workbook cannot be read'),
  refusedLead: label(
    'Nekas nav saglabāts, un jūsu datne nav mainīta.',
    'Nothing was saved, and your file has not been changed.',
  ),
  readTitle: label('No darbgrāmatas nolasītās atbildes', 'What was read from the workbook'),
  readLead: label(
    'Pārbaudiet nolasīto. Apstiprinot tiks aizstātas visas melnraksta atbildes; pēc tam tās vēl varēs labot.',
    'Check what was read. If you confirm, it replaces the answers of the draft in all sections; you can still change them.',
  ),
  partLead: label(
    'Pārbaudiet nolasīto. Apstiprinot tiks aizstātas tikai šo sadaļu atbildes melnrakstā, pārējās nemainīsies:',
    'Check what was read. If you confirm, the answers of these sections alone are replaced in the draft, all others stay as they are:',
  ),
  answersRead: label('Nolasītas atbildes', 'Answers read'),
  findingsTitle: label('Kas jāpārbauda darbgrāmatā', 'What to check in the workbook'),
  noFindings: label('Kļūdu nav, un nekas nav jāprecizē.', 'There are no errors and no queries.'),
  cell: label('Šūna', 'Cell'),
  what: label('Kas jāpārbauda', 'What to check'),
  error: label('kļūda', 'error'),
  query: label('jāprecizē', 'query'),
  marked: label('Lejupielādēt darbgrāmatu ar atzīmētām šūnām', 'Download the workbook with the cells marked'),
  markedLead: label(
    'Tā ir jūsu datne: labojamās šūnas ir iekrāsotas, un pie katras ir piezīme. Pirmajā lapā ir saraksts, kurā precizējumus var arī paskaidrot.',
    'It is your own file: the cells to correct are coloured, each with a note. Its first sheet is a list in which queries can also be explained.',
  ),
  explainedTitle: label('Paskaidrojumi darbgrāmatā', 'Explanations in the workbook'),
  explainedLead: label(
    'Šos paskaidrojumus saglabās kopā ar atbildēm un publicēs pārskatā.',
    'These explanations are saved with the answers and printed in the report.',
  ),
  replacedTitle: label('Kas melnrakstā mainīsies', 'What will change in the draft'),
  replacedLead: label(
    'Šajos jautājumos melnrakstā tagad ir cita atbilde nekā darbgrāmatā. Tā var būt ierakstīta pēc veidnes lejupielādes; ja jāpaliek tai, vispirms izlabojiet darbgrāmatu.',
    'The draft now has another answer to these questions than the workbook. It may have been written after the template was downloaded; if it is to stay, correct the workbook first.',
  ),
  question: label('Jautājums', 'Question'),
  inDraft: label('Melnrakstā', 'In the draft'),
  inWorkbook: label('Darbgrāmatā', 'In the workbook'),
  rowAdded: label('Jauna rinda', 'New row'),
  rowRemoved: label('Rindas vairs nav', 'Row removed'),
  unreviewedTitle: label(
    'Kuras sadaļas ar pērnā gada atbildēm esat pārskatījuši?',
    'Which of the sections with last year’s answers have you looked through?',
  ),
  unreviewedHint: label(
    'Šajās sadaļās darbgrāmatā ir tikai pērnā gada atbildes. Atzīmējiet tās, kurās viss ir spēkā arī šogad. Pārējās paliks nepabeigtas, līdz būsiet tās pārskatījuši.',
    'In these sections the workbook holds nothing but last year’s answers. Tick those in which everything still holds. The others stay unfinished until you have looked through them.',
  ),
  confirm: label('Apstiprināt un pārnest melnrakstā', 'Confirm and put into the draft'),
  saved: label('Darbgrāmata ir pārnesta melnrakstā.', 'The workbook was put into the draft.'),
  doneTitle: label('Kas mainījās un kas vēl jādara', 'What changed, and what is left to do'),
  doneChanged: label('Šajās sadaļās pavisam mainījās', 'In these sections the draft changed in'),
  doneSame: label(
    'Darbgrāmatā bija tās pašas atbildes, kas melnrakstā.',
    'The workbook held the same answers as the draft.',
  ),
  doneLeft: label('Vēl nav pabeigtas šādas sadaļas:', 'These sections are not done yet:'),
  doneAll: label(
    'Visas sadaļas ir pabeigtas. Atliek pārbaudīt un iesniegt.',
    'All sections are done. Check the return and hand it in.',
  ),
  donePart: label('Jūsu sadaļas ir pabeigtas.', 'Your sections are done.'),
  discard: label('Atmest un neko nesaglabāt', 'Discard and save nothing'),
  expired: label(
    'Nolasītā darbgrāmata vairs nav pieejama. Augšupielādējiet to vēlreiz.',
    'What was read is no longer here. Upload the workbook again.',
  ),
  discarded: label(
    'Nolasītais ir atmests. Nekas netika saglabāts.',
    'What was read was discarded. Nothing was saved.',
  ),
  understoodTitle: label('Kā saprastas dažas atbildes', 'How some answers were understood'),
  understoodLead: label(
    'Ierakstītais netiek mainīts. Ja kas saprasts nepareizi, labojiet darbgrāmatu vai pēc tam atbildi tīmeklī.',
    'What was typed stays as it is. If something was understood wrongly, correct the workbook, or the answer on the web afterwards.',
  ),
  typed: label('Ierakstīts', 'Typed'),
  understoodAs: label('Saprasts šādi', 'Understood as'),
  showAnswers: label('Rādīt visas nolasītās atbildes', 'Show all answers that were read'),
  changed: label(
    'Melnrakstu pa to laiku ir mainījis kāds cits. Pārbaudiet un apstipriniet vēlreiz, ja darbgrāmatas atbildes ir pareizās.',
    'Somebody has changed the draft meanwhile. Check it, and confirm again if the answers of the workbook are the right ones.',
  ),
};

/** Of the conversation with the ministry, on its page and beside questions. */
export const conversationTexts = {
  title: label('Sarakste ar ministriju', 'Conversation with the ministry'),
  written: label('Kas rakstīts līdz šim', 'What has been written so far'),
  nothing: label('Vēl nekas nav rakstīts.', 'Nothing has been written yet.'),
  remark: label('Ministrijas piezīme', 'Remark of the ministry'),
  question: label('Jautājums ministrijai', 'Question to the ministry'),
  correction: label('Lūgums labot apstiprināto iesniegumu', 'Request to correct the approved return'),
  open: label('Gaida atbildi', 'Awaiting an answer'),
  replied: label('Atbildēts', 'Answered'),
  changed: label('Atbilde mainīta', 'Answer changed'),
  closed: label('Noslēgts', 'Closed'),
  ministry: label('Ministrija', 'The ministry'),
  before: label('Bija', 'Before'),
  now: label('Tagad', 'Now'),
  ask: label('Jautāt ministrijai', 'Ask the ministry'),
  askHint: label(
    'Atbildi saņemsiet šajā lapā un e-pastā. Iesniegumu pa to laiku varat turpināt aizpildīt.',
    'You get the answer on this page and by e-mail. You can go on filling in the return meanwhile.',
  ),
  why: label('Kas iesniegumā jālabo un kāpēc', 'What has to be corrected in the return and why'),
  correctionHint: label(
    'Ministrija atvērs iesniegumu labošanai vai atbildēs, kāpēc to nedara.',
    'The ministry reopens the return or answers why it does not.',
  ),
  send: label('Nosūtīt ministrijai', 'Send to the ministry'),
  reply: label('Atbilde', 'Reply'),
  replyToRemark: label(
    'Ja atbilde nav jāmaina, atbildiet uz piezīmi',
    'If the answer stays as it is, reply to the remark',
  ),
  sendReply: label('Nosūtīt atbildi', 'Send the reply'),
  close: label('Noslēgt bez atbildes', 'Close without a reply'),
  sent: label('Nosūtīts.', 'Sent.'),
  textNeeded: label('Ierakstiet, ko vēlaties teikt.', 'Write what you want to say.'),
  tooLong: label(
    'Teksts ir par garu. Saīsiniet to līdz 3000 rakstzīmēm.',
    'The text is too long. Shorten it to 3000 characters.',
  ),
  openTitle: label('Ministrijas piezīmes, kas gaida atbildi', 'Remarks of the ministry awaiting an answer'),
  openLead: label(
    'Izlabojiet atbildi vai atbildiet uz piezīmi pie jautājuma. Līdz tam iesniegt nevar.',
    'Correct the answer or reply to the remark beside the question. Until then the return cannot be handed in.',
  ),
  answeredTitle: label('Atbildētās piezīmes un jautājumi', 'Remarks and questions answered'),
  reviewLead: label(
    'Piezīmes un jautājumi ar atbildēm un to, kas kopš tiem mainīts.',
    'Remarks and questions with the replies, and what has changed since.',
  ),
  changesTitle: label(
    'Kas mainījies kopš iepriekšējās versijas',
    'What has changed since the previous revision',
  ),
};

/** On the page that compares versions of a return. */
export const versionTexts = {
  title: label('Kas mainīts starp versijām', 'What changed between versions'),
  toHistory: label('Atpakaļ uz iesnieguma vēsturi', 'Back to the history of the return'),
  same: label('Atbildes abās versijās ir vienādas.', 'The answers of both versions are the same.'),
  fewer: label('Iesniegumam vēl nav divu versiju.', 'The return does not have two versions yet.'),
  from: label('Agrākā versija', 'Earlier version'),
  to: label('Jaunākā versija', 'Later version'),
  compare: label('Salīdzināt', 'Compare'),
};

/** On the page of the numbers of a municipality over the years. */
export const trendTexts = {
  title: label('Jūsu skaitļi pa gadiem', 'Your numbers over the years'),
  lead: label(
    'Iesniegtie dalībnieku, atļauju un aktivitāšu skaiti. Melnraksti šeit nav ieskaitīti.',
    'Participants, permits and activities as handed in. Drafts are not included.',
  ),
  table: label('Skaitļi pa gadiem', 'Numbers over the years'),
  year: label('Gads', 'Year'),
  participants: label('Dalībnieki', 'Participants'),
  permits: label('Izsniegtās atļaujas', 'Permits issued'),
  activities: label('Norādītās aktivitātes', 'Activities listed'),
  persons: label('iedzīvotāji', 'persons'),
  permitsUnit: label('atļaujas', 'permits'),
  activitiesUnit: label('aktivitātes', 'activities'),
  notHandedIn: label('nav iesniegts', 'not handed in'),
};

/** The ways by which a return arrives. */
export const originLabels: CodeList<Origin> = {
  transcript: label('no drukātā pārskata', 'from the printed report'),
  form: label('aizpildīta tīmeklī', 'filled in on the web'),
  workbook: label('no darbgrāmatas', 'from a workbook'),
  api: label('API', 'API'),
};
