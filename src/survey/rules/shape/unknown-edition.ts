import { editionYears, formOf } from '../../editions.ts';
import { place } from '../../finding.ts';
import { label } from '../../label.ts';
import { shown } from '../answer/shown.ts';
import { formIdOf } from './form-id.ts';
import type { IdentityRule } from './shape-rule.ts';

export const unknownEdition: IdentityRule = {
  id: 'unknown-edition',
  title: label('Aptaujas edīcija un veidlapa pastāv', 'The edition and form of the survey exist'),
  find: ({ edition, form }) => {
    const formId = formIdOf(form);
    if (edition !== null && formId !== null && formOf(edition, formId) !== null) return [];
    const years = editionYears.join(', ');
    const claimed = `${edition ?? '?'} · ${form === '' ? '?' : shown(form)}`;
    return [
      {
        place: place(null),
        message: label(
          `Šādas aptaujas nav: „${claimed}“ (gads · veidlapa).`,
          `There is no such survey: “${claimed}” (year · form).`,
        ),
        remedy: label(
          `Norādiet gadu, par kuru aptauja ir izveidota (${years}), un veidlapu „municipal“ vai „regional“.`,
          `State a year that has a survey (${years}) and the form “municipal” or “regional”.`,
        ),
        value: claimed,
      },
    ];
  },
};
