// Rules about whose return it is: its edition, form and territory. They come first, for the answers of another
// edition say nothing here.
import { type Label, label } from '../../../language/label.ts';
import { editionYears, formOf } from '../../editions.ts';
import { place } from '../../finding.ts';
import type { Submission } from '../../flat-answer.ts';
import { type FormId, formIdOf } from '../../form.ts';
import { isAsked, regionOf, respondentName } from '../../respondent.ts';
import { regionCodes, territoryByCode } from '../../territories.ts';
import { shown } from '../answer/answer-rule.ts';
import type { IdentityRule } from './shape-rule.ts';

export const unknownEdition: IdentityRule = {
  id: 'unknown-edition',
  title: label('Aptaujas edīcija un veidlapa pastāv', 'The edition and form of the survey exist'),
  find: (submission) => {
    const { edition, form } = submission;
    const formId = formIdOf(form);
    if (edition !== null && formId !== null && formOf(edition, formId) !== null) return [];
    const years = editionYears().join(', ');
    return [
      {
        place: place(null),
        message: unknownEditionMessage(submission),
        remedy: label(
          `Norādiet gadu, par kuru ir aptauja (${years}), un veidlapu („municipal“ pašvaldībai vai „regional“ plānošanas reģionam).`,
          `State a year that has a survey (${years}) and the form (“municipal” for a municipality, “regional” for a planning region).`,
        ),
        value: `${edition ?? ''} ${shown(form)}`.trim(),
      },
    ];
  },
};

function unknownEditionMessage({ edition, form }: Submission): Label {
  if (edition === null)
    return label(
      'Nav norādīts, par kuru gadu ir atbildes.',
      'The year that the answers describe is not stated.',
    );
  if (!editionYears().includes(edition))
    return label(`Aptaujas par ${edition}. gadu nav.`, `There is no survey for ${edition}.`);
  return form === ''
    ? label('Nav norādīta aptaujas veidlapa.', 'The form of the survey is not stated.')
    : label(`Aptaujā nav veidlapas „${shown(form)}“.`, `The survey has no form “${shown(form)}”.`);
}

const surveys: { readonly [form in FormId]: Label } = {
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
    const asked = surveys[expected.form];
    const sent = surveys[formId];
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

function remedyFor(form: string, successor: string | null): Label {
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

export const wrongTerritory: IdentityRule = {
  id: 'wrong-territory',
  title: label('Iesniegtas prasītās teritorijas atbildes', 'The answers are those of the territory asked'),
  find: ({ territory }, expected) =>
    expected === null || territory === expected.territory
      ? []
      : [
          {
            place: place(null),
            message: label(
              `Šeit gaidītas citas teritorijas atbildes (${nameOf(expected.territory)}), bet saņemtas atbildes no datnes, kuras teritorija ir ${nameOf(territory)}.`,
              `Answers about this territory are expected here: ${nameOf(expected.territory)}; those received are about another: ${nameOf(territory)}.`,
            ),
            remedy: label(
              'Izvēlieties savas teritorijas datni vai lejupielādējiet savu veidni no jauna.',
              'Choose the file of your own territory or download your template again.',
            ),
            value: shown(territory),
          },
        ],
};

/** A municipality by its name, a region by its authority, anything else as it came. */
function nameOf(code: string): string {
  return regionOf(code) === null ? `„${shown(code)}“` : respondentName(code);
}
