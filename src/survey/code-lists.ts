// The code lists of the survey, stated once; editions name the ones they ask with.
import { type Label, label } from '../language/label.ts';

export const yesNo = { yes: label('jā', 'yes'), no: label('nē', 'no') };

/** `at_least`: only a part was counted, so that the number is a lower bound. */
export const certainty = {
  exact: label('precīzs skaits', 'exact count'),
  estimate: label('aplēse', 'estimate'),
  at_least: label('vismaz (uzskaitīta tikai daļa)', 'at least (only a part was counted)'),
};

/** Why a section holds no answers. A section is never empty by silence. */
export const emptyReasons = {
  none: label('nav', 'none'),
  not_applicable: label('nav attiecināms', 'not applicable'),
  not_counted: label('uzskaite netiek veikta', 'not counted'),
  not_available: label('dati nav pieejami', 'data not available'),
  included_elsewhere: label('iekļauts citur', 'included elsewhere'),
  left_out: label('sadaļa nav sniegta', 'section left out'),
};

/**
 * Reasons that a respondent can give. `left_out` is not among them: it marks a section that an earlier,
 * printed return simply lacks, so that the answer is unknown and is shown as unknown.
 */
export const respondentReasons = [
  'none',
  'not_applicable',
  'not_counted',
  'not_available',
  'included_elsewhere',
] as const;

export const notCountedReasons = {
  not_counted: emptyReasons.not_counted,
  not_available: emptyReasons.not_available,
};

export const coordinationModels = {
  dedicated_post: label('atsevišķs amats', 'dedicated post'),
  shared_post: label('papildu pienākums citā amatā', 'additional duty of another post'),
  unit_function: label('struktūrvienības funkcija', 'function of a unit'),
  separate_institution: label('atsevišķa iestāde vai centrs', 'separate institution or centre'),
  none: label('nav noteikts', 'not determined'),
};

export const workloads = {
  none: label('slodze nav nodrošināta', 'no workload provided'),
  partial: label('nepilna slodze', 'part of a full-time post'),
  full: label('pilna slodze', 'one full-time post'),
  over: label('vairāk par vienu slodzi', 'more than one full-time post'),
};

export const approaches = {
  separate_document: label(
    'atsevišķs pieaugušo izglītības dokuments vai rīcības plāns',
    'separate adult education document or action plan',
  ),
  education_strategy: label('iekļauta izglītības stratēģijā', 'part of the education strategy'),
  general_programme: label(
    'iekļauta attīstības programmā vispārīgi',
    'general mention in the development programme',
  ),
};

export const directions = {
  learning_offer: label('mācību aktivitātes pieaugušajiem', 'learning activities for adults'),
  permits: label(
    'atļauju izsniegšana neformālās izglītības programmām',
    'permits for non-formal education programmes',
  ),
  consulting: label('konsultācijas par mācību iespējām', 'advice on learning opportunities'),
  teacher_training: label('pedagogu profesionālā pilnveide', 'professional development of teachers'),
  partner_cooperation: label('sadarbība ar partneriem', 'cooperation with partners'),
  senior_programmes: label('izglītības programmas senioriem', 'programmes for seniors'),
  strategy_systems: label('stratēģiju un sistēmu izstrāde', 'development of strategies and systems'),
  digital_skills: label('digitālo prasmju attīstība', 'development of digital skills'),
  career_guidance: label('karjeras konsultācijas', 'career guidance'),
  other: label('cits', 'other'),
};

export const directionGroups = {
  administrative: label('administratīvā un koordinējošā darbība', 'administration and coordination'),
  learning_offer: label('izglītības piedāvājums', 'learning offer'),
  consulting: label('konsultācijas un atbalsts', 'advice and support'),
  cooperation: label('sadarbība un kopienas iesaiste', 'cooperation and community'),
};

/** The group that a direction belongs to; `other` has none and is left out of shares by group. */
export const groupOfDirection: {
  readonly [code in Exclude<keyof typeof directions, 'other'>]: keyof typeof directionGroups;
} = {
  permits: 'administrative',
  strategy_systems: 'administrative',
  learning_offer: 'learning_offer',
  teacher_training: 'learning_offer',
  senior_programmes: 'learning_offer',
  digital_skills: 'learning_offer',
  consulting: 'consulting',
  career_guidance: 'consulting',
  partner_cooperation: 'cooperation',
};

const groupsByLife = {
  all_adults: label('visi pieaugušie', 'all adults'),
  teachers: label('pedagogi', 'teachers'),
  parents: label('vecāki', 'parents'),
  seniors: label('seniori', 'seniors'),
  youth: label('jaunieši', 'young people'),
  employed: label('nodarbinātie', 'employed people'),
  unemployed: label('bezdarbnieki', 'unemployed people'),
  entrepreneurs: label('uzņēmēji', 'entrepreneurs'),
};

const groupsByNeed = {
  special_needs: label('cilvēki ar īpašām vajadzībām', 'people with special needs'),
  municipal_staff: label('pašvaldības darbinieki', 'municipal staff'),
  other: label('citas grupas', 'other groups'),
};

/** The target groups of the 2025 edition. */
export const targetGroups = {
  ...groupsByLife,
  ukrainians: label('Ukrainas civiliedzīvotāji', 'Ukrainian civilians'),
  ...groupsByNeed,
};

/** The target groups from the 2026 edition on: people displaced from any country, Ukraine included. */
export const presentTargetGroups = {
  ...groupsByLife,
  displaced_persons: label(
    'pārvietotas personas (arī Ukrainas civiliedzīvotāji)',
    'displaced persons (Ukrainian civilians included)',
  ),
  ...groupsByNeed,
};

export const hardToReachGroups = {
  remote: label('attālu lauku teritoriju iedzīvotāji', 'residents of remote rural areas'),
  low_education: label('cilvēki ar zemu izglītības līmeni', 'people with a low level of education'),
  low_income: label('cilvēki ar zemiem ienākumiem', 'people with low incomes'),
  long_term_unemployed: label('ilgstošie bezdarbnieki', 'long-term unemployed people'),
  shift_workers: label('maiņu darba strādnieki', 'shift workers'),
  carers: label('bērnu vai citu tuvinieku aprūpētāji', 'people who care for children or relatives'),
  disabilities: label('cilvēki ar invaliditāti', 'people with disabilities'),
  men: label('vīrieši', 'men'),
  isolated_seniors: label('vientuļi dzīvojoši seniori', 'seniors living alone'),
  little_latvian: label('cilvēki ar vājām latviešu valodas zināšanām', 'people who know little Latvian'),
  few_digital_skills: label('cilvēki bez digitālajām prasmēm', 'people without digital skills'),
  other: groupsByNeed.other,
};

export const programmes = {
  rrf_digital: label(
    'Atveseļošanas fonds, „Sabiedrības digitālo prasmju attīstība“',
    'Recovery Fund, Development of the digital skills of society',
  ),
  esf_adult: label('ESF+ 4.2.4.2', 'ESF+ 4.2.4.2'),
  erasmus_national_coordinators: label(
    'Erasmus+, „Nacionālie koordinatori“',
    'Erasmus+ National Coordinators',
  ),
  erasmus_other: label('Erasmus+, citi projekti', 'Erasmus+, other projects'),
  youth: label('jaunatnes programmas', 'youth programmes'),
  health: label('veselības veicināšana', 'health promotion'),
  nordplus: label('Nordplus', 'Nordplus'),
  urbact: label('URBACT', 'URBACT'),
  epale: label('EPALE', 'EPALE'),
  other: label('cita programma', 'other programme'),
};

export const providerKinds = {
  ngo: label('nevalstiska organizācija', 'non-governmental organisation'),
  vet_school: label('profesionālās izglītības iestāde', 'vocational school'),
  training_centre: label('mācību centrs', 'training centre'),
  higher_education: label('augstskola vai koledža', 'higher education institution'),
  municipal: label('pašvaldības iestāde', 'municipal institution'),
  state: label('valsts iestāde', 'state institution'),
  business: label('uzņēmums', 'business'),
  general_school: label('vispārējās izglītības iestāde', 'general school'),
  other: label('cits', 'other'),
};

export const partnerKinds = {
  state: providerKinds.state,
  ngo: providerKinds.ngo,
  municipal: providerKinds.municipal,
  business: providerKinds.business,
  regional: label('reģionāla iestāde', 'regional body'),
  higher_education: providerKinds.higher_education,
  vet_school: providerKinds.vet_school,
  training_centre: providerKinds.training_centre,
  network: label('sadarbības tīkls', 'network'),
  educators: label('pieaugušo izglītotāji', 'adult educators'),
  other: providerKinds.other,
};

/** The same as a list of codes with their labels. */
export const offeredReasons: { readonly [code: string]: Label } = Object.fromEntries(
  respondentReasons.map((code) => [code, emptyReasons[code]]),
);
