// The fields for institution, role and territories that several forms share: their schema and their options.
import { z } from 'zod';
import type { Language } from '../../language/label.ts';
import { roleLabels } from '../../people/role-labels.ts';
import { roles } from '../../review/role.ts';
import { respondentName } from '../../survey/respondent.ts';
import { regionCodes, territories } from '../../survey/territories.ts';
import { peopleTexts as texts } from './texts.ts';

// A form sends one box that is ticked as a text, and several as a list.
const ticked = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(z.string().max(20)).max(100).default([]),
);

export const postedRights = z.object({
  institution: z.string().max(200).default(''),
  role: z.string().max(20).default(''),
  territories: ticked,
  region: z.string().max(20).default(''),
});

export type RightsChoices = ReturnType<typeof rightsChoices>;

export function rightsChoices(language: Language) {
  return {
    roles: roles.map((role) => ({ value: role, text: roleLabels[role][language] })),
    regions: [
      { value: '', text: texts.noRegion[language] },
      ...regionCodes.map((code) => ({ value: code, text: respondentName(code) })),
    ],
    territories: territories
      .filter((territory) => territory.to === null)
      .map(({ code, name }) => ({ value: code, text: name })),
  };
}
