import { label } from '../../survey/label.ts';

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
  madeLead: label(
    'Saite der vienu reizi un divas nedēļas. E-pasts sistēmai nav iestatīts, tāpēc nododiet to pats.',
    'The link works once and for two weeks. The system has no e-mail, so please hand it over yourself.',
  ),
  queuedLead: label(
    'Vēstule ar saiti drīz būs saņēmēja pastkastē. Saite der vienu reizi un divas nedēļas.',
    'A letter with a link will soon be in the mailbox of the person. The link works once and for two weeks.',
  ),
  link: label('Uzaicinājuma saite', 'Link of the invitation'),
  back: label('Uz lietotāju sarakstu', 'To the list of people'),
  again: label('Izveidot jaunu uzaicinājuma saiti', 'Make a new link of invitation'),
  againHint: label('Iepriekšējā saite vairs nederēs.', 'The earlier link will no longer work.'),
  rights: label('Mainīt lomu un teritoriju', 'Change role and territory'),
  rightsLead: label(
    'Izmaiņas ir spēkā tūlīt, arī jau atvērtajās sesijās un API pilnvarās.',
    'Changes hold at once, also in sessions that are open and for API tokens.',
  ),
  rightsSubmit: label('Saglabāt', 'Save'),
  deactivate: label('Slēgt piekļuvi', 'Withdraw access'),
  deactivateHint: label(
    'Lietotājs tūlīt zaudē piekļuvi: sesijas, saites un API pilnvaras vairs nederēs. Iesniegtās ziņas paliek.',
    'The person loses access at once: sessions, links and API tokens stop working. What was submitted stays.',
  ),
  reinstate: label('Atjaunot piekļuvi', 'Give access again'),
  reinstateHint: label(
    'Lietotājs saņems jaunu uzaicinājumu un izvēlēsies jaunu paroli.',
    'The person gets a new invitation and chooses a new password.',
  ),
  self: label(
    'Savu piekļuvi slēgt un lomu mainīt nevar; to var izdarīt cits administrators.',
    'You cannot withdraw your own access or change your role; another administrator can.',
  ),
  emailWrong: label(
    'Ierakstiet e-pasta adresi, piemēram, vards@novads.example.',
    'Give an e-mail address, such as name@novads.example.',
  ),
  emailTaken: label(
    'Lietotājs ar šādu e-pasta adresi jau ir.',
    'There is already a person with this e-mail address.',
  ),
  institutionMissing: label('Ierakstiet iestādes nosaukumu.', 'Give the name of the institution.'),
  roleMissing: label('Izvēlieties lomu.', 'Choose a role.'),
  territoryMissing: label(
    'Koordinatoram izvēlieties vismaz vienu pašvaldību.',
    'Choose at least one municipality for a coordinator.',
  ),
  territorySurplus: label(
    'Pašvaldības norāda vienīgi koordinatoram.',
    'Municipalities are given for a coordinator only.',
  ),
  regionMissing: label(
    'Reģiona pārstāvim izvēlieties plānošanas reģionu.',
    'Choose the planning region of the officer.',
  ),
  regionSurplus: label(
    'Reģionu norāda vienīgi reģiona pārstāvim.',
    'A region is given for a planning region officer only.',
  ),
};
