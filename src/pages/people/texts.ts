import { type Label, label } from '../../language/label.ts';
import { objectionTexts } from '../../people/objection.ts';
import type { MessageKind } from '../../store/collecting-tables.ts';
import { nameTexts } from '../layout/texts.ts';

export const peopleTexts = {
  title: label('Lietotāji', 'People'),
  invite: label('Uzaicināt lietotāju', 'Invite a person'),
  ...nameTexts,
  person: label('Lietotājs', 'Person'),
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
  password_changed: label('ziņa par nomainītu paroli', 'notice of a changed password'),
  deadline: label('atgādinājums par termiņu', 'reminder of the deadline'),
  returned: label('iesniegums atdots labošanai', 'return sent back for changes'),
  approved: label('iesniegums apstiprināts', 'return approved'),
  conversation: label('saruna par iesniegumu', 'conversation about a return'),
};
