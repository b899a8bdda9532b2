// How participants were counted and how long the return took, asked from the 2026 edition on. All may stay open.
import { type Label, label } from '../../language/label.ts';
import type { CodeList } from '../code-list.ts';
import { countSources, institutionsCounted, personsCounted, timesCounted } from '../count-method.ts';
import type { ChoiceQuestion, DecimalQuestion } from '../question.ts';
import { whenCounted } from './participant-groups.ts';

const about = <const C extends CodeList>(codes: C, name: Label, help: Label) =>
  ({ kind: 'choice', label: name, help, codes, askedWhen: whenCounted }) as const satisfies ChoiceQuestion;

export const countMethod = {
  count_source: about(
    countSources,
    label('No kā iegūts skaits', 'Source of the count'),
    label(
      'Ja skaits ir no vairākiem avotiem, izvēlieties to, no kura ir lielākā daļa.',
      'Where the number comes from several sources, choose the one of the largest part.',
    ),
  ),
  persons_counted: about(
    personsCounted,
    label('Cik reižu skaitīts viens cilvēks', 'How often a person is counted'),
    label(
      '„Vienu reizi katrā aktivitātē“, ja cilvēks, kas bija divos kursos, skaitīts divreiz.',
      '“Once in each activity” if a person who took two courses counts twice.',
    ),
  ),
  institutions_counted: about(
    institutionsCounted,
    label('Kuru iestāžu dalībnieki ir skaitā', 'Whose participants are in the number'),
    label(
      'Visu pašvaldības iestāžu – arī tad, ja kādā no tām dalībnieku nebija.',
      'All municipal institutions also where one of them had no participants.',
    ),
  ),
  time_counted: about(
    timesCounted,
    label('Kāds laiks ir uzskaitīts', 'Which time is counted'),
    label(
      'Viss pārskata gads ir no janvāra līdz decembrim.',
      'The whole reporting year is from January to December.',
    ),
  ),
} as const;

export const hoursSpent = {
  kind: 'decimal',
  label: label('Cik stundu prasīja šis iesniegums', 'Hours that this return took'),
  help: label(
    'Datu vākšana un aizpildīšana kopā, aptuveni. Profilā to nedrukā; pēc atbildēm ministrija spriež, ko jautāt mazāk.',
    'Gathering data and filling in together, roughly. It is not printed in the profile; it tells the ministry what to ask less of.',
  ),
  min: 0,
  max: 1000,
  places: 1,
  unit: label('stundas', 'hours'),
  isUnprinted: true,
} as const satisfies DecimalQuestion;
