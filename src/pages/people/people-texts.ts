import { label } from '../../language/label.ts';
import { objectionTexts } from '../../people/objection.ts';

export const peopleTexts = {
  title: label('Lietotāji', 'People'),
  invite: label('Uzaicināt lietotāju', 'Invite a person'),
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
