import { label } from '../../language/label.ts';

/** What the page of a section says besides the survey's own labels. */
export const formTexts = {
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
  add: label('Pievienot:', 'Add:'),
  remove: label('Noņemt', 'Remove'),
  up: label('Pārvietot augstāk', 'Move up'),
  down: label('Pārvietot zemāk', 'Move down'),
  error: label('Kļūda', 'Error'),
  query: label('Jautājums', 'Query'),
  explained: label('Paskaidrots', 'Explained'),
  explain: label('Ja atbilde ir pareiza, īsi paskaidrojiet', 'If the answer is right, explain it briefly'),
  remark: label('Recenzenta piezīme', 'Reviewer’s remark'),
  errorsTitle: label('Jālabo', 'There is a problem'),
  queriesTitle: label('Jāpārbauda vai jāpaskaidro', 'To check or to explain'),
  save: label('Saglabāt un turpināt', 'Save and continue'),
  saveAndLeave: label('Saglabāt un iet pie sadaļu saraksta', 'Save and go to the list of sections'),
  confirm: label('Apstiprināt un turpināt', 'Confirm and continue'),
  previous: label('Iepriekšējā sadaļa', 'Previous section'),
  next: label('Nākamā sadaļa', 'Next section'),
  saved: label('Saglabāts.', 'Saved.'),
  savedMerged: label(
    'Saglabāts. Cits lietotājs pa šo laiku ir mainījis citus šīs sadaļas jautājumus; abas izmaiņas ir paturētas.',
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
    'Jūs abi esat mainījuši vienus un tos pašus jautājumus. Pie katra izvēlieties, ko paturēt. Nekas nav zaudēts.',
    'You have both changed the same questions. Choose what to keep for each. Nothing is lost.',
  ),
  ownConflictTitle: label(
    'Šī sadaļa pa to laiku ir mainīta citā logā',
    'This section has been changed in another window meanwhile',
  ),
  ownConflictLead: label(
    'Jūs esat saglabājuši citas atbildes uz tiem pašiem jautājumiem. Pie katra izvēlieties, ko paturēt. Nekas nav zaudēts.',
    'You have saved other answers to the same questions. Choose what to keep for each. Nothing is lost.',
  ),
  ownMine: label('Paturēt šeit rakstīto', 'Keep what I typed here'),
  ownTheirs: label('Paturēt agrāk saglabāto', 'Keep what was saved before'),
  mine: label('Paturēt manu atbildi', 'Keep my answer'),
  theirs: label('Paturēt otra lietotāja atbildi', 'Keep the other person’s answer'),
  both: label('Paturēt abas atbildes', 'Keep both answers'),
  nothing: label('(tukšs)', '(empty)'),
  resolve: label('Saglabāt izvēlēto', 'Save what was chosen'),
  // The script of the page says these.
  saving: label('Saglabā…', 'Saving…'),
  savedAt: label('Saglabāts plkst.', 'Saved at'),
  mergedAt: label(
    'Cits lietotājs ir mainījis citus šīs sadaļas jautājumus; tos redzēsiet, atverot sadaļu vēlreiz. Saglabāts plkst.',
    'Somebody else has changed other questions of this section; open it again to see them. Saved at',
  ),
  unsaved: label('Ir nesaglabātas izmaiņas', 'There are unsaved changes'),
  failed: label(
    'Pagaidām neizdodas saglabāt. Ierakstītais ir šajā lapā, mēģināsim vēlreiz.',
    'It cannot be saved at the moment. What you typed is on this page; we will try again.',
  ),
  signedOut: label(
    'Sesija ir beigusies. Nospiediet „Saglabāt“, lai pieslēgtos; ierakstītais nepazudīs.',
    'Your session has ended. Press “Save” to sign in; what you typed will not be lost.',
  ),
  tooLong: label(
    'Teksta ir par daudz, lai to saglabātu. Saīsiniet to un nospiediet „Saglabāt“.',
    'There is too much text to be saved. Shorten it and press “Save”.',
  ),
  changedByOther: label(
    'Šī sadaļa pa to laiku ir mainīta citur. Nospiediet „Saglabāt“, lai salīdzinātu.',
    'This section has been changed elsewhere meanwhile. Press “Save” to compare.',
  ),
  closedMeanwhile: label(
    'Ziņas pa to laiku ir iesniegtas, tāpēc tās vairs nevar mainīt.',
    'The return has been handed in meanwhile and can no longer be changed.',
  ),
  closedTyped: label(
    'Jūsu ierakstītais nav saglabāts. Tas ir redzams zemāk: nokopējiet, ja tas vēl būs vajadzīgs.',
    'What you typed is not saved. It is shown below: copy it if you will need it.',
  ),
  typedHere: label('Jūsu ierakstītais, kas nav saglabāts', 'What you typed, which is not saved'),
  rowAdded: label('Pievienota jauna rinda', 'A new row was added'),
  rowRemoved: label('Rinda noņemta', 'The row was removed'),
  restoreRow: label('Atlikt to atpakaļ', 'Put it back'),
  rowRestored: label('Rinda ir atlikta atpakaļ', 'The row was put back'),
  rowMoved: label('Rinda pārvietota', 'The row was moved'),
};
