// Who of those asked has answered, by region and one by one: what start pages show, as plain values.
import type { HandIn } from '../../store/hand-ins.ts';
import {
  type RegionCode,
  regionCodes,
  regions,
  type Territory,
  territoriesOf,
} from '../../survey/territories.ts';

/** One respondent, a municipality or a planning region; `handIn` is null while nothing has come. */
export interface Respondent {
  readonly code: string;
  readonly name: string;
  readonly region: RegionCode;
  readonly handIn: HandIn | null;
}

export interface RegionCount {
  readonly region: RegionCode;
  readonly name: string;
  readonly asked: number;
  readonly answered: number;
}

export interface Overview {
  readonly municipalities: readonly Respondent[];
  readonly regions: readonly Respondent[];
  /** Municipalities by region, in the order of the report. */
  readonly counts: readonly RegionCount[];
  readonly total: Pick<RegionCount, 'asked' | 'answered'>;
}

/** Everyone asked about a year whom the reader may see, with what they have handed in. */
export function overviewOf(
  edition: number,
  handIns: readonly HandIn[],
  maySee: (code: string) => boolean,
): Overview {
  const byTerritory = new Map(handIns.map((one) => [one.territory, one]));
  const municipalities = territoriesOf(edition)
    .filter(({ code }) => maySee(code))
    .map((territory) => municipality(territory, byTerritory));
  return {
    municipalities,
    regions: regionCodes.filter(maySee).map((code) => ({
      code,
      name: regions[code].authority,
      region: code,
      handIn: byTerritory.get(code) ?? null,
    })),
    counts: regionCodes.map((region) => countOf(region, municipalities)).filter((count) => count.asked > 0),
    total: tally(municipalities),
  };
}

function municipality(
  { code, name, region }: Territory,
  byTerritory: ReadonlyMap<string, HandIn>,
): Respondent {
  return { code, name, region, handIn: byTerritory.get(code) ?? null };
}

function countOf(region: RegionCode, municipalities: readonly Respondent[]): RegionCount {
  const inRegion = municipalities.filter((one) => one.region === region);
  return { region, name: regions[region].name, ...tally(inRegion) };
}

function tally(municipalities: readonly Respondent[]): Overview['total'] {
  const answered = municipalities.filter((one) => one.handIn !== null);
  return { asked: municipalities.length, answered: answered.length };
}
