import { label } from '../../language/label.ts';

export const pollTexts = {
  title: label('Īsās aptaujas', 'Quick polls'),
  lead: label(
    'Viens līdz desmit jautājumi pašvaldībām ar termiņu. Atbildi līdz termiņam var mainīt.',
    'One to ten questions to municipalities with a deadline, until which an answer can be changed.',
  ),
  noneYet: label('Īso aptauju vēl nav.', 'There are no quick polls yet.'),
  publicLead: label(
    'Ko pašvaldības atbildējušas uz ministrijas jautājumiem.',
    'What municipalities have answered to questions of the ministry.',
  ),
  nonePublished: label('Publicētu aptauju vēl nav.', 'No polls are published yet.'),
  make: label('Sagatavot īso aptauju', 'Prepare a quick poll'),
  newTitle: label('Jauna īsā aptauja', 'New quick poll'),
  editTitle: label('Īsās aptaujas melnraksts', 'Draft of a quick poll'),
  save: label('Saglabāt melnrakstu', 'Save the draft'),
  editLead: label(
    'Kamēr aptauja nav atvērta, to redz tikai ministrija. Zem jautājumiem pašvaldības var pievienot komentāru.',
    'Until the poll is opened, only the ministry sees it. Below the questions municipalities can add a comment.',
  ),
  change: label('Mainīt', 'Change'),
  back: label('Visas īsās aptaujas', 'All quick polls'),
  backToPoll: label('Atpakaļ uz aptauju', 'Back to the poll'),
  until: label('Atbildēt līdz', 'Answers until'),
  wasUntil: label('Atbildes pieņemtas līdz', 'Answers were taken until'),
  address: label('Publiskā adrese', 'Public address'),
  addressHint: label(
    'Šo lapu redz ikviens, kam ir adrese; tā ir arī publisko aptauju sarakstā.',
    'Everybody who has the address sees this page; it also stands in the public list of polls.',
  ),
  open: label('Atvērt un nosūtīt vēstules', 'Open and send letters'),
  openUntold: label('Atvērt aptauju', 'Open the poll'),
  remind: label('Atgādināt tiem, kas nav atbildējuši', 'Remind those who have not answered'),
  close: label('Slēgt aptauju', 'Close the poll'),
  leave: label('Atgriezties, neko nemainot', 'Go back without changing anything'),
  newDeadline: label('Cits termiņš', 'Another deadline'),
  reopen: label('Atvērt no jauna', 'Open again'),
  reopenHint: label(
    'Aptauja atkal pieņems atbildes līdz norādītajai dienai. Saņemtās atbildes paliek.',
    'The poll takes answers again until that day. Those that were given stay.',
  ),
  newDeadlineHint: label('Pēdējā diena, piemēram, 12.12.2030.', 'The last day, such as 12.12.2030.'),
  moveDeadline: label('Mainīt termiņu', 'Change the deadline'),
  wrongDeadline: label(
    'Ierakstiet šodienu vai vēlāku dienu, piemēram, 12.12.2030.',
    'Enter today or a later day, such as 12.12.2030.',
  ),
  toldDeadline: label('Termiņš ir mainīts.', 'The deadline is changed.'),
  publish: label('Publicēt rezultātus', 'Publish the results'),
  publishHint: label(
    'Ikviens redzēs skaitļus un diagrammas, bet ne komentārus un brīvi rakstītās atbildes',
    'Everybody will see numbers and charts, but no comments and no answers in own words',
  ),
  withdraw: label('Atsaukt publicēšanu', 'Withdraw the publication'),
  published: label('Rezultāti ir publicēti.', 'The results are published.'),
  inside: label('Rezultātus redz tikai ministrija.', 'Only the ministry sees the results.'),
  missing: label('Vēl nav atbildējuši', 'Not answered yet'),
  csv: label('Atbildes (CSV)', 'Answers (CSV)'),
  xlsx: label('Atbildes un diagrammas (XLSX)', 'Answers and charts (XLSX)'),
  toldSaved: label('Melnraksts ir saglabāts.', 'The draft is saved.'),
  toldOpened: label(
    'Aptauja ir atvērta, un pašvaldībām nosūtītas vēstules.',
    'The poll is open, and letters are on their way.',
  ),
  toldOpenedUntold: label(
    'Aptauja ir atvērta un redzama koordinatoru sākuma lapā. E-pasts nav iestatīts, tāpēc vēstules netiek sūtītas.',
    'The poll is open and stands on the start page of coordinators. E-mail is not set up, so that no letters are sent.',
  ),
  preview: label('Tā aptauju redzēs pašvaldības', 'This is what municipalities will see'),
  toldReminded: label(
    'Atgādinājumi ir nosūtīti; katrs saņem ne vairāk kā vienu dienā.',
    'Reminders are on their way; everybody gets one a day at most.',
  ),
  toldClosed: label('Aptauja ir slēgta.', 'The poll is closed.'),
  toldReopened: label('Aptauja ir atvērta no jauna.', 'The poll is open again.'),
  toldPublished: label('Rezultāti ir publicēti.', 'The results are published.'),
  toldWithdrawn: label('Publicēšana ir atsaukta.', 'The publication is withdrawn.'),
};

/** The pages that ask before something is done. */
export const confirmTexts = {
  open: label('Vai atvērt aptauju?', 'Open the poll?'),
  close: label('Vai slēgt aptauju?', 'Close the poll?'),
  publish: label('Vai publicēt rezultātus?', 'Publish the results?'),
  noLetters: label(
    'E-pasts nav iestatīts, tāpēc vēstules nesūtīs; aptauja būs redzama koordinatoru sākuma lapā',
    'E-mail is not set up, so that no letters are sent; the poll stands on the start page of coordinators',
  ),
  openFixed: label(
    'Jautājumus pēc atvēršanas mainīt nevar, termiņu var',
    'Once it is open, its questions stay; the deadline can be moved',
  ),
  unreached: label('Nav koordinatora, kas varētu atbildēt', 'Without a coordinator who could answer'),
  noMore: label(
    'Pēc slēgšanas atbildes vairs nepieņem un nemaina',
    'A closed poll takes and changes no answers',
  ),
  reopenable: label(
    'Kamēr rezultāti nav publicēti, aptauju var atvērt no jauna ar citu termiņu',
    'As long as the results are not published, the poll can be opened again with another deadline',
  ),
  unheard: label('Nav atbildējuši', 'Have not answered'),
  withdrawable: label('Publicēšanu var atsaukt', 'The publication can be withdrawn'),
};

export const stateLabels = {
  draft: label('melnraksts', 'draft'),
  open: label('atvērta', 'open'),
  over: label('termiņš beidzies', 'deadline over'),
  closed: label('slēgta', 'closed'),
};

export const pollAnswerTexts = {
  lead: label('Ministrija lūdz atbildēt līdz', 'The ministry asks for an answer until'),
  changeable: label(
    'Līdz termiņa beigām atbildi var mainīt.',
    'Until the deadline the answer can be changed.',
  ),
  forTerritory: label(
    'Pašvaldība atbild vienreiz; spēkā ir pēdējā saglabātā atbilde.',
    'The municipality answers once; the latest saved answer counts.',
  ),
  forPerson: label('Katrs koordinators atbild par sevi.', 'Each coordinator answers for themselves.'),
  send: label('Nosūtīt atbildi', 'Send the answer'),
  sendAgain: label('Nosūtīt izmaiņas', 'Send the changes'),
  saved: label('Atbilde ir saglabāta.', 'The answer is saved.'),
  closed: label(
    'Termiņš ir beidzies, tāpēc atbilde nav saglabāta. Spēkā ir tā, kas redzama zemāk.',
    'The deadline has passed, so that the answer was not saved. The one below counts.',
  ),
  over: label('Aptauja atbildes vairs nepieņem.', 'The poll takes no answers any more.'),
  yours: label('Jūsu atbilde', 'Your answer'),
  history: label('Iepriekš saglabātās atbildes', 'Answers saved before'),
  back: label('Sākums', 'Start'),
};

export const countsTexts = {
  values: label('Skaitļi tabulā', 'Numbers as a table'),
  picture: label('Diagramma kā attēls (PNG)', 'Chart as a picture (PNG)'),
};
