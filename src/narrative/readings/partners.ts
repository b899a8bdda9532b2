// The reading of the partners: which state institutions they are, and vocational schools in both of their roles.
import { type NamedBy, statePartners } from '../../aggregate/named-by-municipalities.ts';
import { listed } from '../../language/list.ts';
import { municipality } from '../../language/noun.ts';
import { counted, verb } from '../../language/numeral.ts';
import { answered, behind, type ReadingFacts, shareOfMunicipalities } from './facts.ts';

/** Institutions that fewer municipalities name are left to the profiles. */
const ENOUGH = 3;
const NAMED = 5;

export function partnersReading(facts: ReadingFacts): readonly string[] {
  const partners = answered(facts, 'd9');
  if (partners === null) return [];
  return [...stateInstitutions(statePartners(facts.returns)), ...vocationalSchools(facts)];
}

function stateInstitutions(named: readonly NamedBy[]): readonly string[] {
  const often = named.filter(({ municipalities }) => municipalities >= ENOUGH).slice(0, NAMED);
  if (often.length === 0) return [];
  const parts = often.map(({ name, municipalities }, index) =>
    index === 0
      ? `${name} (${counted(municipalities, municipality, 'locative')})`
      : `${name} (${municipalities})`,
  );
  return [`No valsts iestādēm kā partneri visbiežāk nosauktas: ${listed(parts)}.`];
}

/** The two numbers side by side, with what makes them differ: in which list an institution is written. */
function vocationalSchools(facts: ReadingFacts): readonly string[] {
  const [providers, partners] = [answered(facts, 'd8'), answered(facts, 'd9')];
  if (providers === null || partners === null) return [];
  const asProviders = behind(providers, 'vet_school');
  const asPartners = behind(partners, 'vet_school');
  if (asProviders.length === asPartners.length) return [];
  const inBoth = asProviders.filter((code) => asPartners.includes(code)).length;
  const [ofProviders, ofPartners] = [providers.population.answered, partners.population.answered];
  return [
    `Profesionālās izglītības iestādes kā īstenotājus norāda ${shareOfMunicipalities(asProviders.length, ofProviders)}, kā partnerus – ${shareOfMunicipalities(asPartners.length, ofPartners)}; abos sarakstos tās ${verb(inBoth, 'ir')} ${counted(inBoth, municipality, 'dative')}.`,
    'Vienu un to pašu iestādi viena pašvaldība raksta pie īstenotājiem, cita – pie partneriem, tāpēc šī starpība rāda, kurā sarakstā iestāde ierakstīta, nevis to, cik daudz ar to sadarbojas.',
  ];
}
