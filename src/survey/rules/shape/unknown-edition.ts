import { type Label, label } from '../../../language/label.ts';
import { editionYears, formOf } from '../../editions.ts';
import { place } from '../../finding.ts';
import type { Submission } from '../../flat-answer.ts';
import { shown } from '../answer/shown.ts';
import { formIdOf } from './form-id.ts';
import type { IdentityRule } from './shape-rule.ts';

export const unknownEdition: IdentityRule = {
  id: 'unknown-edition',
  title: label('Aptaujas edīcija un veidlapa pastāv', 'The edition and form of the survey exist'),
  find: (submission) => {
    const { edition, form } = submission;
    const formId = formIdOf(form);
    if (edition !== null && formId !== null && formOf(edition, formId) !== null) return [];
    const years = editionYears.join(', ');
    return [
      {
        place: place(null),
        message: messageFor(submission),
        remedy: label(
          `Norādiet gadu, par kuru ir aptauja (${years}), un veidlapu („municipal“ pašvaldībai vai „regional“ plānošanas reģionam).`,
          `State a year that has a survey (${years}) and the form (“municipal” for a municipality, “regional” for a planning region).`,
        ),
        value: `${edition ?? ''} ${shown(form)}`.trim(),
      },
    ];
  },
};

function messageFor({ edition, form }: Submission): Label {
  if (edition === null)
    return label(
      'Nav norādīts, par kuru gadu ir atbildes.',
      'The year that the answers describe is not stated.',
    );
  if (!editionYears.includes(edition))
    return label(`Aptaujas par ${edition}. gadu nav.`, `There is no survey for ${edition}.`);
  return form === ''
    ? label('Nav norādīta aptaujas veidlapa.', 'The form of the survey is not stated.')
    : label(`Aptaujā nav veidlapas „${shown(form)}“.`, `The survey has no form “${shown(form)}”.`);
}
