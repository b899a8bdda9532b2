// What the ministry knows of a municipality in a year, as a form: pages and files are checked by the same rules.
import { label } from '../language/label.ts';
import { type CheckedSections, checkSections } from './check-sections.ts';
import type { TerritoryProfile } from './dataset.ts';
import { persons, requiredText, text } from './editions/common-questions.ts';
import { type Finding, place } from './finding.ts';
import type { FlatAnswer } from './flat-answer.ts';

export const FACTS = 'facts';

const count = (lv: string, en: string) => ({ ...persons(lv, en), max: 5_000_000 }) as const;

export const territoryFacts = {
  sections: {
    facts: {
      no: 1,
      label: label('Ziņas par pašvaldību', 'Facts of the municipality'),
      questions: {
        area: {
          kind: 'decimal',
          label: label('Platība (km²)', 'Area (km²)'),
          min: 0.01,
          max: 65_000,
          places: 2,
          unit: label('km²', 'km²'),
        },
        parishes: {
          kind: 'whole_number',
          label: label('Pagasti', 'Parishes'),
          help: label('Valstspilsētai ierakstiet 0.', 'For a state city give 0.'),
          min: 0,
          max: 200,
          unit: label('pagasti', 'parishes'),
        },
        population: count('Iedzīvotāji', 'Population'),
        population_date: {
          ...text('Iedzīvotāju skaita datums', 'Date of the population', 40),
          calendar: 'day',
          help: label('Piemēram, 01.01.2030.', 'For example 01.01.2030.'),
        },
        young: count('Iedzīvotāji 13–24 gadu vecumā', 'Population aged 13–24'),
        adults: count('Iedzīvotāji 25–64 gadu vecumā', 'Population aged 25–64'),
        source: {
          ...requiredText('Avots', 'Source'),
          help: label(
            'Piemēram, Centrālā statistikas pārvalde, iedzīvotāji gada sākumā.',
            'For example Central Statistical Bureau, population at the beginning of the year.',
          ),
        },
      },
    },
  },
} as const;

export type Fact = keyof (typeof territoryFacts)['sections']['facts']['questions'];

/**
 * Checks the answers of one municipality: their kinds, that no part is larger than the whole, and that counts of persons
 * have their date.
 */
export function checkFacts(answers: readonly FlatAnswer[]): CheckedSections<typeof territoryFacts> {
  const checked = checkSections(territoryFacts, answers);
  if (checked.sections === null) return checked;
  const { population, population_date, young, adults } = checked.sections.facts;
  const cellOf = (fact: Fact) => answers.find(({ place: at }) => at.question === fact)?.cell;
  const found = (fact: Fact, message: Finding['message'], remedy: Finding['remedy']): Finding => {
    const cell = cellOf(fact);
    const at = { rule: 'facts', level: 'error', place: place(FACTS, fact), value: null } as const;
    return { ...at, ...(cell === undefined ? {} : { cell }), message, remedy };
  };
  const isKnown = [population, young, adults].some((one) => one !== null);
  const findings = [
    ...(isKnown && population_date === null ? [found('population_date', texts.noDate, texts.giveDate)] : []),
    ...(population !== null && (young ?? 0) + (adults ?? 0) > population
      ? [found('population', texts.partsLarger, texts.compareParts)]
      : []),
  ];
  return findings.length === 0 ? checked : { sections: null, findings };
}

/** What answers that passed the check say of a municipality in a year. */
export function profileOfFacts(
  territory: string,
  year: number,
  { facts }: NonNullable<CheckedSections<typeof territoryFacts>['sections']>,
): TerritoryProfile {
  return {
    territory,
    year,
    areaKm2: facts.area,
    parishes: facts.parishes,
    population: facts.population,
    populationDate: facts.population_date,
    youngPeople13to24: facts.young,
    adults25to64: facts.adults,
    source: facts.source,
  };
}

/** A profile by the ids of its questions, in their order; all null where nothing is known. */
export function factsOf(profile: TerritoryProfile | null): Readonly<Record<Fact, string | number | null>> {
  return {
    area: profile?.areaKm2 ?? null,
    parishes: profile?.parishes ?? null,
    population: profile?.population ?? null,
    population_date: profile?.populationDate ?? null,
    young: profile?.youngPeople13to24 ?? null,
    adults: profile?.adults25to64 ?? null,
    source: profile?.source ?? null,
  };
}

export function answersOfFacts(profile: TerritoryProfile | null): readonly FlatAnswer[] {
  return Object.entries(factsOf(profile)).map(([fact, value]) => ({ place: place(FACTS, fact), value }));
}

const texts = {
  noDate: label(
    'Nav norādīts, uz kuru dienu ir iedzīvotāju skaits.',
    'The date of the population is missing.',
  ),
  giveDate: label('Norādiet datumu, piemēram, 01.01.2030.', 'Give the date, such as 01.01.2030.'),
  partsLarger: label(
    'Abas vecuma grupas kopā ir lielākas par visu iedzīvotāju skaitu.',
    'The two age groups together are more than the whole population.',
  ),
  compareParts: label('Salīdziniet šos skaitļus ar avotu.', 'Compare these numbers with the source.'),
};
