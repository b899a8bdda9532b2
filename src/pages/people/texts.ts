import { type Label, label } from '../../language/label.ts';
import { objectionTexts } from '../../people/objection.ts';
import type { MessageKind } from '../../store/collecting-tables.ts';
import { nameTexts } from '../layout/texts.ts';

export const peopleTexts = {
  title: label('Lietotāji', 'People'),
  invite: label('Uzaicināt lietotāju', 'Invite a person'),
  ...nameTexts,
  person: label('Lietotājs', 'Person'),
  wholeReturn: label(
    'Dot piekļuvi visam iesniegumam (tagad tikai atsevišķām sadaļām)',
    'Give access to the whole return (now to single sections only)',
  ),
  institution: label('Iestāde', 'Institution'),
  institutionHint: label(
    'Piemēram, Aizkraukles novada pašvaldība',
    'For example, Aizkraukles novada pašvaldība',
  ),
  email: label('E-pasta adrese', 'E-mail address'),
  role: label('Loma', 'Role'),
  reach: label('Teritorija', 'Territory'),
  status: label('Statuss', 'Status'),
  territories: label('Pašvaldības', 'Municipalities'),
  territoriesHint: label(
    'Koordinatoram: vismaz viena. Citām lomām atstājiet tukšu.',
    'For a coordinator: at least one. Leave empty for other roles.',
  ),
  region: label('Plānošanas reģions', 'Planning region'),
  regionHint: label('Vienīgi reģiona pārstāvim.', 'For a planning region officer only.'),
  noRegion: label('nav', 'none'),
  submit: label('Izveidot uzaicinājumu', 'Make the invitation'),
  madeTitle: label('Uzaicinājums ir gatavs', 'The invitation is ready'),
  passwordTitle: label('Saite jaunai parolei ir gatava', 'The link to a new password is ready'),
  handOver: label(
    'E-pasts sistēmai nav iestatīts, tāpēc saite jānodod jums.',
    'The system has no e-mail, so please hand the link over yourself.',
  ),
  onItsWay: label(
    'Vēstule ar saiti drīz būs saņēmēja pastkastē.',
    'A letter with a link will soon be in the mailbox of the person.',
  ),
  invitationLasts: label(
    'Saite ir derīga divas nedēļas, un to var izmantot vienu reizi.',
    'The link works once and for two weeks.',
  ),
  passwordLasts: label(
    'Saite ir derīga vienu stundu, un to var izmantot vienu reizi.',
    'The link works once and for one hour.',
  ),
  link: label('Saite', 'Link'),
  back: label('Uz lietotāju sarakstu', 'To the list of people'),
  again: label('Izveidot jaunu uzaicinājuma saiti', 'Make a new link of invitation'),
  password: label('Nosūtīt saiti jaunai parolei', 'Send a link to a new password'),
  passwordHint: label(
    'Ar to lietotājs izvēlas jaunu paroli. Iepriekšējā saite vairs nederēs.',
    'By it the person chooses a new password. The earlier link will no longer work.',
  ),
  againHint: label('Iepriekšējā saite vairs nederēs.', 'The earlier link will no longer work.'),
  rights: label('Mainīt lomu un teritoriju', 'Change role and territory'),
  rightsLead: label(
    'Izmaiņas ir spēkā tūlīt, arī jau atvērtajās sesijās un API pilnvarās.',
    'Changes hold at once, also in sessions that are open and for API tokens.',
  ),
  rightsSubmit: label('Saglabāt', 'Save'),
  deactivate: label('Slēgt piekļuvi', 'Withdraw access'),
  deactivateHint: label(
    'Lietotājs tūlīt zaudē piekļuvi: sesijas, saites un API pilnvaras vairs nebūs derīgas. Iesniegumi paliek.',
    'The person loses access at once: sessions, links and API tokens stop working. What was submitted stays.',
  ),
  reinstate: label('Atjaunot piekļuvi', 'Give access again'),
  reinstateHint: label(
    'Pēc tam nosūtiet jaunu uzaicinājumu: ar to lietotājs izvēlas jaunu paroli.',
    'After that send a new invitation, by which the person chooses a new password.',
  ),
  self: objectionTexts.ownAccess,
};

/** For coordinators about their colleagues. */
export const teamTexts = {
  title: label('Kolēģi un piekļuve', 'Colleagues and access'),
  back: label('Atpakaļ uz sākumu', 'Back to the start'),
  toTeam: label('Atpakaļ pie kolēģiem', 'Back to the colleagues'),
  you: label('jūs', 'you'),
  name: nameTexts.name,
  email: label('E-pasta adrese', 'E-mail address'),
  sections: label('Sadaļas', 'Sections'),
  sectionsHint: label(
    'Izvēlieties, ja uzticat tikai atsevišķas sadaļas.',
    'Choose if you give single sections only.',
  ),
  extent: label('Ko kolēģis aizpilda', 'What the colleague fills in'),
  someSections: label('Atsevišķas sadaļas', 'Single sections'),
  whole: label('Viss iesniegums', 'The whole return'),
  wholeHint: label(
    'Kolēģis varēs arī iesniegt un uzaicināt citus.',
    'The colleague can also hand in and invite others.',
  ),
  change: label('Mainīt', 'Change'),
  changed: label('Piekļuve ir mainīta.', 'The access is changed.'),
  ended: label('Piekļuve ir slēgta.', 'The access is withdrawn.'),
  invite: label('Uzaicināt kolēģi', 'Invite a colleague'),
  inviteLead: label(
    'Kolēģis saņems vēstuli ar saiti. Sadaļas, kuras neesat viņam uzticējuši, viņš neredz.',
    'The colleague gets a letter with a link, and does not see the sections that you have not chosen.',
  ),
  submit: label('Nosūtīt uzaicinājumu', 'Send the invitation'),
  save: label('Saglabāt', 'Save'),
  end: label('Slēgt piekļuvi', 'Withdraw access'),
  endHint: label(
    'Kolēģis tūlīt zaudē piekļuvi. Viņa atbildes iesniegumā paliek.',
    'The colleague loses access at once. What they answered stays in the return.',
  ),
  approval: label('Iestatījums ir saglabāts.', 'The setting is saved.'),
  approvalTitle: label('Apstiprinājums pašvaldībā', 'Approval in the municipality'),
  approvalNeeded: label(
    'Pirms iesniegšanas iesniegumu apstiprina otrs pašvaldības darbinieks',
    'A second person of the municipality approves the return before it is handed in',
  ),
  approvalHint: label(
    'Apstiprināt var kolēģis, kuram ir piekļuve visam iesniegumam, bet ne tas, kurš lūdz apstiprinājumu.',
    'Any colleague with access to the whole return can approve, but not the one who asks for it.',
  ),
  noApprover: label(
    'Vispirms uzaiciniet vēl vienu kolēģi visam iesniegumam: citādi nebūs, kas apstiprina.',
    'Invite another colleague for the whole return first: otherwise there is nobody to approve.',
  ),
  handOver: label('Nodot iesniegumu citam', 'Hand the return over'),
  handOverLead: label(
    'Ja vairs neatbildat par šo iesniegumu, nododiet to kolēģim. Jūsu piekļuve tūlīt beigsies; jūsu atbildes paliks.',
    'If you no longer answer for this return, hand it over to a colleague. Your access ends at once; your answers stay.',
  ),
  successor: label('Kam nodot', 'To whom'),
  choose: label('Izvēlieties kolēģi', 'Choose a colleague'),
  chooseSuccessor: label('Izvēlieties, kam nodot iesniegumu.', 'Choose to whom the return is handed over.'),
  handOverSubmit: label('Nodot un beigt darbu', 'Hand over and leave'),
  nobody: label(
    'Vispirms uzaiciniet kolēģi. Nodot varēs, kad viņš būs pieslēdzies.',
    'Invite a colleague first. You can hand over once they have signed in.',
  ),
};

export const lettersTexts = {
  title: label('Nenosūtītās vēstules', 'Letters that were not sent'),
  lead: label(
    'Šīs vēstules sistēma vairs nemēģina nosūtīt pati. Novērsiet cēloni un mēģiniet vēlreiz.',
    'The system no longer tries to send these letters by itself. Remove the cause and try again.',
  ),
  nothing: label(
    'Visas vēstules ir nosūtītas vai vēl gaida rindā.',
    'All letters were sent or still wait their turn.',
  ),
  noMail: label(
    'E-pasts sistēmai nav iestatīts: vēstules gaidīs rindā, līdz tas būs.',
    'The system has no e-mail: letters wait until it has.',
  ),
  to: label('Saņēmējs', 'To'),
  what: label('Vēstule', 'Letter'),
  when: label('Kad', 'When'),
  queued: label('Sagatavota', 'Queued'),
  tried: label('Pēdējais mēģinājums', 'Last attempt'),
  attempts: label('Mēģinājumi', 'Attempts'),
  why: label('Kāpēc nav nosūtīta', 'Why it was not sent'),
  action: label('Darbība', 'Action'),
  retry: label('Mēģināt vēlreiz', 'Try again'),
  retried: label(
    'Vēstule atkal ir rindā un drīz tiks sūtīta.',
    'The letter is queued again and will soon be sent.',
  ),
  gone: label(
    'Šī vēstule vairs nav nenosūtīto vidū.',
    'This letter is no longer among those that were not sent.',
  ),
};

export const letterLabels: { readonly [kind in MessageKind]: Label } = {
  invitation: label('uzaicinājums', 'invitation'),
  password: label('saite jaunai parolei', 'link to a new password'),
  password_changed: label('paziņojums par paroles maiņu', 'notice of a changed password'),
  deadline: label('atgādinājums par termiņu', 'reminder of the deadline'),
  returned: label('iesniegums atdots labošanai', 'return sent back for changes'),
  approved: label('iesniegums apstiprināts', 'return approved'),
  conversation: label('sarakste par iesniegumu', 'conversation about a return'),
  receipt: label('saņemšanas apliecinājums', 'receipt of a return'),
  approval_asked: label('lūgums apstiprināt iesniegumu', 'request to approve a return'),
  approval_refused: label(
    'iesniegums pašvaldībā nav apstiprināts',
    'return not approved in the municipality',
  ),
  section_link: label('saite uz aptaujas sadaļu', 'link to a section of the survey'),
  poll: label('lūgums atbildēt uz īso aptauju', 'request to answer a quick poll'),
};
