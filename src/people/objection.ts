// Why something about a person or their access cannot be done as it was asked for.
import { type Label, label } from '../language/label.ts';

/** What has to be corrected; `field` is the name of the field in the form or command. */
export interface Objection {
  readonly field: string;
  readonly message: Label;
}

export interface Objections {
  readonly errors: readonly Objection[];
}

export const objectionTexts = {
  wrongCurrent: label('Pašreizējā parole nav pareiza.', 'The current password is not right.'),
  tokenNameMissing: label('Ierakstiet pilnvaras nosaukumu.', 'Give the token a name.'),
  choose: label('Izvēlieties vienu no iespējām.', 'Choose one of the options.'),
  ownAccess: label(
    'Savu piekļuvi slēgt un lomu mainīt nevar; to var izdarīt cits administrators.',
    'You cannot withdraw your own access or change your role; another administrator can.',
  ),
  emailWrong: label(
    'Ierakstiet e-pasta adresi, piemēram, vards.uzvards@novads.lv.',
    'Give an e-mail address, such as name.surname@novads.lv.',
  ),
  emailTaken: label(
    'Lietotājs ar šādu e-pasta adresi jau ir.',
    'There is already a person with this e-mail address.',
  ),
  nameMissing: label('Ierakstiet vārdu un uzvārdu.', 'Give the first name and the surname.'),
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
  sectionMissing: label('Izvēlieties vismaz vienu sadaļu.', 'Choose at least one section.'),
  regionMissing: label(
    'Reģiona pārstāvim izvēlieties plānošanas reģionu.',
    'Choose the planning region of the officer.',
  ),
  regionSurplus: label(
    'Reģionu norāda vienīgi reģiona pārstāvim.',
    'A region is given for a planning region officer only.',
  ),
};
