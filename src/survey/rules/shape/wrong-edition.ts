import { label } from '../../../language/label.ts';
import { formOf } from '../../editions.ts';
import { place } from '../../finding.ts';
import type { FormId } from '../../form.ts';
import { formIdOf } from './form-id.ts';
import type { IdentityRule } from './shape-rule.ts';

const respondents: { readonly [form in FormId]: ReturnType<typeof label> } = {
  municipal: label('pašvaldības aptauja', 'municipal survey'),
  regional: label('plānošanas reģiona aptauja', 'planning region survey'),
};

export const wrongEdition: IdentityRule = {
  id: 'wrong-edition',
  title: label('Iesniegta prasītā gada aptauja', 'The survey is that of the year asked for'),
  find: ({ edition, form }, expected) => {
    const formId = formIdOf(form);
    if (expected === null || edition === null || formId === null || formOf(edition, formId) === null)
      return [];
    if (edition === expected.edition && formId === expected.form) return [];
    const asked = respondents[expected.form];
    const sent = respondents[formId];
    return [
      {
        place: place(null),
        message: label(
          `Šeit gaidīta ${asked.lv} par ${expected.edition}. gadu, bet saņemta ${sent.lv} par ${edition}. gadu.`,
          `The ${asked.en} for ${expected.edition} is expected here, but the ${sent.en} for ${edition} was received.`,
        ),
        remedy: label(
          `Lejupielādējiet ${expected.edition}. gada veidni un pārnesiet atbildes uz to.`,
          `Download the template for ${expected.edition} and move the answers to it.`,
        ),
        value: `${edition} · ${formId}`,
      },
    ];
  },
};
