// The 2025 edition: what municipalities and planning regions are asked about the year 2025. Later editions are
// stated as what they change in it.

import { label } from '../../language/label.ts';
import { defineForm, type ReturnOf } from '../form.ts';
import { municipalActivity } from './municipal-activity.ts';
import { municipalCooperation } from './municipal-cooperation.ts';
import { municipalCoordination } from './municipal-coordination.ts';
import { regionalSections } from './regional-sections.ts';

const YEAR = 2025;

export const municipal2025 = defineForm({
  edition: YEAR,
  form: 'municipal',
  label: label('Pašvaldības aptauja par 2025. gadu', 'Municipal survey for 2025'),
  sections: { ...municipalCoordination, ...municipalActivity, ...municipalCooperation },
});

export const regional2025 = defineForm({
  edition: YEAR,
  form: 'regional',
  label: label('Plānošanas reģiona aptauja par 2025. gadu', 'Planning region survey for 2025'),
  sections: regionalSections,
});

export type MunicipalReturn2025 = ReturnOf<typeof municipal2025>;
export type RegionalReturn2025 = ReturnOf<typeof regional2025>;
