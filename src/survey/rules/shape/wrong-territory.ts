import { label } from '../../../language/label.ts';
import { place } from '../../finding.ts';
import { regionOf, respondentName } from '../../respondent.ts';
import { shown } from '../answer/shown.ts';
import type { IdentityRule } from './shape-rule.ts';

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
              `Šeit gaidītas atbildes par šādu teritoriju: ${nameOf(expected.territory)}; saņemtās ir par citu: ${nameOf(territory)}.`,
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
