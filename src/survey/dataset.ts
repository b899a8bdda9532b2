// Everything that a book is made from: what is frozen in a snapshot, in one plain value.

import type { Label } from '../language/label.ts';
import type { EditionDocument } from './edition-document.ts';
import type { EditionTexts } from './edition-texts.ts';
import type { MunicipalReturn, RegionalReturn } from './editions.ts';
import type { Place } from './finding.ts';
import type { ProjectDocument } from './project-form.ts';
import type { PublishedFigure } from './published-figure.ts';
import type { RegionCode } from './territories.ts';

/** A query that a return raised when it was handed in, and what the respondent said; null is still open. */
export interface RecordedQuery {
  readonly territory: string;
  readonly rule: string;
  readonly place: Place;
  readonly value: string | null;
  readonly message: Label;
  readonly explanation: string | null;
}

/** Reference data of a territory and year, kept by the ministry. Counts are persons; null is unknown. */
export interface TerritoryProfile {
  readonly territory: string;
  readonly year: number;
  readonly areaKm2: number | null;
  readonly parishes: number | null;
  readonly population: number | null;
  /** ISO date that the counts of persons refer to. */
  readonly populationDate: string | null;
  readonly youngPeople13to24: number | null;
  readonly adults25to64: number | null;
  readonly source: string;
}

/** The edition before, by the snapshot (SHA-256, in hexadecimal) that this one is compared with. */
export interface EarlierEdition {
  readonly edition: number;
  readonly snapshot: string;
}

/** A project of the register as it stood; without its id, which is another one wherever the same data are loaded. */
export interface RegisteredProject {
  /** The territory that keeps it (ATVK or region code); null for one of the ministry. */
  readonly territory: string | null;
  readonly document: ProjectDocument;
}

export interface Dataset {
  readonly edition: number;
  /** What the edition asked, where it is a document; absent for one that is stated in code. */
  readonly definition?: EditionDocument;
  /** Absent where there is no edition before, it has no returns, or the data are of one region or municipality alone. */
  readonly earlier?: EarlierEdition;
  /** Set where the data are those of one planning region alone; whoever is not of it is then not spoken of. */
  readonly region?: RegionCode;
  /** Set where the data are those of one municipality alone, by its ATVK code. */
  readonly territory?: string;
  /** ISO time of the latest change in the data; the date that the book gives for them. */
  readonly asOf: string;
  /** In the order of the report; municipalities that sent none are absent. */
  readonly municipal: readonly MunicipalReturn[];
  readonly regional: readonly RegionalReturn[];
  readonly queries: readonly RecordedQuery[];
  readonly profiles: readonly TerritoryProfile[];
  /**
   * Those of the register that ran in the year (`isOfEdition`) or that a return names, by territory and title; absent where
   * there are none. The data of one municipality hold those that it keeps, see `isInOwnBook`.
   */
  readonly projects?: readonly RegisteredProject[];
  /** What the printed report of the edition gave; absent where that is not known or not to be compared. */
  readonly published?: readonly PublishedFigure[];
  /** What the ministry has written; absent where there is nothing, and in the data of one region or municipality. */
  readonly texts?: EditionTexts;
}
