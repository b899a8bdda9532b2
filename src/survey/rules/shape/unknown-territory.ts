import { label } from '../../../language/label.ts';
import { place } from '../../finding.ts';
import { isAsked, respondentName } from '../../respondent.ts';
import { regionCodes, territoryByCode } from '../../territories.ts';
import { shown } from '../answer/shown.ts';
import { formIdOf } from './form-id.ts';
import type { IdentityRule } from './shape-rule.ts';

export const unknownTerritory: IdentityRule = {
  id: 'unknown-territory',
  title: label(
    'Teritorija pastāv gadā, par kuru ir aptauja',
    'The territory exists in the year of the survey',
  ),
  find: ({ edition, form, territory }) => {
    const formId = formIdOf(form);
    if (edition === null || formId === null || isAsked(edition, formId, territory)) return [];
    const known = territoryByCode(territory);
    const successor = known?.into ?? null;
    return [
      {
        place: place(null),
        message:
          known !== null && formId === 'municipal'
            ? label(
                `${known.name} (${known.code}) ${edition}. gada beigās vairs nebija atsevišķa pašvaldība.`,
                `${known.name} (${known.code}) was no longer a municipality of its own at the end of ${edition}.`,
              )
            : label(
                `Kods „${shown(territory)}“ nav šīs veidlapas teritorija.`,
                `The code “${shown(territory)}” is no territory of this form.`,
              ),
        remedy: remedyFor(formId, successor === null ? null : respondentName(successor)),
        value: shown(territory),
      },
    ];
  },
};

function remedyFor(form: string, successor: string | null): ReturnType<typeof label> {
  if (form === 'regional')
    return label(
      `Norādiet plānošanas reģiona kodu: ${regionCodes.join(', ')}.`,
      `State the code of a planning region: ${regionCodes.join(', ')}.`,
    );
  return successor === null
    ? label(
        'Norādiet pašvaldības ATVK kodu, piemēram, LV0020000.',
        'State the ATVK code of a municipality, for example LV0020000.',
      )
    : label(
        `Iekļaujiet atbildes tās pašvaldības iesniegumā, kurai tā pievienota: ${successor}.`,
        `Include the answers in the return of the municipality that it became part of: ${successor}.`,
      );
}
