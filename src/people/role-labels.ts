import { type Label, label } from '../language/label.ts';
import type { Role } from '../review/role.ts';
import type { PersonStatus } from '../store/people/person.ts';

export const roleLabels: { readonly [role in Role]: Label } = {
  coordinator: label('pašvaldības koordinators', 'municipal coordinator'),
  region_officer: label('plānošanas reģiona pārstāvis', 'planning region officer'),
  analyst: label('analītiķis', 'analyst'),
  administrator: label('administrators', 'administrator'),
};

export const statusLabels: { readonly [status in PersonStatus]: Label } = {
  invited: label('uzaicināts', 'invited'),
  active: label('aktīvs', 'active'),
  deactivated: label('slēgts', 'deactivated'),
};
