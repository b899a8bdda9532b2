// Texts of the form of a section.
import { label } from '../../../language/label.ts';
import { questionTexts } from '../../questions/texts.ts';

/** On the page of a section. */
export const formTexts = {
  ...questionTexts,
  evidence: label('Pamatojošas datnes', 'Supporting files'),
  register: label('Šie projekti reģistrā', 'These projects in the register'),
  share: label('Nosūtīt sadaļu kolēģim bez konta', 'Send the section to a colleague without an account'),
  sharedLead: label(
    'Jums uzticēts aizpildīt šo sadaļu. Ierakstītais saglabājas pats; visu iesniegumu iesniegs tas, no kura saņēmāt saiti.',
    'You have been asked to fill in this section. What you type is saved by itself; whoever sent you the link hands in the return.',
  ),
  sharedUntil: label('Saite darbojas līdz', 'The link works until'),
  sharedClosed: label(
    'Iesniegumu pašlaik nevar mainīt. Atbildes varat apskatīt, kamēr saite darbojas.',
    'The return cannot be changed at the moment. You can see the answers while the link works.',
  ),
  sharedSave: label('Saglabāt atbildes', 'Save the answers'),
  sharedSaved: label(
    'Paldies, atbildes ir saglabātas. Lapu varat aizvērt.',
    'Thank you, the answers are saved. You can close the page.',
  ),
  reasonTitle: label('Šajā sadaļā nav ko norādīt', 'There is nothing to report in this section'),
  reasonLabel: label('Kāpēc sadaļa ir tukša', 'Why the section is empty'),
  reasonHint: label(
    'Izvēlieties iemeslu tikai tad, ja uz sadaļas jautājumiem neatbildat.',
    'Choose a reason only if you answer none of the questions of the section.',
  ),
  noReason: label('Atbildēšu uz jautājumiem', 'I will answer the questions'),
  prefilledTitle: label(
    'Šeit ir pērnā gada atbildes. Šim gadam tās vēl nav apstiprinātas.',
    'These are last year’s answers. They are not confirmed for this year yet.',
  ),
  fromRegister: label(
    'No projektu reģistra, jo šogad notiek:',
    'From the register of projects, as they run this year:',
  ),
  prefilledLead: label(
    'Pārbaudiet, izlabojiet, kas mainījies, un lapas beigās nospiediet „Apstiprināt un turpināt“.',
    'Check them, correct what has changed, and press “Confirm and continue” at the end of the page.',
  ),
  remark: label('Ministrijas piezīme', 'Remark of the ministry'),
  errorsTitle: label('Jālabo', 'There is a problem'),
  queriesTitle: label('Jāprecizē', 'Queries'),
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
  signedOut: label(
    'Sesija ir beigusies. Nospiediet „Saglabāt“, lai pieslēgtos; ierakstītais nepazudīs.',
    'Your session has ended. Press “Save” to sign in; what you typed will not be lost.',
  ),
  tooLong: label(
    'Teksta šajā sadaļā ir par daudz, lai to saglabātu. Saīsiniet to; ierakstītais paliek šajā lapā.',
    'There is too much text in this section to be saved. Shorten it; what you typed stays on this page.',
  ),
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
};
