// Every expected failure in one catalogue: its code, its exit code for commands and what people are told.
// Edges throw a Problem; pure folders return findings and values instead.

/** The catalogue. `exit` is the exit code of a command; `title` and `remedy` are for people. */
export const problems = {
  'unknown-edition': {
    exit: 2,
    title: 'Tādas aptaujas edīcijas nav.',
    remedy: 'Norādiet gadu, par kuru aptauja ir izveidota.',
  },
  'bad-arguments': { exit: 2, title: 'Komandas parametri nav derīgi.', remedy: 'Skatiet --help.' },
  'bad-configuration': {
    exit: 2,
    title: 'Vides mainīgais nav derīgs.',
    remedy: 'Labojiet nosaukto mainīgo un palaidiet vēlreiz.',
  },
  'no-returns': {
    exit: 3,
    title: 'Šai edīcijai nav neviena iesnieguma.',
    remedy: 'Ielādējiet datus ar „npm run seed“.',
  },
  'return-refused': {
    exit: 3,
    title: 'Iesniegums nav pieņemts, un nekas no tā nav saglabāts.',
    remedy: 'Labojiet nosauktās vietas un iesniedziet vēlreiz.',
  },
  'store-locked': {
    exit: 4,
    title: 'Datubāzi jau lieto cits process.',
    remedy: 'Pagaidiet, līdz tas beidz darbu, vai apturiet to.',
  },
  'store-unreachable': {
    exit: 4,
    title: 'Datubāzei nevar pieslēgties.',
    remedy: 'Pārbaudiet DATABASE_URL un vai serveris darbojas.',
  },
  'unknown-snapshot': {
    exit: 3,
    title: 'PDF nosaukto datu momentuzņēmumu šajā datubāzē neatrod.',
    remedy: 'Lietojiet datubāzi, no kuras pārskats veidots.',
  },
  'bad-template': {
    exit: 3,
    title: 'Veidnes datni nevar nolasīt.',
    remedy: 'Labojiet vai atjaunojiet nosaukto datni mapē templates/.',
  },
  'not-our-pdf': {
    exit: 3,
    title: 'Datne nav šīs sistēmas veidots PDF pārskats.',
    remedy: 'Norādiet ar „npm run report“ izveidotu datni.',
  },
  'different-book': {
    exit: 1,
    title: 'PDF neatbilst tam, kas rodas no tā nosauktā momentuzņēmuma.',
    remedy: 'Izveidojiet pārskatu no jauna ar „npm run report“.',
  },
} as const;

export type ProblemCode = keyof typeof problems;

/** An expected failure. `detail` names the place: the file, the setting, the process. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly detail: string;

  constructor(code: ProblemCode, detail: string, options?: ErrorOptions) {
    super(`${problems[code].title} ${detail}`, options);
    this.name = 'Problem';
    this.code = code;
    this.detail = detail;
  }
}
